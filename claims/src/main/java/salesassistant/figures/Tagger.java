package salesassistant.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what a sentence mentions: members, periods, figures, numbers, turns of phrase. */
final class Tagger {

    private static final Set<String> PARTING =
            Set.of(",", ";", ":", "(", ")", "–", "—", "-", "/", "•", "*", "|", "[", "]");
    private static final Set<String> JOINING = Set.of(
            "and",
            "och",
            "but",
            "men",
            "while",
            "medan",
            "whereas",
            "although",
            "though",
            "samt",
            "samtidigt",
            "yet",
            "or",
            "nor",
            "eller",
            "however",
            "whilst",
            "plus",
            "then",
            "&",
            "vilket",
            "vars",
            "whose",
            "where",
            "där",
            "when",
            "när",
            "då");
    private static final Set<String> SHOWN = Set.of("shown", "visade", "listed", "rows", "rader", "raderna");
    private static final Set<String> TOTALS = Set.of("total", "totalt", "totalen", "summa", "totalmarknaden");

    private final Layout layout;
    private final Vocabulary vocabulary;
    private final MomentTags moments;
    private final DecimalMark decimals;
    private final TheOthers others;

    Tagger(Layout layout, DecimalMark decimals) {
        this.decimals = decimals;
        this.layout = layout;
        this.vocabulary = new Vocabulary(layout);
        this.moments = new MomentTags(layout);
        this.others = new TheOthers(layout);
    }

    List<Mention> mentions(List<Token> tokens) {
        var found = new ArrayList<Mention>();
        var free = new boolean[tokens.size()];
        int i = Sentences.afterItemNumber(tokens);
        while (i < tokens.size()) {
            Optional<Mention> mention = firm(tokens, i, found);
            free[i] = mention.isEmpty();
            mention.ifPresent(found::add);
            i = Math.max(i + 1, mention.map(Mention::end).orElse(i + 1));
        }
        addHints(tokens, free, found);
        found.sort(Comparator.comparingInt(Mention::start));
        addFigures(tokens, free, found);
        addNounsAndBreaks(tokens, free, found);
        addUnread(tokens, free, found);
        found.replaceAll(mention -> moments.following(mention, found));
        found.replaceAll(mention -> MomentTags.inYearOfItsEnd(mention, found, tokens));
        found.sort(Comparator.comparingInt(Mention::start).thenComparingInt(mention -> -mention.end()));
        moments.remember(found);
        found.replaceAll(mention -> mention instanceof Mention.Amount amount ? decimals.read(amount, tokens) : mention);
        return others.named(tokens, TopFew.named(layout, tokens, Hedging.applied(found, tokens)));
    }

    private Optional<Mention> firm(List<Token> tokens, int i, List<Mention> before) {
        Optional<Mention.Named> named = vocabulary.nameAt(tokens, i);
        if (named.isPresent()) {
            return Optional.of(named.get());
        }
        Optional<Mention.Dated> dated = moments.at(tokens, i);
        if (dated.isPresent()) {
            return Optional.of(dated.get());
        }
        int ordinal = Spelled.ordinal(tokens, i);
        if (ordinal > 0 && !PlaceTags.isFraction(tokens, i)) {
            return Optional.of(new Mention.Place(i, PlaceTags.end(tokens, i), ordinal));
        }
        Optional<Mention> place = PlaceTags.at(tokens, i);
        if (place.isPresent()) {
            return place;
        }
        return Amounts.at(tokens, i)
                .filter(amount -> !PlaceTags.isPartOfAName(tokens, amount))
                .map(amount -> new Mention.Amount(amount.start(), amount.end(), amount.numeral()));
    }

    private void addHints(List<Token> tokens, boolean[] free, List<Mention> found) {
        int i = 0;
        while (i < tokens.size()) {
            if (free[i]) {
                var cues = Moving.isUpTo(tokens, i)
                        ? Map.entry(1, EnumSet.of(Cue.UP))
                        : Lexicon.known().cuesAt(tokens, i);
                boolean own = cues.getValue().equals(EnumSet.of(Cue.UNKNOWN)) && isFigure(tokens, i);
                if (!cues.getValue().isEmpty() && !own) {
                    Hedging.compare(tokens, i, cues.getKey(), cues.getValue());
                    spread(tokens, i, cues.getKey(), cues.getValue());
                    setApart(tokens, i, i + cues.getKey(), cues.getValue(), found);
                    if (Counted.isDuring(tokens, i + cues.getKey(), cues.getValue())) {
                        i += cues.getKey();
                        continue;
                    }
                    found.add(new Mention.Hint(i, i + cues.getKey(), cues.getValue()));
                    i += cues.getKey();
                    continue;
                }
                if (PlaceTags.isSplitShare(tokens, i)) {
                    found.add(new Mention.Hint(i, i + 1, EnumSet.of(Cue.SHARE)));
                }
                if (isStranger(tokens, i)) {
                    found.add(new Mention.Stranger(i, i + 1));
                }
            }
            i++;
        }
    }

