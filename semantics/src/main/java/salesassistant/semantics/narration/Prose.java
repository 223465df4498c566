package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import salesassistant.semantics.catalog.Language;

/** Sentences being written: each begins with a capital and ends with a full stop. */
final class Prose {

    private final Language language;
    private final List<Part> written = new ArrayList<>();
    private final List<Part> sentence = new ArrayList<>();

    Prose(Language language) {
        this.language = language;
    }

    Prose say(Piece phrase, Part... parts) {
        return say(phrase.with(language, parts));
    }

    /** The same with words of other patterns. */
    Prose say(List<Part> parts) {
        sentence.addAll(parts);
        return this;
    }

    /** The same after a colon, where a sentence has begun. */
    Prose sayOn(Piece phrase, Part... parts) {
        var words = phrase.with(language, parts);
        return say(sentence.isEmpty() ? words : lowered(words));
    }

    /** The same as a further part of the sentence that has begun, or as its beginning. */
    Prose sayAlso(Piece phrase, Part... parts) {
        if (!sentence.isEmpty()) {
            sentence.add(new Part.Text("; "));
            sentence.addAll(lowered(phrase.with(language, parts)));
            return this;
        }
        return say(phrase, parts);
    }

    Prose stop() {
        if (!sentence.isEmpty()) {
            if (!written.isEmpty()) {
                written.add(new Part.Text(" "));
            }
            capitalise();
            written.addAll(sentence);
            written.add(new Part.Text("."));
            sentence.clear();
        }
        return this;
    }

    boolean isEmpty() {
        return written.isEmpty() && sentence.isEmpty();
    }

    List<Part> parts() {
        stop();
        return List.copyOf(written);
    }

    private void capitalise() {
        sentence.set(0, capital(sentence.getFirst()));
    }

    /** Sentences after others. */
    static List<Part> joined(List<Part> first, List<Part> second) {
        var parts = new ArrayList<>(first);
        if (!first.isEmpty() && !second.isEmpty()) {
            parts.add(new Part.Text(" "));
        }
        parts.addAll(second);
        return parts;
    }

    /** A sentence with its capital. */
    static List<Part> capitalised(List<Part> sentence) {
        var parts = new ArrayList<>(sentence);
        parts.set(0, capital(parts.getFirst()));
        return parts;
    }

    private static Part capital(Part part) {
        return switch (part) {
            case Part.Text text -> new Part.Text(outer(text.text()));
            case Part.Name name -> new Part.Name(outer(name.text()));
            case Part.Figure figure -> figure;
        };
    }

    private static List<Part> lowered(List<Part> parts) {
        if (parts.getFirst() instanceof Part.Text text) {
            parts.set(
                    0,
                    new Part.Text(text.text().substring(0, 1).toLowerCase(Locale.ROOT)
                            + text.text().substring(1)));
        }
        return parts;
    }

    /** Words with their capital. */
    static String outer(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
