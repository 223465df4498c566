package salesassistant.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures a number may mean: by kind, for the rows and measures it is bound to. */
record Candidates(
        List<Fact> states,
        List<Fact> movements,
        List<Fact> differences,
        List<Fact> shares,
        List<Fact> means,
        List<Fact> comparisons,
        List<Fact> partsOfChange) {

    static Candidates none() {
        return new Candidates(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    Stream<Fact> all() {
        return Stream.of(states, movements, differences, shares, means, comparisons, partsOfChange)
                .flatMap(List::stream);
    }

    static Candidates of(Layout layout, Frame frame, List<Measure> measures) {
        var facts = new Facts(layout);
        var scopes = new Scopes(layout);
        var found = none();
        var pairs = Asked.pairs(frame);
        for (Scope scope : scopes.of(frame)) {
            for (Measure measure : inTime(layout, frame, measures)) {
                found.add(facts, layout, measure, scope, pairs, frame);
            }
        }
        for (Scope scope : scopes.of(frame)) {
            for (Scope other : scopes.others(frame)) {
                for (Measure measure : measures) {
                    found.compare(facts, measure, scope, other);
                    if (frame.subject().eitherWay()) {
                        found.compare(facts, measure, other, scope);
                    }
                }
            }
        }
        return found;
    }

    /** With a period named, of the columns of several periods only those of that one. */
    static List<Measure> inTime(Layout layout, Frame frame, List<Measure> measures) {
        List<Measure> dated = measures.stream()
                .filter(measure -> measure.when().moment().isEmpty()
                        || frame.moments().isEmpty()
                        || frame.moments().stream()
                                .anyMatch(said -> measure.when().moment().get().isIn(said)))
                .toList();
        if (!frame.moments().isEmpty() && dated.size() < measures.size()) {
            return dated;
        }
        return measures;
    }

    private void add(Facts facts, Layout layout, Measure measure, Scope scope, Pairs pairs, Frame frame) {
        if (measure.isMovement()) {
            (measure.scale().unit() == Unit.PERCENT ? movements : differences).addAll(facts.levels(measure, scope));
            return;
        }
        states.addAll(stated(facts, layout, measure, scope, frame));
        for (Measure movement : layout.movements(measure)) {
            (movement.scale().unit() == Unit.PERCENT ? movements : differences).addAll(facts.levels(movement, scope));
        }
        for (Facts.Move move : facts.moves(measure, scope, pairs)) {
            move.percent().ifPresent(movements::add);
            differences.add(move.difference());
            move.ratio().ifPresent(comparisons::add);
        }
        if (frame.words().after().contains(Cue.PARTOFCHANGE) && measure.adds()) {
            partsOfChange.addAll(facts.partsOfChange(measure, scope, pairs));
        }
        for (Measure budget : layout.budgets(measure)) {
            for (Fact planned : facts.levels(budget, scope)) {
                facts.levels(measure, scope).forEach(actual -> set(actual, planned));
            }
        }
        List<Fact> averages = facts.means(measure, scope);
        means.addAll(averages);
        means.addAll(ends(facts, layout, measure, scope, pairs, frame.words()));
        if (frame.words().sentence().contains(Cue.AVERAGE)) {
            againstTheMean(facts, measure, scope, averages);
        }
        if (!measure.isPercent()) {
            shares.addAll(facts.shares(measure, scope));
        }
    }

    /** The level itself; a year ago's where the words next to the number say so. */
    private static List<Fact> stated(Facts facts, Layout layout, Measure measure, Scope scope, Frame frame) {
        var found = new LinkedHashSet<Fact>();
        Frame.Words words = frame.words();
        boolean ago = words.touching().contains(Cue.FROM) && !frame.dated()
                || words.after().contains(Cue.LASTYEAR)
                        && !words.touching().contains(Cue.TO)
                        && !words.after().contains(Cue.AGAINST)
                || words.touching().contains(Cue.LASTYEAR)
                || words.before().contains(Cue.LASTYEAR)
                        && !words.part().contains(Cue.AGAINST)
                        && !words.part().contains(Cue.TO)
                || words.touching().contains(Cue.AGAINST);
        List<Measure> earlier = layout.earlier(measure);
        if (ago && !(frame.dated() && earlier.isEmpty())) {
            earlier.forEach(column -> found.addAll(facts.levels(column, scope)));
            if (found.isEmpty()) {
                facts.moves(measure, scope, Asked.pairs(frame).closely()).forEach(move -> found.add(move.before()));
            }
            if (!found.isEmpty() && !words.touching().contains(Cue.AGAINST)) {
                return List.copyOf(found);
            }
        }
        if (words.touching().contains(Cue.TO)
                && words.part().contains(Cue.FROM)
                && !frame.dated()
                && frame.moments().size() != 1) {
            facts.moves(measure, scope, Asked.pairs(frame)).forEach(move -> found.add(move.after()));
        }
        found.addAll(facts.levels(measure, scope));
        if (frame.moments().isEmpty() && !words.sentence().contains(Cue.TOTAL) || words.near(Cue.LATEST)) {
            found.addAll(facts.latest(measure, scope));
        }
        if (words.sentence().contains(Cue.THEN) && words.touching().contains(Cue.TO) && !frame.dated()) {
            found.addAll(facts.later(measure, scope));
        }
        if (scope.isWhole() && !measure.adds() || words.nearAny(Cue.TOP, Cue.LEADER)) {
            facts.extreme(measure, scope, true).ifPresent(found::add);
        }
        if (words.near(Cue.BOTTOM)) {
            facts.extreme(measure, scope, false).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** "The average went from 16.5 to 18.7": the means where it began or ended. */
    private static List<Fact> ends(
            Facts facts, Layout layout, Measure measure, Scope scope, Pairs pairs, Frame.Words words) {
        boolean from = words.touching().contains(Cue.FROM);
        if (!words.near(Cue.AVERAGE) || !from && !words.touching().contains(Cue.TO)) {
            return List.of();
        }
        return layout.time().stream()
                .flatMap(time -> pairs.of(time, scope).stream()
                        .flatMap(pair ->
                                facts.means(measure, scope.with(time, from ? pair.before() : pair.after())).stream()))
                .toList();
    }

    /** "The latest stands −10 % against the average." */
    private void againstTheMean(Facts facts, Measure measure, Scope scope, List<Fact> averages) {
        Stream.concat(facts.latest(measure, scope).stream(), facts.levels(measure, scope).stream())
                .forEach(level -> averages.forEach(mean -> {
                    var move = new Facts.Move(mean, level);
                    move.percent().ifPresent(movements::add);
                    differences.add(move.difference());
                }));
    }

    /** "12.6 above budget". */
    private void set(Fact actual, Fact planned) {
        for (Facts.Move move : List.of(new Facts.Move(planned, actual), new Facts.Move(actual, planned))) {
            differences.add(move.difference());
        }
        var move = new Facts.Move(planned, actual);
        move.percent().ifPresent(percent -> {
            movements.add(percent);
            movements.add(percent.turned());
        });
        move.ratio().ifPresent(comparisons::add);
    }

    private void compare(Facts facts, Measure measure, Scope scope, Scope other) {
        for (Fact one : facts.levels(measure, scope)) {
            for (Fact two : facts.levels(measure, other)) {
                var up = new Facts.Move(two, one);
                Stream.of(up.percent(), up.ratio(), Optional.of(up.difference()))
                        .flatMap(Optional::stream)
                        .forEach(comparisons::add);
                if (measure.adds() && !measure.isPercent() && two.value() != 0) {
                    comparisons.add(new Fact(
                            one.value() / two.value() * 100,
                            Unit.PERCENT,
                            measure,
                            Fact.Kind.SHARE,
                            one.formula() + " as a share of " + two.formula(),
                            one.rows()));
                }
            }
        }
    }
}
