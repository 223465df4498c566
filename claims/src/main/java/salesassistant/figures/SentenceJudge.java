package salesassistant.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Judges every claim of a sentence. */
final class SentenceJudge {

    private static final Map<Cue, Double> COMPARED =
            Map.of(Cue.TWICE, 2.0, Cue.TRIPLE, 3.0, Cue.FOURTIMES, 4.0, Cue.FIVETIMES, 5.0, Cue.HALFAS, 0.5);
    private static final Map<Cue, Double> BECAME =
            Map.of(Cue.DOUBLED, 2.0, Cue.TRIPLED, 3.0, Cue.QUADRUPLED, 4.0, Cue.HALVED, 0.5);
    private static final Set<String> SOURCES = Set.of("according", "enligt");

    private final Layout layout;
    private final String text;
    private final Parts parts;
    private final List<Frame> frames;

    SentenceJudge(Layout layout, String text, Parts parts, List<Frame> frames) {
        this.layout = layout;
        this.text = text;
        this.parts = parts;
        this.frames = frames;
    }

    /** Up to a number of them; where there may be more it says so. */
    List<Claim> claims(long most, Consumer<Verdicts> last) {
        var judgements = new TreeMap<Integer, Judgement>();
        for (int i = 0; i < frames.size(); i++) {
            int at = i;
            if (judgements.size() >= most && isPerhapsAClaim(at)) {
                judgements.put(at, Judgement.open(Checker.TOO_LARGE));
                break;
            }
            judged(at, frames.get(at))
                    .map(judgement -> doubted(at, judgement))
                    .ifPresent(judgement -> judgements.put(at, judgement));
        }
        if (judgements.isEmpty()) {
            Denied.at(parts).ifPresent(at -> judgements.put(at, Judgement.open("Nothing says what is denied")));
        }
        var verdicts = new Verdicts(layout, parts, frames, judgements);
        new Corroboration(verdicts).confirm();
        last.accept(verdicts);
        return judgements.entrySet().stream()
                .map(entry -> claim(frames.get(entry.getKey()).mention(), entry.getValue()))
                .toList();
    }

    private boolean isPerhapsAClaim(int at) {
        return switch (parts.mentions().get(at)) {
            case Mention.Amount amount -> true;
            case Mention.Hint hint -> true;
            case Mention.Place place -> true;
            case Mention.Unread unread -> true;
            default -> false;
        };
    }

    /** What only another reading of the sentence supports is open, not false. */
    private Judgement doubted(int at, Judgement judgement) {
        if (judgement.verdict() != Verdict.CONTRADICTED) {
            return judgement;
        }
        if (isWithAStranger(at) && !(frames.get(at).mention() instanceof Mention.Amount)) {
            return Judgement.open("It is said with a name the table does not have");
        }
        return Otherwise.frames(layout, parts, frames.get(at), at).stream()
                .map(reading -> judged(at, reading))
                .flatMap(Optional::stream)
                .filter(other -> other.verdict() == Verdict.SUPPORTED)
                .findFirst()
                .map(other -> Judgement.perhaps("It holds only if it means " + other.why()))
                .orElse(judgement);
    }

    /** In the claim's own part; whose word it is ("according to Nielsen") changes nothing. */
    private boolean isWithAStranger(int at) {
        return IntStream.range(0, parts.size())
                .anyMatch(k -> parts.mentions().get(k) instanceof Mention.Stranger stranger
                        && parts.together(k, at)
                        && parts.tokens().subList(Math.max(0, stranger.start() - 2), stranger.start()).stream()
                                .noneMatch(token -> SOURCES.contains(token.word())));
    }

    private Optional<Judgement> judged(int at, Frame frame) {
        return switch (frame.mention()) {
            case Mention.Amount amount -> amount(at, frame, amount);
            case Mention.Hint hint -> hint(at, frame, hint);
            case Mention.Place place ->
                Superlative.at(parts, at)
                        .map(superlative -> new RankJudge(layout).judge(parts, at, frame, superlative));
            case Mention.Named named -> Optional.empty();
            case Mention.Dated dated -> Optional.empty();
            case Mention.Figures figures -> Optional.empty();
            case Mention.Noun noun -> Optional.empty();
            case Mention.Stranger stranger -> Optional.empty();
            case Mention.Unread unread -> Optional.of(Judgement.open("This number cannot be read"));
            case Mention.Break end -> Optional.empty();
        };
    }

