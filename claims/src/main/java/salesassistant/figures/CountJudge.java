package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Judges how many members do something: counts, all, none, most, only. */
final class CountJudge {

    /** What is counted: members of a dimension that moved a way, or stand above or below a bound. */
    private record Condition(int sign, boolean above, Optional<Numeral> bound) {

        boolean isEmpty() {
            return sign == 0 && bound.isEmpty();
        }
    }

    private final Layout layout;

    CountJudge(Layout layout) {
        this.layout = layout;
    }

    Judgement count(Parts parts, int at, Frame frame, Dimension dimension, int claimed) {
        int all = members(dimension, frame).size();
        if (dimension.isRepeated() && claimed != all) {
            return Judgement.open("The periods are those of several years");
        }
        Condition condition = condition(parts, at, frame);
        boolean whole = of(parts, at) || frame.words().partAny(Cue.ALL);
        if (whole && claimed < all && isNarrowed(parts, at)) {
            return Judgement.open("It may count only some");
        }
        if (whole && claimed != all && !(frame.words().partAny(Cue.ALL) && dimension.isTime())) {
            return Judgement.contradicted("The table has " + all);
        }
        if (condition.isEmpty() && claimed > all && isDefinite(parts, at) && isNounOf(parts, at, dimension)) {
            return Judgement.contradicted("The table has " + all);
        }
        if (whole && condition.isEmpty() || condition.isEmpty() && claimed == all) {
            return claimed == all
                    ? Judgement.supported("The table has " + all)
                    : Judgement.open("Nothing says which are counted");
        }
        if (condition.isEmpty() || of(parts, at)) {
            return claimed == all && of(parts, at)
                    ? Judgement.supported("The table has " + all)
                    : Judgement.open("Nothing says which are counted");
        }
        Optional<Long> met = met(parts, at, frame, dimension, condition);
        if (met.isEmpty()) {
            return Judgement.open("The table does not say how they moved");
        }
        String why = met.get() + " of " + all;
        Set<String> listed = listedAfter(parts, at, dimension);
        if (listed.size() == claimed
                && met.get() == claimed
                && alone(parts, at, frame, dimension, listed, false).verdict() == Verdict.CONTRADICTED) {
            return Judgement.contradicted(why + ", but not these");
        }
        return met.get() == claimed ? Judgement.supported(why) : Judgement.contradicted(why);
    }

    /** "all", "no", "most", "only": how many of the members must, and whether those named are they. */
    Judgement quantity(Parts parts, int at, Frame frame, Dimension dimension, Cue cue) {
        Condition condition = condition(parts, at, frame);
        if (condition.isEmpty()) {
            return Judgement.open("Nothing says what they have in common");
        }
        Set<String> members = members(dimension, frame);
        Optional<Long> met = met(parts, at, frame, dimension, condition);
        if (met.isEmpty() || members.size() < 2) {
            return Judgement.open("The table does not say how they moved");
        }
        long moving = dimension.isTime() && condition.sign() != 0 ? members.size() - 1L : members.size();
        boolean negated = frame.words().part().contains(Cue.NOT);
        boolean holds = switch (cue) {
            case ALL -> negated ? met.get() < moving : met.get() >= moving;
            case NONE -> met.get() == 0;
            default -> met.get() * 2 > moving;
        };
        String why = met.get() + " of " + moving;
        if (!holds
                && (dimension.isRepeated()
                        || dimension.isTime() && !frame.moments().isEmpty())) {
            return Judgement.open("It may hold of some periods only; " + why);
        }
        return holds ? Judgement.supported(why) : Judgement.contradicted(why);
    }

    /** "Only A grew", "all but A fell": the members named differ from all the others. */
    Judgement alone(Parts parts, int at, Frame frame, Dimension dimension, Set<String> named, boolean except) {
        Condition condition = condition(parts, at, frame);
        if (condition.isEmpty() || named.isEmpty()) {
            return Judgement.open("Nothing says what sets them apart");
        }
        Asked asked = Asked.of(layout, parts, at, frame);
        for (Measure measure : asked.measures()) {
            var odd = new ArrayList<String>();
            int known = 0;
            for (String member : members(dimension, frame)) {
                Optional<Boolean> meets = meets(measure, member, dimension, frame, condition);
                known += meets.isPresent() ? 1 : 0;
                if (meets.isPresent() && meets.get() != (named.contains(member) != except)) {
                    odd.add(member);
                }
            }
            if (known > 1) {
                return odd.isEmpty()
                        ? Judgement.supported("It holds for " + named + " alone")
                        : Judgement.contradicted("It is otherwise for " + odd);
            }
        }
        return Judgement.open("The table does not say how they moved");
    }

    /** The names a count is followed by: "two gained: A and B". */
    private static Set<String> listedAfter(Parts parts, int at, Dimension dimension) {
        var names = new java.util.LinkedHashSet<String>();
        boolean colon = false;
        for (int k = at + 1; k < parts.size(); k++) {
            Mention mention = parts.mentions().get(k);
            boolean bound = mention instanceof Mention.Amount amount
                    && amount.numeral().style().hedge().isPresent();
            if (!colon && mention instanceof Mention.Amount && !bound) {
                break;
            }
            colon |= mention instanceof Mention.Break
                    && Set.of(":", "(", "–", "—")
                            .contains(parts.tokens().get(mention.start()).word());
            if (colon
                    && mention instanceof Mention.Named named
                    && named.dimension().equals(dimension)) {
                names.addAll(named.members());
            }
        }
        return names;
    }

