package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;

/** What to ask at each step, in the light of what is known. */
final class Plan {

    private static final int WEEKS_BEFORE = 52;

    private final WhyQuestion question;
    private final Catalog catalog;
    private final Measures measures;
    private final Asking asking;
    private final Cuts cuts;
    private Optional<Suspects> suspects = Optional.empty();

    Plan(WhyQuestion question, Catalog catalog) {
        this.question = question;
        this.catalog = catalog;
        this.measures = new Measures(question, new Roles(catalog));
        this.asking = new Asking(question, catalog);
        this.cuts = new Cuts(catalog, question.scope());
    }

    Optional<Query> query(Step step, Map<Step, Learned> learned) {
        if (!measures.adds()) {
            return ofRatio(step, learned);
        }
        var suspects = suspects(learned);
        return switch (step) {
            case SIZE -> asking.compared(sizes(), List.of(), question.scope());
            case COURSE -> weekly(List.of(), question.scope());
            case PRODUCTS ->
                cuts.categories()
                        .or(cuts::brands)
                        .flatMap(cut -> asking.compared(changed(), List.of(cut), question.scope()));
            case PRODUCT_WEEKS ->
                cuts.categories().isPresent() || cuts.items().isEmpty()
                        ? some(both(cuts.categories(), cuts.brands()), question.scope())
                        : Optional.empty();
            case ITEMS -> {
                var by = items();
                yield by.isEmpty() ? Optional.empty() : asking.compared(ofItems(), by, narrowed(suspects));
            }
            case ITEM_WEEKS -> some(items(), narrowed(suspects));
            case RETAILERS ->
                cuts.retailers()
                        .flatMap(cut -> weekly(
                                        both(cuts.categories().or(cuts::brands), Optional.of(cut)), question.scope())
                                .or(() -> weekly(List.of(cut), question.scope())));
            case REGIONS -> cuts.regions().flatMap(cut -> weekly(List.of(cut), question.scope()));
            case RETAILER_WEEKS, REGION_WEEKS -> Optional.empty();
            case LISTINGS -> listings(suspects);
            case WHERE -> where(suspects);
            case CATEGORY -> cuts.isPartOfCategory() ? weekly(List.of(), cuts.category()) : Optional.empty();
            case DRIVERS ->
                top(suspects)
                        .flatMap(place -> asking.compared(sizes(), List.of(), Asking.within(question.scope(), place)));
            case RIVALS -> cuts.isPartOfCategory() ? rivals() : Optional.empty();
        };
    }

    /** What does not add up is compared along each dimension and held week by week against its own past. */
    private Optional<Query> ofRatio(Step step, Map<Step, Learned> learned) {
        return switch (step) {
            case SIZE -> asking.compared(sizes(), List.of(), question.scope());
            case COURSE -> weekly(List.of(), question.scope());
            case PRODUCTS -> alone(cuts.categories().or(cuts::brands));
            case ITEMS -> items().isEmpty() ? Optional.empty() : asking.compared(ofRatio(), items(), question.scope());
            case RETAILERS -> alone(cuts.retailers());
            case REGIONS -> alone(cuts.regions());
            case PRODUCT_WEEKS ->
                weeksOf(learned, Step.PRODUCTS, one(cuts.categories().or(cuts::brands)));
            case ITEM_WEEKS -> weeksOf(learned, Step.ITEMS, items());
            case RETAILER_WEEKS -> weeksOf(learned, Step.RETAILERS, one(cuts.retailers()));
            case REGION_WEEKS -> weeksOf(learned, Step.REGIONS, one(cuts.regions()));
            case CATEGORY -> cuts.isPartOfCategory() ? weeksOf(List.of(), cuts.category()) : Optional.empty();
            case LISTINGS, WHERE, DRIVERS, RIVALS -> Optional.empty();
        };
    }

    /** The two sums of a ratio week by week, by the members it was compared along. */
    private Optional<Query> weeksOf(Map<Step, Learned> learned, Step compared, List<Dimension> by) {
        return Optional.ofNullable(learned.get(compared))
                .filter(answer -> answer.table().rows().size() > 1)
                .flatMap(_ -> weeksOf(by, question.scope()));
    }

    private Optional<Query> weeksOf(List<Dimension> by, Filter filter) {
        return measures.parts()
                .flatMap(parts -> asking.weekly(
                                Stream.of(parts, measures.regularParts().orElse(List.of()))
                                        .flatMap(List::stream)
                                        .toList(),
                                by,
                                filter,
                                WEEKS_BEFORE)
                        .filter(query -> query.figures().containsAll(parts)));
    }

    private Optional<Query> alone(Optional<Dimension> cut) {
        return cut.flatMap(by -> asking.compared(ofRatio(), List.of(by), question.scope()));
    }

