package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what is counted: "three brands", "two of the five regions", "all weeks", "only A". */
final class Counted {

    private Counted() {}

    /** The dimension whose members a number counts. */
    static Optional<Dimension> dimension(Layout layout, Parts parts, int at) {
        Mention amount = parts.mentions().get(at);
        Optional<Dimension> odd = foreign(layout, parts, at).or(() -> moving(layout, parts, at));
        if (odd.isPresent()) {
            return odd;
        }
        if (at > 0
                && parts.mentions().get(at - 1) instanceof Mention.Amount before
                && amount.start() - before.end() == 1
                && Words.OF.has(parts.tokens().get(before.end()))
                && dimension(layout, parts, at - 1).isPresent()) {
            return dimension(layout, parts, at - 1);
        }
        Optional<Dimension> whole = wholeOf(parts, at);
        if (whole.isPresent()) {
            return whole;
        }
        if (isOfThem(parts, amount) || isOf(parts, at) && !nounFollows(parts, at)) {
            return layout.names().stream().findFirst();
        }
        boolean listed = false;
        for (int k = at + 1; k < parts.size(); k++) {
            Mention mention = parts.mentions().get(k);
            int gap = mention.start() - amount.end();
            if (gap > (listed ? 6 : 3)) {
                break;
            }
            if (mention instanceof Mention.Figures figures
                    && mention.start() == amount.end()
                    && !figures.measures().isEmpty()
                    && !(k + 1 < parts.size() && parts.mentions().get(k + 1) instanceof Mention.Noun)) {
                return Optional.empty();
            }
            if (isSeparated(parts, amount, mention)) {
                return Optional.empty();
            }
            if (mention instanceof Mention.Noun noun
                    && k + 1 < parts.size()
                    && parts.mentions().get(k + 1) instanceof Mention.Dated dated
                    && dated.start() == noun.end()) {
                return Optional.empty();
            }
            if (mention instanceof Mention.Noun noun) {
                return !listed && isSpanWord(parts, at, noun) ? Optional.empty() : Optional.of(noun.dimension());
            }
            if (mention instanceof Mention.Amount) {
                boolean of = parts.tokens().subList(amount.end(), mention.start()).stream()
                        .anyMatch(Words.OUT_OF::has);
                if (!of || isOfSomethingElse(parts, mention)) {
                    return Optional.empty();
                }
                listed = true;
            } else if (!(mention instanceof Mention.Hint || mention instanceof Mention.Figures)) {
                return Optional.empty();
            }
        }
        return listed ? layout.names().stream().findFirst() : Optional.empty();
    }

    /** The thirteen of "five weeks out of thirteen". */
    private static Optional<Dimension> wholeOf(Parts parts, int at) {
        return at > 1
                        && parts.mentions().get(at - 1) instanceof Mention.Noun noun
                        && parts.mentions().get(at - 2) instanceof Mention.Amount
                        && parts.mentions().get(at - 2).end() == noun.start()
                        && noun.end() < parts.mentions().get(at).start()
                        && parts
                                .tokens()
                                .subList(noun.end(), parts.mentions().get(at).start())
                                .stream()
                                .allMatch(Words.OUT_OF::has)
                ? Optional.of(noun.dimension())
                : Optional.empty();
    }

    /** "Six of them": of those the table has. */
    private static boolean isOfThem(Parts parts, Mention amount) {
        return amount.end() + 1 < parts.tokens().size()
                && Words.OF.has(parts.tokens().get(amount.end()))
                && Words.THOSE.has(parts.tokens().get(amount.end() + 1))
                && (amount.end() + 2 == parts.tokens().size()
                        || parts.mentions().stream()
                                .anyMatch(mention -> mention.start() == amount.end() + 2
                                        && (mention instanceof Mention.Hint || mention instanceof Mention.Break)));
    }

    /** "14 of their 26 matches": matches are no members. */
    private static boolean isOfSomethingElse(Parts parts, Mention of) {
        int next = of.end();
        if (next >= parts.tokens().size() || !parts.tokens().get(next).isWord()) {
            return false;
        }
        boolean known = parts.mentions().stream()
                .anyMatch(mention -> mention.start() == next && !(mention instanceof Mention.Figures));
        return !known && !Lexicon.known().isNoun(parts.tokens().get(next).word());
    }

    /** A noun for members that this table calls otherwise: "the three cities" where a column says region. */
    private static Optional<Dimension> foreign(Layout layout, Parts parts, int at) {
        int next = parts.mentions().get(at).end();
        boolean noun = next < parts.tokens().size()
                && Lexicon.known().isNoun(parts.tokens().get(next).word())
                && !isSpan(parts, at)
                && parts.mentions().stream()
                        .noneMatch(mention -> mention.start() == next && !(mention instanceof Mention.Hint));
        int claimed =
                (int) ((Mention.Amount) parts.mentions().get(at)).numeral().value();
        return noun
                ? layout.names().stream()
                        .filter(dimension -> dimension.members().size() == claimed)
                        .findFirst()
                        .or(() -> layout.names().stream().findFirst())
                : Optional.empty();
    }

