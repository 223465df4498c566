package salesassistant.semantics.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;

/** "Not ketchup, jam" and "jam, not ketchup" after an answer about ketchup put jam in its place; they do not leave out both. */
final class Denying {

    private static final String NOT = "not ";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;

    private static final String NO = "\\s*(?:(?:no|nope|nej|nä|sorry|förlåt)[,.!]?\\s+)?";
    private static final Pattern DENIED_FIRST = Pattern.compile(
            NO
                    + "(?:not|inte)\\s+(?<denied>.+?)"
                    + "(?:\\s*[,;:]\\s*(?:(?:but|utan|rather)\\s+)?|\\s+(?:[-–]|but|utan)\\s+)"
                    + "(?!(?:not|inte)\\b)(?<meant>.+)",
            FLAGS);
    private static final Pattern DENIED_LAST = Pattern.compile(
            NO
                    + "(?!(?:not|inte)\\b)(?<meant>.+?)(?:\\s*[,;]\\s*|\\s+[-–]\\s+)(?:and\\s+|och\\s+)?(?:not|inte)\\s+(?<denied>.+)",
            FLAGS);
    /** "No, jam". */
    private static final Pattern CONTRADICTED =
            Pattern.compile("\\s*(?:no|nope|nej|nä)\\s*[,.!:–-]+\\s*(?<meant>.+)", FLAGS);

    /** "Drop jam". */
    private static final Pattern DROPPED =
            Pattern.compile("\\s*(?:please\\s+)?(?:drop|skip|ditch)\\s+(?!in\\b|of\\b|at\\b)(?<left>.+)", FLAGS);

    private final Catalog catalog;
    private final Function<String, List<Slot>> reads;

    /** @param reads what words say by themselves; nothing where they say nothing */
    Denying(Catalog catalog, Function<String, List<Slot>> reads) {
        this.catalog = catalog;
        this.reads = reads;
    }

    /** What is meant, at the place where it stands in the message; the message itself where nothing spoken of is denied. */
    String meant(String message, Optional<Context> context) {
        if (context.isEmpty()) {
            return message;
        }
        for (var pattern : List.of(DENIED_FIRST, DENIED_LAST)) {
            var found = pattern.matcher(message);
            if (found.matches() && replaces(found, context.get())) {
                return placed(found);
            }
        }
        var dropped = DROPPED.matcher(message);
        if (dropped.matches() && areMembers(reads.apply(dropped.group("left")))) {
            return " ".repeat(dropped.start("left") - NOT.length()) + NOT + dropped.group("left");
        }
        var contradicted = CONTRADICTED.matcher(message);
        return contradicted.matches()
                        && !reads.apply(contradicted.group("meant")).isEmpty()
                ? placed(contradicted)
                : message;
    }

    private static boolean areMembers(List<Slot> slots) {
        return !slots.isEmpty() && slots.stream().allMatch(slot -> slot.said() instanceof Said.MembersNamed);
    }

    private static String placed(Matcher found) {
        return " ".repeat(found.start("meant")) + found.group("meant");
    }

    private boolean replaces(Matcher found, Context context) {
        var denied = reads.apply(found.group("denied"));
        var meant = new Parts(reads.apply(found.group("meant"))).all(Said.MembersNamed.class);
        var before = new Parts(context.last().draft().slots()).all(Said.MembersNamed.class);
        return !denied.isEmpty()
                && denied.stream()
                        .allMatch(slot -> slot.said() instanceof Said.MembersNamed members
                                && before.stream().anyMatch(spoken -> holds(spoken, members))
                                && meant.stream().anyMatch(other -> axis(other) == axis(members)));
    }

    private Axis axis(Said.MembersNamed members) {
        return catalog.dimension(members.dimension()).axis();
    }

    private static boolean holds(Said.MembersNamed spoken, Said.MembersNamed denied) {
        return !spoken.excluded()
                && spoken.dimension().equals(denied.dimension())
                && spoken.values().stream().anyMatch(denied.values()::contains);
    }
}
