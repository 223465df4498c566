package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** "Not ketchup, jam" after an answer about ketchup puts jam in its place; it does not leave out both. */
final class Denying {

    private static final Pattern DENIED = Pattern.compile(
            "\\s*(?:(?:no|nej|sorry|förlåt)[,.!]?\\s+)?(?:not|inte)\\s+(?<denied>.+?)"
                    + "(?:\\s*[,;:]\\s*(?:(?:but|utan|rather)\\s+)?|\\s+(?:[-–]|but|utan)\\s+)"
                    + "(?!(?:not|inte)\\b)(?<meant>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final Function<String, List<Slot>> reads;

    /** @param reads what words say by themselves; nothing where they say nothing */
    Denying(Function<String, List<Slot>> reads) {
        this.reads = reads;
    }

    /** What is meant, at the place where it stands in the message; the message itself where nothing spoken of is denied. */
    String meant(String message, Optional<Context> context) {
        var found = DENIED.matcher(message);
        if (context.isEmpty() || !found.matches()) {
            return message;
        }
        var denied = reads.apply(found.group("denied"));
        var meant = new Parts(reads.apply(found.group("meant"))).all(Said.MembersNamed.class);
        var before = new Parts(context.get().last().draft().slots()).all(Said.MembersNamed.class);
        boolean replaces = !denied.isEmpty()
                && denied.stream()
                        .allMatch(slot -> slot.said() instanceof Said.MembersNamed members
                                && before.stream().anyMatch(spoken -> holds(spoken, members))
                                && meant.stream()
                                        .anyMatch(other -> other.dimension().equals(members.dimension())));
        return replaces ? " ".repeat(found.start("meant")) + found.group("meant") : message;
    }

    private static boolean holds(Said.MembersNamed spoken, Said.MembersNamed denied) {
        return !spoken.excluded()
                && spoken.dimension().equals(denied.dimension())
                && spoken.values().stream().anyMatch(denied.values()::contains);
    }
}
