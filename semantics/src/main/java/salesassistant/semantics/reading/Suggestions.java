package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Meaning;

/** Questions near to one that was not answered: about the members and the measure it named, and certain to be understood. */
final class Suggestions {

    private static final int OFFERED = 3;

    private final Catalog catalog;
    private final Dimensions dimensions;

    Suggestions(Catalog catalog) {
        this.catalog = catalog;
        this.dimensions = new Dimensions(catalog);
    }

    /** The nearest questions that work, what may have been meant first, filled up with the catalog's own. */
    List<String> near(Lattice.Reading reading, Language language, List<String> respelt, Predicate<String> understood) {
        var measure = Stream.of(
                        meanings(reading, Meaning.MeasureWord.class).map(Meaning.MeasureWord::measure),
                        meanings(reading, Meaning.Comparative.class).flatMap(word -> word.measures().stream()),
                        meanings(reading, Meaning.MeasuredSuperlative.class).map(Meaning.MeasuredSuperlative::measure),
                        meanings(reading, Meaning.CueWord.class)
                                .filter(word -> word.cue() == Cue.COST)
                                .flatMap(_ -> price()),
                        Stream.of(catalog.defaults().measure()),
                        catalog.measures().stream().map(Measure::name))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseThrow();
        var wording = new Wording(catalog, language);
        var sentences = Sentences.of(language);
        var candidates =
                new ArrayList<>(respelt.stream().filter(understood).limit(1).toList());
        meanings(reading, Meaning.TopicWord.class)
                .flatMap(word ->
                        catalog.topics().stream().filter(topic -> topic.id().equals(word.topic()) && !topic.answered()))
                .forEach(topic -> candidates.addAll(topic.suggestions().in(language)));
        meanings(reading, Meaning.MemberWord.class)
                .filter(word -> word.values().size() == 1)
                .limit(1)
                .forEach(word -> {
                    var member = wording.member(word.dimension(), word.values().getFirst());
                    cuts(word.dimension())
                            .map(dimension -> sentences.suggestedBreakdown(
                                    wording.measure(measure), wording.dimension(dimension), member))
                            .filter(understood)
                            .findFirst()
                            .ifPresent(candidates::add);
                    candidates.add(sentences.suggestedGrowth(wording.measure(measure), member));
                    candidates.add(sentences.suggestedTrend(wording.measure(measure), member));
                });
        candidates.addAll(catalog.suggestions().getOrDefault(language, List.of()));
        return candidates.stream().filter(understood).distinct().limit(OFFERED).toList();
    }

    private Stream<String> price() {
        return catalog.measures().stream()
                .filter(measure -> measure.unit() == Unit.CURRENCY_PER_PACK)
                .map(Measure::name)
                .limit(1);
    }

    /** What a member is most usefully cut by: a market by category, a product by the parts of the market, the coarsest first. */
    private Stream<String> cuts(String dimension) {
        if (dimensions.axis(dimension) == Axis.MARKET) {
            return dimensions.category().stream();
        }
        return catalog.dimensions().stream()
                .filter(other -> other.axis() == Axis.MARKET)
                .map(Dimension::name)
                .filter(name -> !Optional.of(name).equals(dimensions.country()));
    }

    private static <T extends Meaning> Stream<T> meanings(Lattice.Reading reading, Class<T> kind) {
        return reading.pieces().stream()
                .map(piece -> piece.meaning())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
