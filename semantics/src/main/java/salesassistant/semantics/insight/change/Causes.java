package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;

/** Tells movers as causes: of what kind, how much of the change, since when, and what shows it. */
record Causes(WhyQuestion question, Measures measures, Suspects suspects, Map<Step, Learned> learned) {

    /** So much of what the products lost everywhere was lost at one retailer. */
    private static final double HIT = 0.3;

    /** The movers as causes; none counts what an earlier one has counted. */
    List<Cause> all() {
        var movers = suspects.movers();
        var diagnosis = new Diagnosis(suspects, measures);
        var whole = answer(Step.SIZE).flatMap(size -> size.first(measures.subject(), new Calculation.Change()));
        var causes = new ArrayList<Cause>();
        var counted = new ArrayList<List<Subject.Name>>();
        for (var mover : movers) {
            var first = counted.isEmpty();
            var kind = diagnosis.kind(mover, movers);
            effect(mover, counted)
                    .filter(effect -> kind == Cause.Kind.PRICE || works(effect, mover))
                    .ifPresent(effect -> causes.add(new Cause(
                            kind,
                            mover.place(),
                            first ? elsewhere() : List.of(),
                            effect,
                            Shares.of(effect, whole),
                            onset(mover),
                            first ? evidence(mover) : List.of(),
                            kind == Cause.Kind.LAUNCH ? peers(mover) : Optional.empty(),
                            margins(mover, counted),
                            replacement(mover))));
            counted.add(mover.place());
        }
        return causes;
    }

    /** A price may move and leave the value where it was, or even raise it; all else works the way it moved. */
    private static boolean works(FigureRef effect, Mover mover) {
        return effect.value().signum() == Math.signum(mover.excess());
    }

    /** What the subject changed by at the place: of promotion what promotion adds, and its base where promotion hides it. */
    private Optional<FigureRef> effect(Mover mover, List<List<Subject.Name>> counted) {
        var table = mover.place().isEmpty() ? mover.element().courses() : suspects.telling(mover);
        // What came or went is left out of every other place, so that nothing else has counted it.
        var others = mover.isOfAssortment() ? List.<List<Subject.Name>>of() : counted;
        Predicate<List<Subject.Name>> here = mover.rows(table)
                .and(member ->
                        others.stream().filter(table::tellsAll).noneMatch(place -> Element.touches(member, place)));
        var all = exact(mover, counted)
                .or(() -> change(table, here, measures.subject()))
                .map(change -> without(change, mover, table, measures.subject()));
        var base = measures.base(table)
                .flatMap(figure -> change(table, here, figure).map(change -> without(change, mover, table, figure)));
        return switch (mover.sort()) {
            case ASSORTMENT, REPLACEMENT -> all;
            case PROMOTION ->
                base.<Optional<FigureRef>>map(below ->
                                all.map(change -> new FigureRef.Formula(Operation.DIFFERENCE, List.of(change, below))))
                        .orElse(all);
            case DISTRIBUTION ->
                exact(mover, counted)
                        .or(() -> margins(mover, counted).stream()
                                .map(Cause.Margin::effect)
                                .findFirst());
            case DEMAND -> {
                boolean isTold = exact(mover, counted).isPresent() || table.tellsAll(mover.place());
                yield all.filter(change -> isTold && works(change, mover))
                        .or(() -> base)
                        .or(() -> all);
            }
        };
    }

    /** The change at the place of the first mover, which was asked for; it holds what came or went there. */
    private Optional<FigureRef> exact(Mover mover, List<List<Subject.Name>> counted) {
        return counted.isEmpty()
                        && mover.sort() != Mover.Sort.PROMOTION
                        && !mover.place().isEmpty()
                        && !leavesOut(mover)
                ? answer(Step.DRIVERS).flatMap(answer -> answer.first(measures.subject(), new Calculation.Change()))
                : Optional.empty();
    }

    /** What went and what came for it, each by itself. */
    private Optional<Cause.Replacement> replacement(Mover mover) {
        if (mover.sort() != Mover.Sort.REPLACEMENT) {
            return Optional.empty();
        }
        var table = mover.element().courses();
        var came = mover.place().getLast();
        var gone = mover.place().get(mover.place().size() - 2);
        return change(table, Courses.of(List.of(gone)), measures.subject())
                .flatMap(lost -> change(table, Courses.of(List.of(came)), measures.subject())
                        .map(won -> new Cause.Replacement(gone, lost, came, won)));
    }

    /** Both sides of a place for which no rows were found. */
    private List<Cause.Margin> margins(Mover mover, List<List<Subject.Name>> counted) {
        return mover.sort() == Mover.Sort.DISTRIBUTION && exact(mover, counted).isEmpty()
                ? new Margins(question, measures, suspects).of(mover.place())
                : List.of();
    }

    /** Whether its table tells both the place and what came or went in it. */
    private boolean leavesOut(Mover mover) {
        var table = suspects.telling(mover);
        return table.tellsAll(mover.place())
                && mover.element().without().stream()
                        .anyMatch(out ->
                                table.tellsAll(out) && Courses.of(mover.place()).test(out));
    }

