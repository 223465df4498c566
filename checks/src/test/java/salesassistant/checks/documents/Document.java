package salesassistant.checks.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Markdown file, cut into what it links to, what it sets in code and its headings. */
record Document(Path file, String text) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^ *```(\\w*)[^\\n]*\\n(.*?)^ *```");

    private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    /** Fences in these languages show what somebody types; others show data, pictures or code. */
    private static final Set<String> TYPED = Set.of("", "sh", "bash", "console");

    /** Pieces of inline code, and the lines of the fences that show what to type. */
    List<String> code() {
        Stream<String> typed = FENCE.matcher(text)
                .results()
                .filter(fence -> TYPED.contains(fence.group(1)))
                .flatMap(fence -> fence.group(2).lines());
        return Stream.concat(inline(), typed)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Pieces of inline code alone. */
    Stream<String> inline() {
        return INLINE.matcher(prose()).results().map(piece -> piece.group(1).strip());
    }

    List<String> links() {
        return LINK.matcher(prose()).results().map(link -> link.group(1)).toList();
    }

    /** The anchors that its headings give, as the usual renderers make them. */
    List<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase()
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    Path folder() {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }
}