    private List<Figure> ofRatio() {
        var figures = new ArrayList<>(changed(question.measure()));
        measures.parts()
                .ifPresent(parts ->
                        parts.forEach(part -> Asking.both(part.measure()).forEach(figures::add)));
        return figures;
    }

    Explanation explanation(Map<Step, Learned> learned) {
        return new Conclusions(question, catalog, measures, suspects(learned), learned).explanation();
    }

    /** The same as long as the answers come into the same map, so that none is read twice. */
    private Suspects suspects(Map<Step, Learned> learned) {
        suspects = suspects.filter(known -> known.areOf(learned))
                .or(() -> Optional.of(new Suspects(question, measures, learned)));
        return suspects.get();
    }

    private Optional<List<Subject.Name>> top(Suspects suspects) {
        return suspects.movers().stream().findFirst().map(Mover::place).filter(place -> !place.isEmpty());
    }

    /** Who sells the items in doubt; the figures are few, since the rows are many. */
    private Optional<Query> listings(Suspects suspects) {
        var inDoubt = suspects.inDoubt();
        return cuts.retailers()
                .filter(_ -> suspects.has(Step.RETAILERS) && !inDoubt.isEmpty())
                .flatMap(cut -> asking.weekly(
                        measures.sold().toList(),
                        Stream.concat(items().stream(), Stream.of(cut)).toList(),
                        Asking.within(narrowed(suspects), inDoubt),
                        WEEKS_BEFORE))
                .filter(query -> query.figures().contains(measures.subject()));
    }

    /** Retailers of the whole country, where only a part of it was asked about and products are what moved. */
    private Optional<Query> where(Suspects suspects) {
        var elsewhere = new Cuts(catalog, cuts.everywhere());
        return cuts.isLocal() && cuts.retailers().isEmpty() || !suspects.has(Step.RETAILERS)
                ? top(suspects)
                        .flatMap(place -> elsewhere
                                .retailers()
                                .flatMap(cut -> weekly(List.of(cut), Asking.within(cuts.everywhere(), place))))
                : Optional.empty();
    }

    private Optional<Query> rivals() {
        var others = new Cuts(catalog, cuts.category());
        var by = both(others.brands(), others.items());
        return by.isEmpty() ? Optional.empty() : asking.compared(changed(), by, cuts.category());
    }

    /** Items with the brand they belong to. */
    private List<Dimension> items() {
        return cuts.items().map(item -> both(cuts.brands(), Optional.of(item))).orElse(List.of());
    }

    /** Over all categories there are too many items: those of the one that moved most are enough. */
    private Filter narrowed(Suspects suspects) {
        return cuts.categories()
                .flatMap(category -> suspects.mostMoved(category.name()))
                .map(name -> Asking.within(question.scope(), List.of(name)))
                .orElse(question.scope());
    }

    private Optional<Query> some(List<Dimension> by, Filter filter) {
        return by.isEmpty() ? Optional.empty() : weekly(by, filter);
    }

    private Optional<Query> weekly(List<Dimension> by, Filter filter) {
        return asking.weekly(measures.weekly().toList(), by, filter, WEEKS_BEFORE)
                .filter(query -> query.figures().contains(measures.subject()));
    }

    private static List<Dimension> one(Optional<Dimension> cut) {
        return both(cut, Optional.empty());
    }

    private static List<Dimension> both(Optional<Dimension> first, Optional<Dimension> second) {
        return Stream.of(first, second).flatMap(Optional::stream).distinct().toList();
    }

    private List<Figure> sizes() {
        var figures = new ArrayList<Figure>();
        if (question.figure().calculation() instanceof Calculation.Share(var whole)) {
            Stream.of(
                            question.figure().calculation(),
                            new Calculation.BaseShare(whole),
                            new Calculation.ShareChange(whole))
                    .forEach(calculation -> figures.add(new Figure(question.measure(), calculation)));
        }
        figures.addAll(changed(question.measure()));
        figures.addAll(changed());
        measures.beside().forEach(figure -> figures.addAll(changed(figure.measure())));
        return figures.stream().distinct().toList();
    }

    private List<Figure> ofItems() {
        var figures = new ArrayList<>(changed());
        measures.velocity().ifPresent(figures::add);
        Stream.of(measures.units(), measures.distribution())
                .flatMap(Optional::stream)
                .flatMap(figure -> Asking.both(figure.measure()))
                .forEach(figures::add);
        return figures.stream().distinct().toList();
    }

    private List<Figure> changed() {
        return changed(measures.subject().measure());
    }

    private static List<Figure> changed(String measure) {
        return Stream.of(
                        new Calculation.Value(),
                        new Calculation.BaseValue(),
                        new Calculation.Change(),
                        new Calculation.ChangePercent())
                .map(calculation -> new Figure(measure, calculation))
                .toList();
    }
}
