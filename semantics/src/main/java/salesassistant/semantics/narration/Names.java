package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Condition;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;

/** The names a summary uses, each as a part of it. */
record Names(Query query, Wording wording, Language language) {

    private static final int MOST_LISTED = 3;
    private static final Label IN = new Label(" in ", " i ");
    private static final Label AT = new Label(" at ", " hos ");
    private static final Label REST = new Label("the rest", "resten");
    private static final Label TOTAL = new Label("the total", "totalen");
    private static final Label NO_NAME = new Label("(none)", "(ingen)");

    Part measure(Figure figure) {
        return new Part.Name(Wording.inner(wording.measure(figure.measure())));
    }

    /** What the rows are measured in, for any figure: "share of category (value sales)". */
    Part figure(Figure figure) {
        var measure = Wording.inner(wording.measure(figure.measure()));
        var calculation = calculation(figure);
        return new Part.Name(
                calculation.isEmpty() || calculation.equals(measure) ? measure : calculation + " (" + measure + ")");
    }

    /** The calculation alone: "share of category". */
    String calculation(Figure figure) {
        var label = wording.figure(figure, query.comparison());
        var measure = wording.measure(figure.measure());
        return label.startsWith(measure)
                ? label.substring(measure.length()).replaceFirst("^, ", "")
                : Wording.inner(label);
    }

    /** The measure of the whole question: "value sales in Sweden, category Ketchup". */
    Part measureOfQuery(Figure figure) {
        return new Part.Name(text(figure(figure)) + scope());
    }

    /** The same as the subject of a sentence: "försäljningsvärdet i Sverige, kategori Ketchup". */
    Part knownOfQuery(Figure figure) {
        return new Part.Name(wording.known(figure, query.comparison()) + scope());
    }

    /** What the question was limited to besides where it always is, unless the rows tell; stands before a sentence. */
    Optional<Part> topic(Catalog catalog) {
        var parts = query.filter() instanceof Filter.And(var all) ? all : List.of(query.filter());
        var kept =
                parts.stream().filter(part -> !goesWithoutSaying(part, catalog)).toList();
        var words = wording.filter(kept.size() == 1 ? kept.getFirst() : new Filter.And(kept));
        return words.isEmpty() ? Optional.empty() : Optional.of(new Part.Name(words));
    }

    private boolean goesWithoutSaying(Filter part, Catalog catalog) {
        return part instanceof Filter.All
                || part instanceof Filter.In(var dimension, var members)
                        && (members.equals(List.of(catalog.defaults().filters().getOrDefault(dimension, "")))
                                || query.breakdowns().stream()
                                        .anyMatch(rows -> Columns.name(rows).equals(dimension)));
    }

    /** The same of one row: its members first. */
    Part knownOf(Figure figure, Subject subject) {
        var whole = text(knownOfQuery(figure));
        boolean told = subject.names().stream().allMatch(this::isLimited);
        return new Part.Name(told ? whole : text(subject(subject)) + ": " + whole);
    }

    /** Whether the question was limited to the member, so that its limits say it. */
    private boolean isLimited(Subject.Name name) {
        var parts = query.filter() instanceof Filter.And(var all) ? all : List.of(query.filter());
        return parts.contains(new Filter.In(name.column(), List.of(name.value())));
    }

    /** The same before a verb: limits set off by a comma end with one. */
    static Part closed(Part what) {
        return what.text().contains(", ") ? new Part.Name(what.text() + ",") : what;
    }

    /** What the question was limited to, as the subject of a sentence. */
    Part members() {
        var filter = wording.filter(query.filter());
        return filter.isEmpty() ? measure(query.figures().getFirst()) : new Part.Name(filter);
    }

    Part scopeAndTime() {
        return new Part.Name(text(closed(new Part.Name(scope()))) + " " + text(during()));
    }

    /** The one condition of a question for what rose, or for what fell, at all or by so much. */
    Optional<Condition> moveAskedFor() {
        return Optional.of(query.conditions())
                .filter(conditions -> conditions.size() == 1)
                .map(List::getFirst)
                .filter(condition -> condition.comparator() == Comparator.LESS_THAN
                        ? condition.limit().signum() <= 0
                        : condition.comparator() == Comparator.MORE_THAN
                                && condition.limit().signum() >= 0)
                .filter(condition -> condition.figure().calculation() instanceof Calculation.Change
                        || condition.figure().calculation() instanceof Calculation.ChangePercent);
    }

    static boolean isFall(Condition move) {
        return move.comparator() == Comparator.LESS_THAN;
    }

