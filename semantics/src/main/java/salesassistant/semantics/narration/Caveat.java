package salesassistant.semantics.narration;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that must be known to use an answer rightly.
 *
 * @param parts a sentence; its numbers are references
 */
public record Caveat(List<Part> parts) {

    public Caveat {
        parts = List.copyOf(parts);
    }

    /** One in the words of somebody else: a note of the catalog, for example. */
    public static Caveat of(String words) {
        return new Caveat(List.of(new Part.Name(words)));
    }

    /** As it reads. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
