package salesassistant.semantics.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.ValueType;

/** What the catalog calls its things, ready to stand inside a sentence. */
record WordingNames(Catalog catalog, Language language, WordingGrammar grammar) {

    String measure(String name) {
        return WordingText.inner(catalog.measure(name).label().in(language));
    }

    /** The measure as the subject of a sentence: "försäljningsvärdet". */
    String knownMeasure(String name) {
        return WordingText.inner(catalog.measure(name).known().in(language));
    }

    String dimension(String name) {
        return catalog.findDimension(name)
                .map(dimension -> WordingText.inner(dimension.label().in(language)))
                .orElse(name);
    }

    /** The dimension on whose members the level's rows stand: "brand" for brand rows. */
    String level(String level) {
        return catalog.dimensions().stream()
                .filter(d -> !d.levels().isEmpty() && d.levels().getFirst().equals(level))
                .findFirst()
                .map(d -> WordingText.inner(d.label().in(language)))
                .orElseGet(() -> level.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** A member as people write it: by the name the catalog shows for it, else as in the data; a date in full. */
    String member(String dimensionName, String value) {
        return catalog.findDimension(dimensionName)
                .map(dimension -> switch (dimension.type()) {
                    case DATE -> day(value);
                    case BOOLEAN ->
                        dimension.displays().containsKey(value)
                                ? dimension.display(value).in(language)
                                : truth(dimensionName, Boolean.parseBoolean(value));
                    case NUMBER -> value;
                    case TEXT -> dimension.display(value).in(language);
                })
                .orElse(value);
    }

    List<String> members(String dimension, List<String> values) {
        return values.stream().map(value -> member(dimension, value)).toList();
    }

    boolean isTruth(String dimension) {
        return catalog.findDimension(dimension)
                .filter(d -> d.type() == ValueType.BOOLEAN)
                .isPresent();
    }

    boolean isDate(String dimension) {
        return catalog.findDimension(dimension)
                .filter(d -> d.type() == ValueType.DATE)
                .isPresent();
    }

    String truth(String dimension, boolean yes) {
        return yes ? dimension(dimension) : grammar.not(dimension(dimension));
    }

    /** Whether the values are countries: the only members with a currency of their own. */
    boolean areCountries(List<String> values) {
        return !values.isEmpty() && catalog.currencies().keySet().containsAll(values);
    }

    private String day(String value) {
        try {
            return grammar.day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }
}
