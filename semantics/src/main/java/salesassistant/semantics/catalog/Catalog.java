package salesassistant.semantics.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that may be asked about, read from a metric view and its overlay.
 *
 * @param source the table or view every statement reads
 * @param currencies the currency code of each country
 * @param suggestions questions that work, offered to start with
 * @param trade what the trade knows beyond definitions: tax, feasts, what may not be added
 * @param leafView the company's own metric view where the source is one; empty for a published table
 */
public record Catalog(
        String name,
        String source,
        List<Measure> measures,
        List<Dimension> dimensions,
        List<Partition> partitions,
        PeriodColumns periodColumns,
        Defaults defaults,
        Map<String, String> currencies,
        List<Note> notes,
        List<Topic> topics,
        Map<Language, List<String>> suggestions,
        TradeRules trade,
        Optional<LeafView> leafView) {

    /** A catalog of a published table. */
    public Catalog(
            String name,
            String source,
            List<Measure> measures,
            List<Dimension> dimensions,
            List<Partition> partitions,
            PeriodColumns periodColumns,
            Defaults defaults,
            Map<String, String> currencies,
            List<Note> notes,
            List<Topic> topics,
            Map<Language, List<String>> suggestions,
            TradeRules trade) {
        this(
                name,
                source,
                measures,
                dimensions,
                partitions,
                periodColumns,
                defaults,
                currencies,
                notes,
                topics,
                suggestions,
                trade,
                Optional.empty());
    }

    /** A catalog without rules of trade. */
    public Catalog(
            String name,
            String source,
            List<Measure> measures,
            List<Dimension> dimensions,
            List<Partition> partitions,
            PeriodColumns periodColumns,
            Defaults defaults,
            Map<String, String> currencies,
            List<Note> notes,
            List<Topic> topics,
            Map<Language, List<String>> suggestions) {
        this(
                name,
                source,
                measures,
                dimensions,
                partitions,
                periodColumns,
                defaults,
                currencies,
                notes,
                topics,
                suggestions,
                TradeRules.NONE);
    }

    public Catalog {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        partitions = List.copyOf(partitions);
        currencies = Map.copyOf(currencies);
        notes = List.copyOf(notes);
        topics = List.copyOf(topics);
        suggestions = Map.copyOf(suggestions);
    }

    /** Whether the source is a company's own metric view, whose engine evaluates the measures. */
    public boolean isMetricView() {
        return leafView.isPresent();
    }

    public Measure measure(String measureName) {
        return findMeasure(measureName)
                .orElseThrow(() -> new CatalogException("There is no measure called " + measureName + "."));
    }

    public Optional<Measure> findMeasure(String measureName) {
        return measures.stream().filter(m -> m.name().equals(measureName)).findFirst();
    }

    public Dimension dimension(String dimensionName) {
        return findDimension(dimensionName)
                .orElseThrow(() -> new CatalogException("There is no dimension called " + dimensionName + "."));
    }

    public Optional<Dimension> findDimension(String dimensionName) {
        return dimensions.stream().filter(d -> d.name().equals(dimensionName)).findFirst();
    }

    public Partition partition(Axis axis) {
        return partitions.stream()
                .filter(p -> p.axis() == axis)
                .findFirst()
                .orElseThrow(() -> new CatalogException("There is no partition for the axis " + axis + "."));
    }

    /** The names of all dimensions of an axis, in catalog order. */
    public Set<String> dimensionsOf(Axis axis) {
        var names = new LinkedHashSet<String>();
        dimensions.stream().filter(d -> d.axis() == axis).forEach(d -> names.add(d.name()));
        return names;
    }

    /** Whether a measure, or one it is computed from, lives on published rows of a period rather than being summed. */
    public boolean readFromRows(String measureName) {
        var measure = measure(measureName);
        return measure.readFromRows()
                || measure.rollup() instanceof Rollup.RatioOfSums
                        && measure.expression().measures().stream().anyMatch(this::readFromRows);
    }

    /**
     * The level whose rows answer a question that uses these dimensions: the coarsest on which all of them are filled.
     * Empty when there is none, because the data is not published at that crossing.
     */
    public Optional<String> levelFor(Axis axis, Set<String> usedDimensions) {
        var partition = partition(axis);
        var used = dimensions.stream()
                .filter(d -> d.axis() == axis && usedDimensions.contains(d.name()))
                .toList();
        if (used.isEmpty()) {
            return Optional.of(partition.fallback());
        }
        return partition.members().stream()
                .filter(level -> used.stream().allMatch(d -> d.levels().contains(level)))
                .findFirst();
    }

    /** The same catalog with other questions to start with. */
    public Catalog suggesting(Map<Language, List<String>> questions) {
        return new Catalog(
                name,
                source,
                measures,
                dimensions,
                partitions,
                periodColumns,
                defaults,
                currencies,
                notes,
                topics,
                questions,
                trade,
                leafView);
    }

    /** The same catalog for a table that publishes only these levels of an axis; other axes keep all of theirs. */
    public Catalog publishing(Map<Axis, Set<String>> published) {
        return new Catalog(
                name,
                source,
                measures,
                dimensions,
                partitions.stream()
                        .map(p -> p.publishing(published.getOrDefault(p.axis(), Set.copyOf(p.members()))))
                        .toList(),
                periodColumns,
                defaults,
                currencies,
                notes,
                topics,
                suggestions,
                trade,
                leafView);
    }

    /** The same catalog for data that say when members came to the market. */
    public Catalog knowing(Launches launches) {
        return new Catalog(
                name,
                source,
                measures,
                dimensions,
                partitions,
                periodColumns,
                defaults,
                currencies,
                notes,
                topics,
                suggestions,
                trade.knowing(launches),
                leafView);
    }
}