    /** "three grew": counted are the members the sentence spoke of. */
    private static Optional<Dimension> moving(Layout layout, Parts parts, int at) {
        Mention.Amount amount = (Mention.Amount) parts.mentions().get(at);
        boolean verb = amount.numeral().style().spelled()
                && at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Hint hint
                && hint.start() == amount.end()
                && (hint.is(Cue.UP) || hint.is(Cue.DOWN) || hint.is(Cue.FLAT));
        if (!verb) {
            return Optional.empty();
        }
        return parts.mentions().subList(0, at).stream()
                .filter(mention -> mention instanceof Mention.Noun)
                .map(mention -> ((Mention.Noun) mention).dimension())
                .reduce((one, other) -> other)
                .or(() -> layout.names().stream().findFirst());
    }

    private static boolean nounFollows(Parts parts, int at) {
        int end = parts.mentions().get(at).end();
        return parts.mentions().stream()
                .anyMatch(mention -> (mention instanceof Mention.Noun || mention instanceof Mention.Figures)
                        && mention.start() >= end
                        && mention.start() <= end + 1);
    }

    private static boolean isOf(Parts parts, int at) {
        int start = parts.mentions().get(at).start();
        return start > 1
                && parts.mentions().get(at) instanceof Mention.Amount amount
                && amount.numeral().style().spelled()
                && Words.DEFINITE.has(parts.tokens().get(start - 1))
                && Words.OF.has(parts.tokens().get(start - 2));
    }

    /** "242 a month", "1,356 per week", "12 in the region": the noun is not what is counted. */
    private static boolean isSeparated(Parts parts, Mention amount, Mention noun) {
        return Words.ARTICLES.has(parts.tokens().get(amount.end()))
                || parts.tokens().subList(amount.end(), noun.start()).stream().anyMatch(Words.SEPARATING::has);
    }

    /** "the last four weeks", "over eight weeks": a stretch of time, not a count. */
    static boolean isSpan(Parts parts, int at) {
        for (int k = at + 1; k < parts.size() && k <= at + 2; k++) {
            if (parts.mentions().get(k) instanceof Mention.Noun noun
                    && noun.start() - parts.mentions().get(at).end() <= 1
                    && isSpanWord(parts, at, noun)) {
                return true;
            }
        }
        int next = parts.mentions().get(at).end();
        if (parts.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Dated && mention.start() == next + 1)) {
            return false;
        }
        return next < parts.tokens().size() && Words.SPANS.has(parts.tokens().get(next));
    }

    /** The "over" of "over the four weeks": how long, not how much. */
    static boolean isDuring(List<Token> tokens, int end, Set<Cue> cues) {
        int next = end;
        while (next < tokens.size()
                && next < end + 4
                && (Words.DEFINITE.has(tokens.get(next))
                        || Words.STRETCH.has(tokens.get(next))
                        || Spelled.number(tokens, next).isPresent())) {
            next++;
        }
        return (cues.contains(Cue.OVER) || cues.contains(Cue.UNDER))
                && Words.DURING.has(tokens.get(end - 1))
                && next > end
                && next < tokens.size()
                && Words.SPANS.has(tokens.get(next));
    }

    /** "over the five weeks": all the periods there are, or nobody knows which. */
    static Optional<Judgement> span(Layout layout, Parts parts, int at, int claimed) {
        int start = parts.mentions().get(at).start();
        String before = start > 0 ? parts.tokens().get(start - 1).word() : "";
        boolean definite = Words.DEFINITE.has(before);
        boolean all = definite || Words.DURING.has(before);
        int periods = layout.time().map(time -> time.members().size()).orElse(0);
        if (!all || periods == 0) {
            return Optional.empty();
        }
        if (claimed == periods) {
            return Optional.of(Judgement.supported("The table has " + periods));
        }
        return Optional.of(
                definite && claimed > periods && layout.time().orElseThrow().isUnbroken()
                        ? Judgement.contradicted("The table has only " + periods)
                        : Judgement.open("The table has " + periods));
    }

    private static boolean isSpanWord(Parts parts, int at, Mention.Noun noun) {
        if (!noun.dimension().isTime()) {
            return false;
        }
        int start = parts.mentions().get(at).start();
        for (int back = 1; back <= 2 && start - back >= 0; back++) {
            if (Words.STRETCH.has(parts.tokens().get(start - back))) {
                return true;
            }
        }
        return false;
    }

    static boolean inPart(Layout layout, Parts parts, int at) {
        for (int k = 0; k < parts.size(); k++) {
            if (parts.together(k, at)
                    && parts.mentions().get(k) instanceof Mention.Amount amount
                    && amount.numeral().isWhole()
                    && dimension(layout, parts, k).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The dimension of the noun behind a quantity. */
    static Optional<Dimension> nounAfter(Layout layout, Parts parts, int at) {
        int end = parts.mentions().get(at).end();
        for (int k = at; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Noun noun
                    && noun.start() - end <= 2
                    && noun.start() >= end - 1) {
                return Optional.of(noun.dimension());
            }
        }
        boolean last = parts.tokens()
                .get(parts.mentions().get(at).end() - 1)
                .word()
                .matches("brands|regions|weeks|months|allihop|board|undantag|exception|genomgående");
        return last ? layout.names().stream().findFirst() : Optional.empty();
    }
}