    private Set<String> members(Dimension dimension, Frame frame) {
        Scope scope = frame.subject().members().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(dimension))
                .reduce(
                        Scope.whole(layout),
                        (found, entry) -> found.with(entry.getKey(), entry.getValue()),
                        (one, other) -> one);
        var there = new java.util.LinkedHashSet<String>();
        scope.rows().forEach(row -> there.add(layout.member(row, dimension)));
        there.remove("");
        return there;
    }

    private Optional<Long> met(Parts parts, int at, Frame frame, Dimension dimension, Condition condition) {
        for (Measure measure : Asked.of(layout, parts, at, frame).measures()) {
            List<Boolean> answers = members(dimension, frame).stream()
                    .map(member -> meets(measure, member, dimension, frame, condition))
                    .flatMap(Optional::stream)
                    .toList();
            if (!answers.isEmpty()) {
                return Optional.of(answers.stream().filter(answer -> answer).count());
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> meets(
            Measure measure, String member, Dimension dimension, Frame frame, Condition condition) {
        Scope scope = Scope.whole(layout);
        for (Map.Entry<Dimension, Set<String>> entry : frame.subject().members().entrySet()) {
            if (!entry.getKey().equals(dimension)) {
                scope = scope.with(entry.getKey(), entry.getValue());
            }
        }
        Scope own = scope.with(dimension, Set.of(member));
        Pairs pairs = dimension.isTime() ? new Pairs(List.of(), false, true) : Asked.pairs(frame);
        if (condition.bound().isPresent()) {
            return bounded(measure, own, pairs, condition);
        }
        OptionalDouble move = Ranking.movement(layout, measure, own, pairs, false);
        return move.isEmpty() ? Optional.empty() : Optional.of(move.getAsDouble() * condition.sign() > 0);
    }

    private Optional<Boolean> bounded(Measure measure, Scope own, Pairs pairs, Condition condition) {
        Numeral bound = condition.bound().orElseThrow();
        boolean moving = condition.sign() != 0 && bound.unit() == Unit.PERCENT && !measure.isPercent();
        double factor = measure.scale().perhapsFraction() && bound.unit() == Unit.PERCENT
                ? 100
                : bound.style().magnitude() ? measure.scale().factor() : 1;
        OptionalDouble value = moving
                ? Ranking.movement(layout, measure, own, pairs, false)
                : new Facts(layout)
                        .levels(measure, own).stream().mapToDouble(Fact::value).findFirst();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double actual = value.getAsDouble() * factor * (moving ? condition.sign() : 1);
        Cue hedge = bound.style().hedge().orElse(Cue.ATLEAST);
        double edge = hedge == Cue.OVER || hedge == Cue.UNDER ? 1e-9 : -1e-9;
        return Optional.of(condition.above() ? actual > bound.value() + edge : actual < bound.value() - edge);
    }

    private static Condition condition(Parts parts, int at, Frame frame) {
        int sign = 0;
        Optional<Numeral> bound = Optional.empty();
        boolean above = true;
        for (int k = 0; k < parts.size(); k++) {
            if (!parts.together(k, at)) {
                continue;
            }
            if (parts.mentions().get(k) instanceof Mention.Hint hint) {
                int own = Binder.sign(hint.cues());
                sign = own == 0 ? sign : own;
            }
            if (k > at
                    && parts.mentions().get(k) instanceof Mention.Amount amount
                    && amount.numeral().style().hedge().isPresent()) {
                Cue hedge = amount.numeral().style().hedge().get();
                boolean over = hedge == Cue.OVER || hedge == Cue.ATLEAST;
                if (over || hedge == Cue.UNDER || hedge == Cue.ATMOST) {
                    bound = Optional.of(amount.numeral());
                    above = over;
                }
            }
        }
        if (sign == 0 && frame.words().partAny(Cue.POSITIVE, Cue.NEGATIVE)) {
            sign = frame.words().partAny(Cue.POSITIVE) ? 1 : -1;
        }
        return new Condition(sign, above, bound);
    }

    /** "all three products sold at all chains": what follows the noun says which are counted. */
    private static boolean isNarrowed(Parts parts, int at) {
        int next = parts.mentions().get(at).end() + 1;
        return next < parts.tokens().size()
                && (parts.tokens()
                                .get(next)
                                .word()
                                .matches("that|which|with|som|med|where|där|in|i|named|listed|above|below")
                        || parts.tokens().get(next).word().endsWith("ed")
                        || parts.tokens().get(next).is("sold"));
    }

    /** "the five brands": all there are, or some that were named. */
    private static boolean isDefinite(Parts parts, int at) {
        int start = parts.mentions().get(at).start();
        return start > 0
                && Set.of("the", "these", "all", "de", "dessa", "alla", "samtliga", "our", "våra")
                        .contains(parts.tokens().get(start - 1).word());
    }

    private static boolean isNounOf(Parts parts, int at, Dimension dimension) {
        return at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Noun noun
                && noun.dimension().equals(dimension);
    }

    /** True for the five of "three of the five" and for "the five brands". */
    private static boolean of(Parts parts, int at) {
        int start = parts.mentions().get(at).start();
        if (start == 0) {
            return false;
        }
        String before = parts.tokens().get(start - 1).word();
        String earlier = start > 1 ? parts.tokens().get(start - 2).word() : "";
        return Set.of("of", "av").contains(before)
                || Set.of("the", "de").contains(before) && Set.of("of", "av").contains(earlier);
    }
}
