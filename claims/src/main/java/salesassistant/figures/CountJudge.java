package salesassistant.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges how many members do something: counts, all, none, most, only. */
final class CountJudge {

    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;
    private final Dimension dimension;
    private final Optional<Condition> condition;
    private final Asked asked;

    CountJudge(Layout layout, Parts parts, int at, Frame frame, Dimension dimension) {
        this.layout = layout;
        this.parts = parts;
        this.at = at;
        this.frame = frame;
        this.dimension = dimension;
        this.condition = Conditions.of(layout, parts, at, frame, dimension);
        this.asked = Conditions.asked(layout, parts, at, frame);
    }

    /** Of a noun that this table calls otherwise nobody knows how many there are. */
    Judgement count(int claimed) {
        Judgement judgement = counted(claimed);
        int next = parts.mentions().get(at).end();
        boolean foreign = next < parts.tokens().size()
                && !isNoun()
                && Lexicon.known().isNoun(parts.tokens().get(next).word());
        return foreign
                        && judgement.verdict() == Verdict.CONTRADICTED
                        && layout.names().size() > 1
                ? Judgement.open("It may count something else; " + judgement.why())
                : judgement;
    }

    private Judgement counted(int claimed) {
        int all = members().size();
        if (dimension.isRepeated() && claimed != all) {
            return Judgement.open("The periods are those of several years");
        }
        boolean every = frame.words().partAny(Cue.ALL);
        boolean ofAll = isOfAll();
        if (claimed == all && !every && isDefinite() && isNoun()) {
            return Judgement.supported("The table has " + all);
        }
        if ((ofAll || every) && claimed < all && isNarrowed()) {
            return Judgement.open("It may count only some");
        }
        if ((ofAll || every) && claimed != all && !(every && dimension.isTime())) {
            return Judgement.contradicted("The table has " + all);
        }
        if (condition.isEmpty() && claimed > all && isDefinite() && isNoun()) {
            return Judgement.contradicted("The table has " + all);
        }
        if (ofAll || condition.isEmpty()) {
            return claimed == all
                    ? Judgement.supported("The table has " + all)
                    : Judgement.open("Nothing says which are counted");
        }
        return met(claimed, all);
    }

    private Judgement met(int claimed, int all) {
        Optional<Long> met = met(asked.measures());
        if (met.isEmpty()) {
            met = met(otherwise());
        }
        if (met.isEmpty()) {
            return Judgement.open("The table does not say how they moved");
        }
        String why = met.get() + " of " + all;
        Listed listed = Listed.of(parts, at, dimension);
        if (met.get() == claimed
                && (listed.members().size() == (listed.others() ? all - claimed : claimed))
                && alone(listed.members(), listed.others()).verdict() == Verdict.CONTRADICTED) {
            return Judgement.contradicted(why + ", but not these");
        }
        if (met.get() == claimed) {
            return Judgement.supported(why);
        }
        boolean elsewhere = !asked.certain()
                && layout.measures().stream()
                        .anyMatch(measure -> met(List.of(measure))
                                .filter(other -> other == claimed)
                                .isPresent());
        return elsewhere ? Judgement.open("Only by other figures; " + why) : Judgement.contradicted(why);
    }