    /** Less what came or went at the place, where its own table holds that without telling it, and another tells it. */
    private FigureRef without(FigureRef change, Mover mover, Courses table, Figure figure) {
        var hidden = mover.element().without().stream()
                .filter(_ -> !mover.place().isEmpty())
                .filter(out -> !table.tellsAll(out))
                .flatMap(out -> hidden(out, mover.place(), figure).stream())
                .toList();
        return hidden.isEmpty()
                ? change
                : new FigureRef.Formula(
                        Operation.DIFFERENCE, List.of(change, new FigureRef.Formula(Operation.SUM, hidden)));
    }

    /** The change of what both places hold, from a table that tells both. */
    private Optional<FigureRef> hidden(List<Subject.Name> one, List<Subject.Name> other, Figure figure) {
        return Stream.of(Step.ITEM_WEEKS, Step.LISTINGS)
                .flatMap(step -> suspects.courses(step).stream())
                .filter(known -> known.has(figure) && known.tellsAll(one) && tells(known, other))
                .findFirst()
                .flatMap(known -> change(known, Courses.of(one).and(Courses.of(other)), figure));
    }

    /** Whether a table tells a place, or was asked for nothing else. */
    private boolean tells(Courses table, List<Subject.Name> place) {
        var asked = Asking.beyond(question.scope(), table.filter());
        return place.stream()
                .allMatch(name -> table.columns().contains(name.column())
                        || asked.stream()
                                .filter(known -> known.column().equals(name.column()))
                                .toList()
                                .equals(List.of(name)));
    }

    private Optional<FigureRef> change(Courses table, Predicate<List<Subject.Name>> here, Figure figure) {
        var now = table.sum(here, figure, question.period());
        var before = table.sum(here, figure, question.comparison().base());
        return now.isPresent() && before.isPresent()
                ? Optional.of(new FigureRef.Formula(Operation.DIFFERENCE, List.of(now.get(), before.get())))
                : now.or(() -> before.map(ref -> new FigureRef.Formula(new Effects.Negated(), List.of(ref))));
    }

    private Optional<Onset> onset(Mover mover) {
        var table = suspects.telling(mover);
        var here = mover.rows(table);
        if (mover.sort() != Mover.Sort.DEMAND) {
            return mover.since();
        }
        var rest = mover.place().isEmpty()
                ? new double[table.weeks()]
                : table.series(here.negate(), measures.demand(table));
        return Onsets.of(table, suspects.frame(table), table.series(here, measures.demand(table)), rest);
    }

    /** Where in the whole country, unless just that was asked about. */
    private List<Subject.Name> elsewhere() {
        return suspects.courses(Step.WHERE)
                .map(table -> table.members().stream()
                        .map(List::getLast)
                        .filter(name -> isHit(table, name))
                        .toList())
                .filter(hit ->
                        !Asking.beyond(new Filter.All(), question.scope()).containsAll(hit))
                .orElse(List.of());
    }

    private boolean isHit(Courses table, Subject.Name name) {
        var frame = suspects.frame(table);
        var here = table.series(Courses.of(List.of(name)), measures.demand(table));
        var all = table.series(_ -> true, measures.demand(table));
        var own = frame.now(here) - frame.before(here);
        var whole = frame.now(all) - frame.before(all);
        return own * whole > 0 && Math.abs(own) >= HIT * Math.abs(whole);
    }

    private List<Cause.Evidence> evidence(Mover mover) {
        var answer = mover.place().isEmpty() ? answer(Step.SIZE) : answer(Step.DRIVERS);
        return answer.stream()
                .flatMap(known -> Stream.concat(Stream.of(measures.subject()), measures.beside())
                        .distinct()
                        .map(figure -> new Cause.Evidence(
                                figure.measure(),
                                known.first(figure, new Calculation.Value()),
                                known.first(figure, new Calculation.BaseValue()),
                                known.first(figure, new Calculation.ChangePercent()))))
                .filter(evidence ->
                        evidence.now().isPresent() || evidence.before().isPresent())
                .toList();
    }

    /** What is new beside the items of its table that were there before. */
    private Optional<Cause.Peers> peers(Mover mover) {
        var items = answer(Step.ITEMS);
        return measures.velocity()
                .flatMap(figure -> items.flatMap(answer -> {
                    var here = mover.element().at(mover.place());
                    var own = velocities(answer, figure, here);
                    var others = velocities(answer, figure, here.negate());
                    return own.isEmpty() || others.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Cause.Peers(figure.measure(), average(own), average(others)));
                }));
    }

    private static List<FigureRef> velocities(Learned answer, Figure figure, Predicate<List<Subject.Name>> which) {
        return IntStream.range(0, answer.table().rows().size())
                .filter(row -> which.test(answer.cells().subject(row).names()))
                .mapToObj(row -> answer.cells().cell(row, figure))
                .flatMap(Optional::stream)
                .toList();
    }

    private static FigureRef average(List<FigureRef> figures) {
        return new FigureRef.Formula(Operation.AVERAGE, figures);
    }

    private Optional<Learned> answer(Step step) {
        return Optional.ofNullable(learned.get(step));
    }
}
