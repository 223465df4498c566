package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.ValueType;

/** Questions to start with, made of a view's own names. */
final class ViewSuggestions {

    private final List<Measure> measures;
    private final List<Dimension> dimensions;
    private final String standard;
    private final Map<String, Map<BakedWindow, Map<BakedMeasure.Part, String>>> onlyBaked;
    private final Map<String, BakedMeasure> baked;

    ViewSuggestions(List<Measure> measures, List<Dimension> dimensions, String standard, ViewMeasures view) {
        this.measures = measures;
        this.dimensions = dimensions;
        this.standard = standard;
        this.onlyBaked = view.onlyBaked();
        this.baked = view.baked();
    }

    Map<Language, List<String>> all() {
        var all = new LinkedHashMap<Language, List<String>>();
        for (var language : Language.values()) {
            all.put(language, in(language));
        }
        return all;
    }

    private List<String> in(Language language) {
        var questions = new ArrayList<String>();
        var measure = measures.stream()
                .filter(one -> one.name().equals(standard))
                .findFirst()
                .or(() -> plain(Measure::additive))
                .or(() -> plain(_ -> true));
        if (measure.isEmpty()) {
            return List.of();
        }
        var name = measure.get().label().in(language);
        int weeks = weeks(measure.get());
        dimension(Axis.PRODUCT, 0)
                .ifPresent(by -> questions.add(
                        language == Language.EN
                                ? "%s by %s last %d weeks vs last year".formatted(name, noun(by, language), weeks)
                                : "%s per %s senaste %d veckorna jämfört med i fjol"
                                        .formatted(name, noun(by, language), weeks)));
        dimension(Axis.PRODUCT, 1)
                .or(() -> dimension(Axis.PRODUCT, 0))
                .ifPresent(by -> questions.add(
                        language == Language.EN
                                ? "Top 10 %s by %s last %d weeks".formatted(several(by, language), name, weeks)
                                : "Topp 10 %s efter %s senaste %d veckorna"
                                        .formatted(several(by, language), name, weeks)));
        plain(one -> !one.additive())
                .ifPresent(ratio -> dimension(Axis.MARKET, 0)
                        .or(() -> dimension(Axis.PRODUCT, 0))
                        .ifPresent(by -> questions.add(
                                language == Language.EN
                                        ? "%s by %s last 12 weeks"
                                                .formatted(ratio.label().en(), noun(by, language))
                                        : "%s per %s senaste 12 veckorna"
                                                .formatted(ratio.label().sv(), noun(by, language)))));
        if (!onlyBaked.containsKey(measure.get().name())) {
            questions.add(
                    language == Language.EN
                            ? "Weekly %s trend last 26 weeks".formatted(name)
                            : "%s per vecka senaste 26 veckorna".formatted(name));
        }
        return questions;
    }

    private int weeks(Measure measure) {
        return onlyBaked.getOrDefault(measure.name(), Map.of()).keySet().stream()
                .filter(window -> !window.isYearToDate())
                .mapToInt(BakedWindow::weeks)
                .min()
                .orElse(12);
    }

    private Optional<Measure> plain(Predicate<Measure> fits) {
        return measures.stream()
                .filter(measure -> !baked.containsKey(measure.name()) && !onlyBaked.containsKey(measure.name()))
                .filter(fits)
                .findFirst();
    }

    /** Not items, of which there are too many to begin with. */
    private Optional<Dimension> dimension(Axis axis, int index) {
        return dimensions.stream()
                .filter(dimension -> dimension.axis() == axis && dimension.type() == ValueType.TEXT)
                .filter(dimension -> !dimension.searchable())
                .skip(index)
                .findFirst();
    }

    private static String noun(Dimension dimension, Language language) {
        return dimension.nouns().in(language).getFirst();
    }

    private static String several(Dimension dimension, Language language) {
        var nouns = dimension.nouns().in(language);
        return nouns.get(Math.min(1, nouns.size() - 1));
    }
}
