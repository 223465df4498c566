package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Judges "all", "no", "most", "only A", "all but A" and "all but one". */
final class Quantity {

    private static final int NEAR = 3;

    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;
    private final Mention.Hint hint;

    Quantity(Layout layout, Parts parts, int at, Frame frame, Mention.Hint hint) {
        this.layout = layout;
        this.parts = parts;
        this.at = at;
        this.frame = frame;
        this.hint = hint;
    }

    Optional<Judgement> judge() {
        if (hint.is(Cue.ONLY)) {
            return only();
        }
        Optional<Integer> exception = exception();
        if (exception.isPresent()) {
            return except(exception.get());
        }
        boolean none = hint.is(Cue.NONE)
                && IntStream.range(at, parts.size())
                        .noneMatch(k -> Unsurpassed.at(parts, k).isPresent());
        if (!hint.is(Cue.ALL) && !none && !hint.is(Cue.MOST_OF)) {
            return Optional.empty();
        }
        Optional<Dimension> dimension = Counted.nounAfter(layout, parts, at);
        if (dimension.isEmpty() && AllOfThem.isBare(parts, at, frame)) {
            return Optional.of(Judgement.open("Nothing says of which all it is said"));
        }
        if (dimension.isEmpty() || isNumberNext()) {
            return Optional.empty();
        }
        if (hint.is(Cue.ALL) && frame.words().sentence().contains(Cue.EXCEPT)) {
            return Optional.of(Judgement.open("Nothing says what is excepted"));
        }
        return Optional.of(judge(dimension.get()).quantity(hint.is(Cue.ALL) ? Cue.ALL : none ? Cue.NONE : Cue.MOST_OF));
    }

    /** "No brand sold more than 420": the number is what all or none of them must do. */
    static boolean inPart(Layout layout, Parts parts, int at) {
        return IntStream.range(0, parts.size())
                .anyMatch(k -> parts.together(k, at)
                        && parts.mentions().get(k) instanceof Mention.Hint hint
                        && (hint.is(Cue.ALL) || hint.is(Cue.NONE) || hint.is(Cue.MOST_OF))
                        && Counted.nounAfter(layout, parts, k).isPresent());
    }

    private Optional<Judgement> only() {
        if (isNumberNext()) {
            return Optional.empty();
        }
        Optional<Dimension> noun = Counted.nounAfter(layout, parts, at);
        Optional<Judgement> dated = dated(noun);
        if (dated.isPresent()) {
            return dated;
        }
        if (noun.isPresent()) {
            return Optional.ofNullable(frame.subject().members().get(noun.get()))
                    .map(members -> judge(noun.get()).alone(members, false));
        }
        if (isMoreThanSomebody()) {
            return Optional.of(Judgement.open("Nothing says more than who"));
        }
        return firstName(at)
                .filter(k -> parts.mentions().get(k).start() - hint.end() <= NEAR)
                .map(k -> judge(named(k).dimension()).alone(Comparands.list(parts, k), false));
    }

    /** "Only A fell more": than those the text spoke of before. */
    private boolean isMoreThanSomebody() {
        return IntStream.range(at + 1, parts.size())
                .filter(k -> parts.together(k, at))
                .anyMatch(k -> parts.mentions().get(k) instanceof Mention.Hint more
                        && (more.is(Cue.MORE) || more.is(Cue.LESS))
                        && parts.mentions().get(k - 1) instanceof Mention.Hint move
                        && Binder.sign(move.cues()) != 0
                        && !frame.words().part().contains(Cue.THAN));
    }

    /** "Only February fell", "May was the only month that grew"; of several years nobody knows which is meant. */
    private Optional<Judgement> dated(Optional<Dimension> noun) {
        boolean behind = at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Dated next
                && next.start() - hint.end() <= 1;
        if (layout.time().isEmpty() || !behind && noun.filter(Dimension::isTime).isEmpty()) {
            return Optional.empty();
        }
        Dimension time = layout.time().orElseThrow();
        Set<String> before = periods(time, k -> k < at);
        Set<String> named = !behind && !before.isEmpty() ? before : periods(time, k -> k > at && parts.together(k, at));
        if (named.isEmpty() || time.isRepeated()) {
            return Optional.of(Judgement.open("Nothing says of which periods it is said"));
        }
        return Optional.of(judge(time).alone(named, false));
    }