    /** "all", "no", "most": how many of the members must. */
    Judgement quantity(Cue cue) {
        if (condition.isEmpty()) {
            return Judgement.open("Nothing says what they have in common");
        }
        Set<String> members = since(members());
        Optional<Long> met = met(asked.measures(), members);
        if (met.isEmpty()) {
            met = met(otherwise(), members);
        }
        if (met.isEmpty() || members.isEmpty() || members.size() < 2 && !dimension.isTime()) {
            return Judgement.open("The table does not say how they moved");
        }
        boolean first = dimension.isTime()
                && condition.get().isMove()
                && members.size() == members().size();
        long moving = first ? members.size() - 1L : members.size();
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

    /** "All but one": whichever it is. */
    Judgement allButOne() {
        Set<String> members = since(members());
        Optional<Long> met = met(asked.measures(), members);
        if (met.isEmpty() || condition.isEmpty() || dimension.isRepeated()) {
            return Judgement.open("Nothing says what they have in common");
        }
        boolean first = dimension.isTime()
                && condition.get().isMove()
                && members.size() == members().size();
        long moving = first ? members.size() - 1L : members.size();
        String why = met.get() + " of " + moving;
        return met.get() == moving - 1 ? Judgement.supported(why) : Judgement.contradicted(why);
    }

    /** "Every month since June": only the periods after it. */
    private Set<String> since(Set<String> members) {
        if (!dimension.isTime()) {
            return members;
        }
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Dated dated
                    && dated.start() > 0
                    && Words.SINCE.has(parts.tokens().get(dated.start() - 1))) {
                Set<String> from = dimension.in(dated.moment());
                List<String> inTime = dimension.inTime();
                int last = from.stream().mapToInt(inTime::indexOf).max().orElse(-1);
                return last < 0
                        ? Set.of()
                        : new LinkedHashSet<>(inTime.subList(last + 1, inTime.size()).stream()
                                .filter(members::contains)
                                .toList());
            }
        }
        return members;
    }

    /** "Only A grew", "all but A fell": the members named differ from all the others. */
    Judgement alone(Set<String> named, boolean except) {
        if (condition.isEmpty() || named.isEmpty()) {
            return Judgement.open("Nothing says what sets them apart");
        }
        Optional<List<String>> odd = odd(asked.measures(), named, except);
        if (odd.isEmpty()) {
            odd = odd(otherwise(), named, except);
        }
        if (odd.isEmpty()) {
            return Judgement.open("The table does not say how they moved");
        }
        if (odd.get().isEmpty()) {
            return Judgement.supported("It holds for " + named + " alone");
        }
        boolean elsewhere = !asked.certain()
                && layout.measures().stream()
                        .anyMatch(measure -> odd(List.of(measure), named, except)
                                .filter(List::isEmpty)
                                .isPresent());
        String why = "It is otherwise for " + odd.get();
        return elsewhere ? Judgement.open("Only by other figures; " + why) : Judgement.contradicted(why);
    }

    /** Those of whom it is not as said, by the first figures that say it of several. */
    private Optional<List<String>> odd(List<Measure> measures, Set<String> named, boolean except) {
        for (Measure measure : measures) {
            var odd = new ArrayList<String>();
            int known = 0;
            for (String member : members()) {
                Optional<Boolean> meets = meets(measure, member);
                known += meets.isPresent() ? 1 : 0;
                if (meets.isPresent() && meets.get() != (named.contains(member) != except)) {
                    odd.add(member);
                }
            }
            if (known > 1) {
                return Optional.of(odd);
            }
        }
        return Optional.empty();
    }

    /** Where the figures asked for do not say how they moved, those whose movement the table has. */
    private List<Measure> otherwise() {
        List<Measure> movable = layout.movable();
        return !asked.certain() || movable.size() == 1 ? movable : List.of();
    }

    private Set<String> members() {
        Scope scope = others();
        var there = new LinkedHashSet<String>();
        scope.rows().forEach(row -> there.add(layout.member(row, dimension)));
        there.remove("");
        return there;
    }

    /** What else is chosen beside those that are counted; not those ranked among each other. */
    private Scope others() {
        Scope scope = Scope.whole(layout);
        for (Map.Entry<Dimension, Set<String>> entry : frame.subject().members().entrySet()) {
            boolean ranked = condition.isPresent()
                    && condition.get() instanceof Condition.Ranked place
                    && place.among().equals(entry.getKey());
            if (!entry.getKey().equals(dimension) && !ranked) {
                scope = scope.with(entry.getKey(), entry.getValue());
            }
        }
        return scope;
    }

    private Optional<Long> met(List<Measure> measures) {
        return met(measures, members());
    }

    private Optional<Long> met(List<Measure> measures, Set<String> members) {
        for (Measure measure : measures) {
            List<Boolean> answers = members.stream()
                    .map(member -> meets(measure, member))
                    .flatMap(Optional::stream)
                    .toList();
            if (!answers.isEmpty()) {
                return Optional.of(answers.stream().filter(answer -> answer).count());
            }
        }
        return Optional.empty();
    }

    private Optional<Boolean> meets(Measure measure, String member) {
        Scope own = others().with(dimension, Set.of(member));
        return condition.flatMap(common -> common.meets(new Condition.Seen(layout, measure, dimension, own, frame)));
    }

    /** "all three products sold at all chains": what follows the noun says which are counted. */
    private boolean isNarrowed() {
        int next = parts.mentions().get(at).end() + 1;
        return next < parts.tokens().size()
                && (Words.NARROWING.has(parts.tokens().get(next))
                        || parts.tokens().get(next).word().endsWith("ed"));
    }

    /** "the five brands": all there are, or some that were named. */
    private boolean isDefinite() {
        int start = parts.mentions().get(at).start();
        return start > 0
                && (Words.DEFINITE.has(parts.tokens().get(start - 1))
                        || Words.ALL_OF.has(parts.tokens().get(start - 1)));
    }

    private boolean isNoun() {
        return at + 1 < parts.size()
                && parts.mentions().get(at + 1) instanceof Mention.Noun noun
                && noun.dimension().equals(dimension);
    }

    /** True for the five of "three of the five". */
    private boolean isOfAll() {
        int start = parts.mentions().get(at).start();
        return start > 0
                && (Words.OF.has(parts.tokens().get(start - 1))
                        || start > 1
                                && Words.DEFINITE.has(parts.tokens().get(start - 1))
                                && Words.OF.has(parts.tokens().get(start - 2)));
    }
}
