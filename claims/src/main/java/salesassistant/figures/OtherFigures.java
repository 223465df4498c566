package salesassistant.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells what is said of figures or members by a name that the table does not have. */
final class OtherFigures {

    private static final Set<String> COMMON = new HashSet<>(List.of(
            ("of in at by with and for among on to is was are were the a an one overall it its that this as had has"
                            + " have ground since than both within across from when while after seller sellers performer"
                            + " performers player players position level point result results figure figures value list table pack"
                            + " spot number av antal out brands selling i på med och bland är var som hade har för hos den det de"
                            + " när än nivå nivån siffra siffran läge plats listan tabellen under av totalt bara option choice"
                            + " alternative source contributor item items name names one ones per ligger only but despite by"
                            + " relative procentuellt relativt hos samtliga")
                    .split(" ", -1)));

    private static final Set<String> WEIGHTS = Set.of(
            "litre",
            "litres",
            "liter",
            "liters",
            "kg",
            "kilo",
            "kilos",
            "kilogram",
            "ton",
            "tons",
            "tonne",
            "tonnes",
            "gram",
            "grams");

    private static final Set<String> NEVER_WEIGHED =
            Set.of("SALES", "PRICE", "PROFIT", "MARGIN", "SHARE", "STORES", "CUSTOMERS", "DISTRIBUTION");

    private OtherFigures() {}

    /** "150,000 litres" where all figures are money. */
    static boolean areInAnotherUnit(Layout layout, Parts parts, Mention.Amount amount) {
        return amount.end() < parts.tokens().size()
                && WEIGHTS.contains(parts.tokens().get(amount.end()).word())
                && layout.measures().stream().noneMatch(OtherFigures::mayBeWeighed);
    }

    private static boolean mayBeWeighed(Measure measure) {
        return measure.concepts().contains("VOLUME")
                || measure.scale().unit() == Unit.PLAIN
                        && measure.concepts().stream().noneMatch(NEVER_WEIGHED::contains);
    }

    /** "the lowest consumption": a word right behind that is neither the table's nor common. */
    static boolean areRanked(Parts parts, int at) {
        int next = parts.mentions().get(at).end();
        if (next < parts.tokens().size()
                && Set.of("from", "från").contains(parts.tokens().get(next).word())) {
            return true;
        }
        if (next >= parts.tokens().size()
                || parts.mentions().stream().anyMatch(mention -> mention.start() <= next && next < mention.end())) {
            return false;
        }
        Token token = parts.tokens().get(next);
        boolean superlative = parts.mentions().get(at) instanceof Mention.Hint hint
                && (hint.is(Cue.TOP) || hint.is(Cue.BOTTOM))
                && !hint.is(Cue.LEADER)
                && parts.tokens().get(hint.end() - 1).word().matches(".*(est|most|mest|st|sta|worst)");
        return superlative
                && !Lexicon.known().isNoun(token.word())
                && token.isWord()
                && !token.isCapital()
                && !COMMON.contains(token.word());
    }

    /** "(HHI 3,690)" is of figures with a name of their own; "alone, of 6" may be how many there are. */
    static boolean areCalled(Layout layout, Parts parts, Mention.Amount amount) {
        if (amount.start() == 0) {
            return false;
        }
        Token before = parts.tokens().get(amount.start() - 1);
        boolean unknown = parts.mentions().stream()
                .noneMatch(mention -> mention.start() < amount.start() && mention.end() == amount.start());
        boolean acronym = unknown && before.isWord() && before.text().matches("\\p{Lu}{2,6}");
        boolean count = Set.of("of", "av").contains(before.word())
                && amount.numeral().isWhole()
                && layout.dimensions().stream()
                        .anyMatch(dimension ->
                                dimension.members().size() == amount.numeral().value());
        return acronym || count;
    }

    /** "The six launches": as many as the table has, whatever they are called. */
    static boolean areAllThereAre(Layout layout, Parts parts, Mention.Amount amount) {
        int next = amount.end();
        return amount.start() > 0
                && next < parts.tokens().size()
                && amount.numeral().style().spelled()
                && amount.numeral().value() > 2
                && Set.of("the", "these", "all", "de", "dessa", "alla", "samtliga")
                        .contains(parts.tokens().get(amount.start() - 1).word())
                && parts.tokens().get(next).isWord()
                && parts.mentions().stream()
                        .noneMatch(mention -> mention.start() <= next
                                && next < mention.end()
                                && !(mention instanceof Mention.Figures))
                && (layout.dimensions().stream()
                                .anyMatch(dimension -> dimension.members().size()
                                        == amount.numeral().value())
                        || areColumns(layout, (int) amount.numeral().value()));
    }

    /** "The four Christmas goods": as many as there are columns of one kind, each of another good. */
    private static boolean areColumns(Layout layout, int count) {
        List<Measure> levels = layout.levels();
        return levels.size() == count
                && levels.stream()
                                .map(level -> level.kind() + " " + level.scale().unit())
                                .distinct()
                                .count()
                        == 1;
    }
}