    private Set<String> periods(Dimension time, IntPredicate where) {
        return IntStream.range(0, parts.size())
                .filter(where)
                .mapToObj(parts.mentions()::get)
                .filter(mention -> mention instanceof Mention.Dated)
                .flatMap(mention -> time.in(((Mention.Dated) mention).moment()).stream())
                .collect(Collectors.toSet());
    }

    /** The "but" of "all but A" and of "all brands but A", where this is its "all". */
    private Optional<Integer> exception() {
        boolean allBut = hint.is(Cue.EXCEPT) && Words.ALL_OF.has(parts.tokens().get(hint.start()));
        if (allBut) {
            return Optional.of(at);
        }
        int next = at + 1 < parts.size() && parts.mentions().get(at + 1) instanceof Mention.Noun ? at + 2 : at + 1;
        return hint.is(Cue.ALL) && next < parts.size() && isExcepting(next) ? Optional.of(next) : Optional.empty();
    }

    /** The "except" of "all brands except A", the "but" of "all brands but A". */
    private boolean isExcepting(int next) {
        Mention mention = parts.mentions().get(next);
        return switch (mention) {
            case Mention.Hint but -> but.is(Cue.EXCEPT);
            case Mention.Break but ->
                Words.BUT.has(parts.tokens().get(but.start()))
                        && next + 1 < parts.size()
                        && parts.mentions().get(next + 1) instanceof Mention.Named named
                        && named.start() == but.end()
                        && endsItsList(next + 1);
            default -> false;
        };
    }

    /** Not "all brands grew but A fell": nothing more is said of those named. */
    private boolean endsItsList(int name) {
        int k = name + 1;
        while (k < parts.size() && parts.together(k, name) && parts.mentions().get(k) instanceof Mention.Named) {
            k++;
        }
        return k == parts.size() || !parts.together(k, name) || parts.mentions().get(k) instanceof Mention.Break;
    }

    private Optional<Judgement> except(int but) {
        int end = parts.mentions().get(but).end();
        List<Token> tokens = parts.tokens();
        boolean one = end < tokens.size() && Words.ONE.has(tokens.get(end));
        Optional<Dimension> counted = Counted.nounAfter(layout, parts, one ? but : at);
        Optional<Integer> name = firstName(but);
        if (name.isPresent() && parts.mentions().get(name.get()).start() - end <= NEAR) {
            return Optional.of(judge(named(name.get()).dimension()).alone(Comparands.list(parts, name.get()), true));
        }
        Optional<Judgement> dated = layout.time()
                .filter(time -> but + 1 < parts.size())
                .flatMap(time -> parts.mentions().get(but + 1) instanceof Mention.Dated period
                        ? Optional.of(judge(time).alone(time.in(period.moment()), true))
                        : Optional.empty());
        if (dated.isPresent()) {
            return dated;
        }
        return Optional.of(
                one && counted.isPresent()
                        ? judge(counted.get()).allButOne()
                        : Judgement.open("Nothing says what is excepted"));
    }

    private CountJudge judge(Dimension dimension) {
        return new CountJudge(layout, parts, at, frame, dimension);
    }

    private boolean isNumberNext() {
        return at + 1 < parts.size() && parts.mentions().get(at + 1) instanceof Mention.Amount;
    }

    private Mention.Named named(int k) {
        return (Mention.Named) parts.mentions().get(k);
    }

    private Optional<Integer> firstName(int from) {
        return IntStream.range(from, parts.size())
                .filter(k -> parts.mentions().get(k) instanceof Mention.Named named && !named.total())
                .boxed()
                .findFirst();
    }
}