    private Optional<Judgement> amount(int at, Frame frame, Mention.Amount amount) {
        for (int k : new int[] {at - 1, at + 1}) {
            if (k >= 0
                    && k < parts.size()
                    && parts.mentions().get(k) instanceof Mention.Hint hint
                    && (hint.is(Cue.TOP) || hint.is(Cue.BOTTOM) || hint.is(Cue.FASTEST) || hint.is(Cue.LEADER))
                    && Superlative.isCountOf(parts, k, at, amount)) {
                return Optional.empty();
            }
        }
        if (isThoseTwo(at, amount)
                || Conditions.isBound(parts, at)
                        && (Counted.inPart(layout, parts, at) || Quantity.inPart(layout, parts, at))) {
            return Optional.empty();
        }
        if (at > 0
                && parts.mentions().get(at - 1) instanceof Mention.Stranger stranger
                && stranger.end() == amount.start()) {
            return Optional.of(Judgement.open("The table does not have what it is called"));
        }
        if (OtherFigures.areInAnotherUnit(layout, parts, amount)) {
            return Optional.of(Judgement.open("The table has nothing in this unit"));
        }
        if (amount.numeral().isWhole() && !amount.numeral().style().magnitude()) {
            if (Streak.isSaid(parts, at)) {
                return Optional.of(Streak.judge(
                        layout, parts, at, frame, (int) amount.numeral().value()));
            }
            Optional<Dimension> counted = Counted.dimension(layout, parts, at);
            if (counted.isPresent()) {
                return Optional.of(new CountJudge(layout, parts, at, frame, counted.get())
                        .count((int) amount.numeral().value()));
            }
            if (Counted.isSpan(parts, at)) {
                return Counted.span(layout, parts, at, (int) amount.numeral().value());
            }
        }
        if (OtherFigures.areAllThereAre(layout, parts, amount)) {
            return Optional.of(Judgement.supported(
                    "The table has " + (int) amount.numeral().value()));
        }
        Judgement judgement = new AmountJudge(layout).judge(frame, amount.numeral());
        if (judgement.verdict() != Verdict.SUPPORTED && Within.isSaid(parts, at)) {
            return Optional.of(Within.judge(layout, parts, at, frame));
        }
        if (judgement.verdict() != Verdict.CONTRADICTED) {
            return Optional.of(judgement);
        }
        if (OtherFigures.areCalled(layout, parts, amount)) {
            return Optional.of(Judgement.open("The table does not have what it is called, or it may be a count"));
        }
        return Optional.of(new Derivable(layout, parts, at, frame)
                .says(amount.numeral())
                .map(other -> Judgement.perhaps("It may mean ", other, ", but nothing says so"))
                .orElse(judgement));
    }

    /** "The gap between the two": those just named; nothing is counted. */
    private boolean isThoseTwo(int at, Mention.Amount amount) {
        boolean two = amount.numeral().style().spelled() && amount.numeral().value() == 2 && amount.start() > 1;
        Token next = amount.end() < parts.tokens().size() ? parts.tokens().get(amount.end()) : null;
        boolean alone = next == null
                || !next.isWord()
                || parts.mentions().stream()
                        .anyMatch(mention -> mention.start() == amount.end() && mention instanceof Mention.Hint);
        return two
                && alone
                && Set.of("the", "these", "de", "dessa")
                        .contains(parts.tokens().get(amount.start() - 1).word())
                && !Set.of("of", "av")
                        .contains(parts.tokens().get(amount.start() - 2).word());
    }

    private Optional<Judgement> hint(int at, Frame frame, Mention.Hint hint) {
        if (hint.is(Cue.CAUSE)) {
            return Optional.of(Judgement.open("The table does not say why"));
        }
        if (hint.is(Cue.FORECAST) && !hint.is(Cue.ADVICE)) {
            return Optional.of(Judgement.open("The table does not say what will be"));
        }
        if (hint.is(Cue.SLOWED)) {
            return Optional.of(new Slowing(layout).judge(parts, at, frame));
        }
        Optional<Superlative> superlative = Superlative.at(parts, at).or(() -> Unsurpassed.at(parts, at));
        if (Superlative.isAttribute(parts, at)) {
            return Optional.empty();
        }
        if (superlative.isPresent() && !frame.words().part().contains(Cue.ADVICE)) {
            return Optional.of(new RankJudge(layout).judge(parts, at, frame, superlative.get()));
        }
        Optional<Judgement> quantity = new Quantity(layout, parts, at, frame, hint).judge();
        if (quantity.isPresent()) {
            return quantity;
        }
        Optional<Judgement> compared = compared(at, frame, hint);
        return compared.isPresent() ? compared : moved(at, frame, hint);
    }