    /** "In all" before what is counted is of each of them, not of their sum. */
    private void spread(List<Token> tokens, int at, int length, EnumSet<Cue> cues) {
        int next = at + length;
        boolean inAll =
                length == 2 && tokens.get(at).is("in") && tokens.get(at + 1).is("all");
        if (inAll
                && next < tokens.size()
                && (Spelled.at(tokens, next).isPresent()
                        || vocabulary.noun(tokens.get(next).word()).isPresent())) {
            cues.clear();
            cues.add(Cue.ALL);
        }
    }

    /** The "above" of "6.7 points above B", the "more than" of "21 more than 2023". */
    private void setApart(List<Token> tokens, int at, int end, EnumSet<Cue> cues, List<Mention> found) {
        boolean bound = cues.contains(Cue.OVER) || cues.contains(Cue.UNDER);
        boolean behind = found.stream().anyMatch(mention -> mention instanceof Mention.Amount && mention.end() == at);
        boolean other = found.stream()
                .anyMatch(mention -> mention.start() == end
                        && (mention instanceof Mention.Named || mention instanceof Mention.Dated));
        if (bound && behind && other) {
            cues.addAll(EnumSet.of(Cue.THAN, cues.contains(Cue.OVER) ? Cue.MORE : Cue.LESS));
            cues.removeAll(Hedging.HEDGES);
        }
    }

    private boolean isStranger(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean inside = i > 0 && tokens.get(i - 1).kind() != Token.Kind.MARK;
        return inside
                && token.isWord()
                && token.isCapital()
                && !token.is("i")
                && token.text().length() > 1
                && !vocabulary.isFigureWord(token.word())
                && !vocabulary.isOfAPeriod(token.word())
                && vocabulary.noun(token.word()).isEmpty()
                && Lexicon.known().concepts(token.word()).isEmpty()
                && !JOINING.contains(token.word())
                && !TOTALS.contains(token.word());
    }

    private static void addUnread(List<Token> tokens, boolean[] free, List<Mention> found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (free[i] && PlaceTags.isUnread(tokens.get(i))) {
                found.add(new Mention.Unread(i, i + 1));
            }
        }
    }

    private void addFigures(List<Token> tokens, boolean[] free, List<Mention> found) {
        int i = 0;
        while (i < tokens.size()) {
            if (!free[i] || !isFigure(tokens, i)) {
                i++;
                continue;
            }
            var words = new HashSet<String>();
            int end = i;
            int j = i;
            while (j < tokens.size()
                    && free[j]
                    && (isFigure(tokens, j)
                            || j > i && vocabulary.isOfALabel(tokens.get(j).word())
                            || j + 1 < tokens.size()
                                    && free[j + 1]
                                    && Set.of("-", "per", "(")
                                            .contains(tokens.get(j).word())
                                    && isFigure(tokens, j + 1))) {
                words.add(tokens.get(j).word());
                end = j + 1;
                j++;
            }
            if (i > 0 && tokens.get(i - 1).is("per")) {
                words.add("per");
            }
            found.add(new Mention.Figures(i, end, vocabulary.meant(words)));
            i = end;
        }
    }

    /** "The 4 shown": all the members there are. */
    private void shown(int at, List<Mention> found) {
        layout.dimensions().stream()
                .filter(dimension -> dimension.members().size() > 1)
                .findFirst()
                .ifPresent(dimension -> {
                    found.add(new Mention.Noun(at, at + 1, dimension));
                    found.add(new Mention.Named(at, at + 1, dimension, Set.of(), true));
                });
    }

    private boolean isFigure(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean per = i > 0 && tokens.get(i - 1).is("per") && vocabulary.isPer(token.word());
        return token.isWord() && (per || vocabulary.isFigureWord(token.word()));
    }

    private void addNounsAndBreaks(List<Token> tokens, boolean[] free, List<Mention> found) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!free[i]) {
                continue;
            }
            Token token = tokens.get(i);
            int at = i;
            if (token.isWord()) {
                if (SHOWN.contains(token.word()) && i > 0 && tokens.get(i - 1).kind() == Token.Kind.NUMBER) {
                    shown(at, found);
                }
                vocabulary
                        .noun(token.word())
                        .ifPresent(dimension -> found.add(new Mention.Noun(at, at + 1, dimension)));
                if (TOTALS.contains(token.word()) && !layout.totals().isEmpty()) {
                    layout.names().stream()
                            .findFirst()
                            .ifPresent(
                                    dimension -> found.add(new Mention.Named(at, at + 1, dimension, Set.of(), true)));
                }
            }
            boolean hyphen = token.is("-")
                    && i + 1 < tokens.size()
                    && token.glued()
                    && tokens.get(i + 1).glued();
            boolean inside = found.stream()
                    .anyMatch(mention -> mention instanceof Mention.Hint && mention.start() < at && at < mention.end());
            if (PARTING.contains(token.word()) && !hyphen || JOINING.contains(token.word()) && !inside) {
                found.add(new Mention.Break(i, i + 1, token.is("("), token.is(")")));
            }
        }
    }
}
