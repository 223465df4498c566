package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.Topic;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Interpretation.Reason;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Meaning;

/** Replies without a number: what is not known, what cannot be said, what a term means; each with questions that work. */
final class Replies {

    private static final int SUGGESTED = 3;

    private final Catalog catalog;
    private final DataSpan data;
    private final Unknown unknown;

    Replies(Catalog catalog, Members members, DataSpan data) {
        this.catalog = catalog;
        this.data = data;
        this.unknown = new Unknown(catalog, members);
    }

    Interpretation empty(Language language) {
        return outOfScope(language, Reason.EMPTY, Sentences.of(language).empty(), List.of());
    }

    /** Questions that stand alone are to be asked one at a time. */
    Interpretation several(Language language, List<String> questions) {
        return new Interpretation.OutOfScope(
                language, Reason.NOT_UNDERSTOOD, Sentences.of(language).several(), List.of(), questions);
    }

    Interpretation declined(Language language, Reason reason, List<String> words) {
        var sentences = Sentences.of(language);
        var sentence = switch (reason) {
            case EMPTY -> sentences.empty();
            case UNKNOWN_WORD -> sentences.unknownWords(words, List.of());
            case OUTSIDE_PERIOD -> outsideData(language);
            case NO_CONTEXT -> sentences.noContext();
            case NOT_IN_DATA, WOULD_BE_WRONG, NOT_UNDERSTOOD -> sentences.notUnderstood();
        };
        return outOfScope(language, reason, sentence, words);
    }

    /** A draft whose parts do not go together; {@code why} names the measure where one is to blame. */
    Interpretation unfit(Language language, Reason reason, String why) {
        var sentences = Sentences.of(language);
        var measure = catalog.findMeasure(why).map(m -> new Wording(catalog, language).measure(m.name()));
        if (measure.isPresent() && reason == Reason.WOULD_BE_WRONG) {
            return outOfScope(language, reason, sentences.notSummed(measure.get()), List.of());
        }
        if (reason == Reason.NOT_IN_DATA && why.contains("=")) {
            var dimension = why.substring(0, why.indexOf('='));
            var member = new Wording(catalog, language).member(dimension, why.substring(why.indexOf('=') + 1));
            return outOfScope(language, reason, sentences.notInData(member), List.of(member));
        }
        if (measure.isPresent()) {
            return outOfScope(language, reason, sentences.needsProduct(measure.get()), List.of());
        }
        return why.equals(DraftChecks.HERE_NOT_THERE)
                ? outOfScope(language, reason, sentences.hereNotThere(), List.of())
                : declined(language, reason, List.of());
    }

    /** "We" was said of a catalog that does not know who asks. */
    Interpretation needsOwn(Language language) {
        return outOfScope(
                language, Reason.NOT_UNDERSTOOD, Sentences.of(language).needsOwn(), List.of());
    }

    /** A measure that carries its weeks in itself: what it can be asked for instead. */
    Interpretation ownWeeks(Language language, String measure) {
        var wording = new Wording(catalog, language);
        var sentences = Sentences.of(language);
        var view = catalog.leafView().orElseThrow();
        var baked = Optional.ofNullable(view.baked().get(measure));
        var sentence = baked.isPresent()
                ? sentences.ownWeeks(
                        wording.measure(measure),
                        baked.get().window().code(),
                        wording.measure(baked.get().of()))
                : sentences.onlyWindows(wording.measure(measure), view.windowCodes(measure));
        return outOfScope(language, Reason.WOULD_BE_WRONG, sentence, List.of());
    }

    /** Words that found no meaning at all, or known ones that do not go together. */
    Interpretation notUnderstood(Language language, Lattice.Reading reading, Lattice lattice) {
        var topic = reading.pieces().stream()
                .flatMap(piece -> piece.meaning() instanceof Meaning.TopicWord(var id)
                        ? Optional.of(id).stream()
                        : Optional.<String>empty().stream())
                .filter(id -> catalog.topics().stream().anyMatch(t -> t.id().equals(id) && !t.answered()))
                .findFirst();
        if (topic.isPresent()) {
            return topic(language, topic.get());
        }
        if (asks(reading, Cue.WHY) && reading.unknown().isEmpty()) {
            return outOfScope(
                    language, Reason.NOT_IN_DATA, Sentences.of(language).why(), List.of());
        }
        if (asks(reading, Cue.WHAT_IF)) {
            return outOfScope(
                    language, Reason.NOT_IN_DATA, Sentences.of(language).whatIf(), List.of());
        }
        var count = Counts.impossible(reading);
        if (count.isPresent()) {
            var sentence = Sentences.of(language).noSuchCount(count.get().text(), Counts.MOST);
            return outOfScope(language, Reason.NOT_UNDERSTOOD, sentence, List.of());
        }
        if (reading.unknown().isEmpty()) {
            return declined(language, Reason.NOT_UNDERSTOOD, List.of());
        }
        var words = unknown.words(reading);
        return words.isEmpty()
                ? declined(language, Reason.NOT_UNDERSTOOD, List.of())
                : outOfScope(language, Reason.UNKNOWN_WORD, unknown.sentence(reading, lattice, language), words);
    }

    private static boolean asks(Lattice.Reading reading, Cue cue) {
        return reading.pieces().stream().anyMatch(piece -> piece.meaning().equals(new Meaning.CueWord(cue)));
    }

    Interpretation topic(Language language, String id) {
        var topic = catalog.topics().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
        var text = topic.text().in(language);
        return topic.answered()
                ? new Interpretation.Explained(
                        language, id, text + " " + latest(language), suggestions(topic, language))
                : outOfScope(language, Reason.NOT_IN_DATA, text, List.of());
    }

    private String latest(Language language) {
        return Sentences.of(language)
                .latestWeek(
                        IsoWeek.of(data.lastWeekEnd()).toString(),
                        new Wording(catalog, language).day(data.lastWeekEnd()));
    }

    String ambiguous(Language language) {
        return Sentences.of(language).ambiguous();
    }

    private String outsideData(Language language) {
        var wording = new Wording(catalog, language);
        return Sentences.of(language).outsideData(wording.day(data.firstWeekEnd()), wording.day(data.lastWeekEnd()));
    }

    private Interpretation outOfScope(Language language, Reason reason, String sentence, List<String> words) {
        return new Interpretation.OutOfScope(language, reason, sentence, words, suggestions(language));
    }

    private List<String> suggestions(Topic topic, Language language) {
        var own = topic.suggestions().in(language);
        return own.isEmpty() ? suggestions(language) : own;
    }

    private List<String> suggestions(Language language) {
        return new ArrayList<>(catalog.suggestions().getOrDefault(language, List.of()))
                .stream().limit(SUGGESTED).toList();
    }
}