    private Optional<Judgement> compared(int at, Frame frame, Mention.Hint hint) {
        var judge = new ComparisonJudge(layout);
        boolean others = !frame.subject().others().isEmpty();
        for (Map.Entry<Cue, Double> multiple : COMPARED.entrySet()) {
            if (hint.is(multiple.getKey()) && others) {
                return Optional.of(judge.multiple(parts, at, frame, multiple.getValue()));
            }
        }
        if (hint.is(Cue.FOLLOWED)) {
            return new Followed(layout, parts, at, frame).judge();
        }
        int sign = hint.is(Cue.MORE) || hint.is(Cue.AHEAD) ? 1 : hint.is(Cue.LESS) || hint.is(Cue.BEHIND) ? -1 : 0;
        boolean than = hint.is(Cue.AHEAD)
                || hint.is(Cue.BEHIND)
                || hint.is(Cue.THAN)
                || frame.words().after().contains(Cue.THAN);
        if (sign == 0
                || !others
                || !than
                || amountInPart(at)
                || frame.words().partAny(Cue.TWICE, Cue.TRIPLE, Cue.HALFAS, Cue.NOT)) {
            return Optional.empty();
        }
        return Optional.of(judge.order(parts, at, frame, sign));
    }

    private Optional<Judgement> moved(int at, Frame frame, Mention.Hint hint) {
        for (Map.Entry<Cue, Double> multiple : BECAME.entrySet()) {
            if (hint.is(multiple.getKey())) {
                return Optional.of(new TrendJudge(layout).multiple(parts, at, frame, multiple.getValue()));
            }
        }
        boolean trend = hint.is(Cue.UP) || hint.is(Cue.DOWN) || hint.is(Cue.FLAT);
        boolean earlier = ThanBefore.sign(parts, at, frame) != 0;
        boolean verb = earlier
                || trend
                        && (hint.is(Cue.FLAT)
                                || frame.words().part().contains(Cue.FROM) && amountInPart(at)
                                || Moving.isSaid(parts, at));
        boolean neither = AllOfThem.isNeither(parts, at) && frame.subject().group();
        boolean otherwise = !neither && frame.words().partAny(Cue.NONE)
                || frame.words().partAny(Cue.ALL) && !AllOfThem.isFloating(parts, at, frame)
                || frame.words()
                        .partAny(
                                Cue.TOP,
                                Cue.BOTTOM,
                                Cue.FASTEST,
                                Cue.LEADER,
                                Cue.ONLY,
                                Cue.MOST_OF,
                                Cue.EXCEPT,
                                Cue.THAN,
                                Cue.UNKNOWN,
                                Cue.ADVICE,
                                Cue.FORECAST,
                                Cue.DIFFERENCE);
        boolean counted = Counted.inPart(layout, parts, at);
        boolean bound = amountInPart(at) && !frame.words().partAny(Cue.TO, Cue.FROM) && !hint.is(Cue.FLAT);
        if (!verb || otherwise && !earlier || counted || bound) {
            return Optional.empty();
        }
        var judge = new TrendJudge(layout);
        Judgement own = neither ? judge.judge(parts, at, frame, true) : judge.judge(parts, at, frame);
        return own.verdict() != Verdict.SUPPORTED
                ? Optional.of(own)
                : Likewise.frame(parts, at, frame)
                        .map(other -> judge.judge(parts, at, other))
                        .or(() -> Optional.of(own));
    }

    private boolean amountInPart(int at) {
        for (int k = 0; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Amount && parts.together(k, at)) {
                return true;
            }
        }
        return false;
    }

    private Claim claim(Mention mention, Judgement judgement) {
        int from = parts.tokens().get(mention.start()).from();
        int to = parts.tokens().get(mention.end() - 1).to();
        return new Claim(text.substring(from, to), from, to, judgement.verdict(), judgement.why(), judgement.source());
    }
}
