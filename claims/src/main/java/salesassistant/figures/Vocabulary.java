package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table's own words: the names of its members, the words of its measures, the nouns for its members. */
final class Vocabulary {

    /** Concepts of figures of which a text means nothing else: said where the table has none, they are another's figures. */
    private static final Set<String> UNMISTAKABLE = Set.of(
            "PRICE",
            "DISTRIBUTION",
            "MARGIN",
            "PROFIT",
            "DISCOUNT",
            "PENETRATION",
            "ROTATION",
            "STOCK",
            "VOLUME",
            "CUSTOMERS",
            "RATING",
            "TEMPERATURE",
            "CONVERSION",
            "EMPLOYEES",
            "POPULATION",
            "VISITORS");

    private static final Set<String> UNIT_NOUNS = Set.of(
            "people",
            "personer",
            "unit",
            "units",
            "st",
            "enheter",
            "pieces",
            "packs",
            "packages",
            "cases",
            "styck",
            "stycken",
            "points");

    private final Layout layout;
    private final MemberNames names;
    private final Set<String> concepts = new HashSet<>();

    Vocabulary(Layout layout) {
        this.layout = layout;
        this.names = new MemberNames(layout.dimensions());
        layout.measures().forEach(measure -> concepts.addAll(measure.concepts()));
    }

    /** The longest name of a member that starts here. */
    Optional<Mention.Named> nameAt(List<Token> tokens, int at) {
        return names.at(tokens, at);
    }

    /** The dimension whose members a noun names. */
    Optional<Dimension> noun(String word) {
        return layout.dimensions().stream()
                .filter(dimension -> dimension.nouns().contains(word))
                .findFirst();
    }

    /** True when a word may stand for figures of the table, or for figures that it lacks. */
    boolean isFigureWord(String word) {
        return isOfTheTable(Set.of(word)) || lacks(word);
    }

    /** True for the Christmas of "Christmas 2024". */
    boolean isOfAPeriod(String word) {
        return layout.time()
                .filter(time ->
                        ColumnProfile.occasion(List.copyOf(time.members())).equalsIgnoreCase(word))
                .isPresent();
    }

    /** True for the kilo of "per kilo". */
    boolean isPer(String word) {
        return layout.measures().stream()
                .anyMatch(measure -> Lexicon.known().concepts(word).stream()
                                .anyMatch(concept -> measure.concepts().contains(Measure.PER + concept))
                        || measure.perWhat().contains(word));
    }

    private boolean isOfTheTable(Set<String> words) {
        return layout.measures().stream()
                .anyMatch(measure -> measure.kind() != Measure.Kind.RANK && score(measure, words) > 0);
    }

    private boolean lacks(String word) {
        Set<String> meant = Lexicon.known().concepts(word);
        return !meant.isEmpty()
                && UNMISTAKABLE.containsAll(meant)
                && meant.stream().noneMatch(concepts::contains)
                && noun(word).isEmpty()
                && !UNIT_NOUNS.contains(word);
    }

    /** The measures that some words mean best; none when they mean figures the table lacks. */
    List<Measure> meant(Set<String> words) {
        double best = 0;
        var found = new ArrayList<Measure>();
        for (Measure measure : layout.measures()) {
            double score = measure.kind() == Measure.Kind.RANK ? 0 : score(measure, words);
            if (score > 0) {
                score += measure.isLevel() ? 0.5 : 0;
                score += measure.when().earlier() ? -0.3 : 0;
            }
            if (score > best + 0.05) {
                best = score;
                found.clear();
            }
            if (score > 0 && score > best - 0.05) {
                found.add(measure);
            }
        }
        if (!found.isEmpty()) {
            return found;
        }
        return words.contains("per") ? prices() : unnamed();
    }

    /** Figures the table gives no name may be those a text names. */
    private List<Measure> unnamed() {
        return layout.levels().stream().filter(Measure::isUnnamed).toList();
    }

    /** "92 kr per kilo" is a price, whatever its column is called. */
    private List<Measure> prices() {
        return layout.levels().stream()
                .filter(measure -> measure.concepts().contains("PRICE"))
                .toList();
    }

    /** The rate of "return rate": a word of a column's name behind others. */
    boolean isOfALabel(String word) {
        return ColumnWords.SINGLE.contains(word)
                && layout.measures().stream()
                        .anyMatch(measure -> Token.words(measure.label()).contains(word));
    }

    private static double score(Measure measure, Set<String> said) {
        double score = 0;
        int unmet = 0;
        Set<String> perWhat = said.contains("per") ? Set.of() : measure.perWhat();
        Set<String> ofWhat = measure.ofWhat();
        for (String word : measure.words()) {
            if (perWhat.contains(word)) {
                unmet++;
            } else if (said.stream().anyMatch(other -> Stems.same(word, other))) {
                score += ofWhat.contains(word) ? 0.5 : 2;
            } else {
                unmet++;
            }
        }
        for (String word : said) {
            score += Lexicon.known().concepts(word).stream()
                    .filter(concept -> measure.concepts().contains(concept)
                            || said.contains("per") && measure.concepts().contains(Measure.PER + concept))
                    .count();
        }
        boolean named = said.stream()
                .anyMatch(word -> ColumnWords.SINGLE.contains(word)
                        && Token.words(measure.label()).contains(word));
        score += score > 0 && named ? 0.6 : 0;
        boolean per = said.contains("per");
        boolean ratio = measure.kind() == Measure.Kind.RATIO;
        return score == 0 ? 0 : score - 0.1 * unmet + (per ? (ratio ? 1 : -1) : 0);
    }
}