    /** By how much: "more than 5 %", also of what fell. */
    Part limit(Condition move) {
        return new Part.Name(wording.limit(
                new Condition(move.figure(), Comparator.MORE_THAN, move.limit().abs())));
    }

    /** The limits on figures; empty where there are none. */
    Part conditions() {
        return new Part.Name(query.conditions().stream().map(wording::condition).collect(Collectors.joining(", ")));
    }

    Part subject(Subject subject) {
        var names = productFirst(subject.names()).stream().map(this::name).toList();
        if (names.isEmpty()) {
            return new Part.Name(wording.measure(query.figures().getFirst().measure()));
        }
        return new Part.Name(String.join(between(subject), names));
    }

    /** "Fryst pizza i Syd", whichever of them the rows name first. */
    private List<Subject.Name> productFirst(List<Subject.Name> names) {
        return names.size() == 2 && is(names.getFirst(), Axis.MARKET) && is(names.getLast(), Axis.PRODUCT)
                ? names.reversed()
                : names;
    }

    private String between(Subject subject) {
        var names = productFirst(subject.names());
        if (names.size() != 2 || !is(names.getFirst(), Axis.PRODUCT) || !is(names.getLast(), Axis.MARKET)) {
            return ", ";
        }
        return (wording.isCompany(names.getLast().column()) ? AT : IN).in(language);
    }

    private boolean is(Subject.Name name, Axis axis) {
        return wording.axis(name.column()).equals(Optional.of(axis));
    }

    String name(Subject.Name name) {
        var held = query.breakdowns().stream()
                .filter(Breakdown.Versus.class::isInstance)
                .anyMatch(versus -> Columns.name(versus).equals(name.column()));
        if (held && name.value().equals("rest")) {
            return REST.in(language);
        }
        if (held && name.value().equals("total")) {
            return TOTAL.in(language);
        }
        return name.value().isEmpty() ? NO_NAME.in(language) : wording.named(name.column(), name.value());
    }

    Part subjects(List<Subject> subjects) {
        var listed = subjects.stream()
                .limit(MOST_LISTED)
                .map(subject -> text(subject(subject)))
                .collect(Collectors.joining(", "));
        return subjects.size() <= MOST_LISTED
                ? new Part.Name(listed)
                : joined(Phrase.AND_OTHERS.with(language, new Part.Name(listed)));
    }

    /** When: "in the latest 52 weeks". */
    Part during() {
        var period = query.period();
        var name = new Part.Name(wording.aroundFeast(period).orElseGet(() -> wording.periodName(period)));
        var phrase = switch (period.kind()) {
            case ROLLING -> period.weeks() == 1 ? Phrase.LATEST_WEEK : Phrase.LATEST_WEEKS;
            case FOUR_WEEKS -> Phrase.DURING_THE;
            case WEEK, MONTH, QUARTER, YEAR, YEAR_TO_DATE, QUARTER_TO_DATE, MONTH_TO_DATE, SPAN -> Phrase.DURING;
        };
        return joined(phrase.with(language, name));
    }

    /** What the steps of a series are called. */
    StepWords steps(boolean wholeOnly) {
        var grain = query.breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .map(step -> ((Breakdown.ByTime) step).grain())
                .findFirst();
        return new StepWords(grain.orElse(Grain.WEEK), language, wholeOnly);
    }

    /** In one step of time: "in 2026-W46". */
    Part in(Subject.Name step) {
        return joined(Phrase.DURING.with(language, new Part.Name(wording.named(step.column(), step.value()))));
    }

    /** What the figures are held against: "the year before". */
    Part base() {
        var figure = new Figure(query.figures().getFirst().measure(), new Calculation.BaseValue());
        var name = new Part.Name(calculation(figure));
        var before = query.comparison()
                .filter(comparison -> comparison.kind() == Comparison.Kind.PREVIOUS_PERIOD)
                .map(comparison -> wording.weeksBefore(comparison.base().weeks()));
        if (before.isPresent()) {
            return new Part.Name(before.get());
        }
        var explicit = query.comparison().map(Comparison::kind).equals(Optional.of(Comparison.Kind.EXPLICIT));
        return explicit ? name : joined(Phrase.BASE.with(language, name));
    }

    /** The filters as they continue a sentence, with the space or comma before them. */
    String scope() {
        return wording.scope(query.filter());
    }

    static String text(Part part) {
        return part.text();
    }

    private static Part joined(List<Part> parts) {
        return new Part.Name(parts.stream().map(Part::text).collect(Collectors.joining()));
    }
}
