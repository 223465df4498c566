package salesassistant.semantics.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Meaning;

/** What is said of a word that is not known: the names and measures it is nearly spelt like, else what stands in its place in this data. */
final class Unknown {

    private static final int SUGGESTED = 3;
    private static final int LISTED = 6;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "en", "ett", "den", "det");

    private final Catalog catalog;
    private final Members members;
    private final Dimensions dimensions;

    Unknown(Catalog catalog, Members members) {
        this.catalog = catalog;
        this.members = members;
        this.dimensions = new Dimensions(catalog);
    }

    /** The unknown words of a reading, as written; signs are none. */
    List<String> words(Lattice.Reading reading) {
        return places(reading)
                .map(index -> reading.tokens().get(index).text())
                .distinct()
                .toList();
    }

    String sentence(Lattice.Reading reading, Lattice lattice, Language language) {
        var sentences = Sentences.of(language);
        var nearest = new LinkedHashSet<String>();
        words(reading)
                .forEach(word -> lattice.nearest(word, language).stream()
                        .flatMap(meaning -> name(meaning, language).stream())
                        .forEach(nearest::add));
        var known = nearest.stream().limit(SUGGESTED).toList();
        var sentence = sentences.unknownWords(words(reading), known);
        var there = known.isEmpty()
                ? places(reading)
                        .flatMap(index -> inPlaceOf(index, reading, language))
                        .distinct()
                : Stream.<Dimension>empty();
        return Stream.concat(Stream.of(sentence), there.map(dimension -> listed(dimension, language)))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Integer> places(Lattice.Reading reading) {
        return reading.unknown().stream()
                .filter(index -> reading.tokens().get(index).text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private Optional<String> name(Meaning meaning, Language language) {
        var wording = new Wording(catalog, language);
        return switch (meaning) {
            case Meaning.MeasureWord(var measure) -> Optional.of(wording.measure(measure));
            case Meaning.Noun(var dimension) -> Optional.of(wording.dimension(dimension));
            case Meaning.MemberWord word
            when word.values().size() == 1 ->
                Optional.of(wording.member(word.dimension(), word.values().getFirst()));
            default -> Optional.empty();
        };
    }

    /** "At Coop" stands where a retailer would, "of chocolate" where a category would, "of Coop" where either. */
    private Stream<Dimension> inPlaceOf(int index, Lattice.Reading reading, Language language) {
        int before = index - 1;
        while (before > 0 && ARTICLES.contains(reading.tokens().get(before).key())) {
            before--;
        }
        boolean at = before >= 0 && is(reading, before, Cue.AT, language);
        boolean of = before >= 0 && is(reading, before, Cue.OBJECT, language);
        boolean name = Character.isUpperCase(reading.tokens().get(index).text().codePointAt(0));
        return Stream.concat(
                of ? dimensions.category().flatMap(catalog::findDimension).stream() : Stream.empty(),
                at || of && name ? retailers() : Stream.empty());
    }

    private Stream<Dimension> retailers() {
        return catalog.dimensions().stream()
                .filter(dimension ->
                        dimension.axis() == Axis.MARKET && dimension.aliases().isEmpty())
                .limit(1);
    }

    private static boolean is(Lattice.Reading reading, int index, Cue cue, Language language) {
        return reading.pieces().stream()
                .anyMatch(piece -> piece.from() == index
                        && piece.to() == index + 1
                        && piece.languages().contains(language)
                        && piece.meaning().equals(new Meaning.CueWord(cue)));
    }

    private String listed(Dimension dimension, Language language) {
        var wording = new Wording(catalog, language);
        var names = members.of(dimension.name()).stream()
                .map(member -> wording.member(dimension.name(), member.value()))
                .sorted()
                .toList();
        var shown = String.join(", ", names.subList(0, Math.min(LISTED, names.size())));
        return Sentences.of(language)
                .whatThereIs(wording.dimension(dimension.name()), names.size() > LISTED ? shown + ", …" : shown);
    }
}
