package salesassistant.app.question;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Member;

/** Which names a caller may be shown: those she said, those in her own catalog, and dates and numbers. */
final class NamesSeen {

    private static final Pattern NO_NAME = Pattern.compile("[\\d\\s:.,+TZ-]*");

    private final String said;
    private final Set<String> seen;

    NamesSeen(Question question, String words) {
        said = lower(words);
        seen = question.openedCatalog().stream().flatMap(NamesSeen::of).collect(Collectors.toSet());
    }

    boolean all(Set<String> names) {
        return names.stream().allMatch(this::one);
    }

    private boolean one(String name) {
        return NO_NAME.matcher(name).matches() || said.contains(lower(name)) || seen.contains(lower(name));
    }

    private static Stream<String> of(OpenCatalog open) {
        var members = open.members().all().stream().map(Member::value);
        var levels = open.catalog().partitions().stream().flatMap(partition -> partition.members().stream());
        return Stream.concat(members, levels).map(NamesSeen::lower);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
