package salesassistant.figures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Judges "for three consecutive quarters", "fyra veckor i rad": that something moved one way so many periods running. */
final class Streak {

    private static final int FAR = 4;

    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;

    private Streak(Layout layout, Parts parts, int at, Frame frame) {
        this.layout = layout;
        this.parts = parts;
        this.at = at;
        this.frame = frame;
    }

    static boolean isSaid(Parts parts, int at) {
        int end = parts.mentions().get(at).end();
        List<Token> behind = parts.tokens().subList(end, Math.min(parts.tokens().size(), end + FAR));
        boolean period = behind.stream().limit(3).anyMatch(Words.SPANS::has);
        boolean adjective = behind.stream().limit(1).anyMatch(Words.CONSECUTIVE::has);
        return period && (adjective || behind.stream().skip(1).anyMatch(Words.IN_A_ROW::has));
    }

    static Judgement judge(Layout layout, Parts parts, int at, Frame frame, int claimed) {
        return new Streak(layout, parts, at, frame).judge(claimed);
    }

    private Judgement judge(int claimed) {
        int sign = sign();
        Optional<Dimension> time = layout.time().filter(dimension -> !dimension.isRepeated() || dimension.isUnbroken());
        List<Scope> scopes = new Scopes(layout).of(frame);
        if (sign == 0 || time.isEmpty() || scopes.isEmpty() || !time.get().isUnbroken()) {
            return Judgement.open("Nothing says what went on so long");
        }
        Asked asked = Asked.of(layout, parts, at, frame);
        for (Measure measure : asked.measures()) {
            List<Integer> ways = ways(measure, time.get(), scopes.getFirst());
            if (!ways.isEmpty()) {
                return judge(ways, sign, claimed, time.get());
            }
        }
        return Judgement.open("The table does not say how it moved");
    }

    private Judgement judge(List<Integer> ways, int sign, int claimed, Dimension time) {
        int longest = 0;
        int run = 0;
        for (int way : ways) {
            run = way == sign ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String why = "It went on for " + longest + " periods at most";
        if (longest < claimed) {
            return Judgement.contradicted(why);
        }
        boolean there = frame.moments().isEmpty()
                ? run == claimed
                : frame.moments().stream().anyMatch(moment -> endsOrBegins(moment, ways, sign, claimed, time));
        return there ? Judgement.supported(why) : Judgement.open(why);
    }

    private static boolean endsOrBegins(Moment moment, List<Integer> ways, int sign, int claimed, Dimension time) {
        return time.in(moment).stream()
                .mapToInt(time.inTime()::indexOf)
                .anyMatch(place ->
                        isRun(ways, place - claimed, place, sign) || isRun(ways, place, place + claimed, sign));
    }

    /** Whether all moves between two places of the order of time went one way, and the one before did not. */
    private static boolean isRun(List<Integer> ways, int from, int to, int sign) {
        return from >= 0
                && to <= ways.size()
                && ways.subList(from, to).stream().allMatch(way -> way == sign)
                && (from == 0 || ways.get(from - 1) != sign);
    }

    /** The way of every move from one period to the next; nothing where one of them is not known. */
    private List<Integer> ways(Measure measure, Dimension time, Scope scope) {
        List<OptionalDouble> values = time.inTime().stream()
                .map(member -> new Facts(layout)
                        .levels(measure, scope.with(time, Set.of(member))).stream()
                                .mapToDouble(Fact::value)
                                .findFirst())
                .toList();
        if (values.stream().anyMatch(OptionalDouble::isEmpty) || values.size() < 2 || measure.isMovement()) {
            return List.of();
        }
        return java.util.stream.IntStream.range(1, values.size())
                .mapToObj(i -> (int) Math.signum(
                        values.get(i).getAsDouble() - values.get(i - 1).getAsDouble()))
                .toList();
    }

    private int sign() {
        int sign = 0;
        for (int k = 0; k < parts.size(); k++) {
            if (parts.together(k, at) && parts.mentions().get(k) instanceof Mention.Hint hint) {
                int own = Binder.sign(hint.cues());
                sign = own == 0 ? sign : own;
            }
        }
        return sign;
    }
}
