package salesassistant.simulator.genie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import salesassistant.simulator.genie.asking.Asked;
import salesassistant.simulator.genie.asking.Dimension;
import salesassistant.simulator.genie.asking.Measure;
import salesassistant.simulator.genie.asking.Members;
import salesassistant.simulator.genie.asking.Subject;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.SqlText;

/** Thinks about a question: what it asks for, the SQL for it, and what to say about it. */
final class Mind {

    private final SqlEngine engine;
    private final Map<String, Members> known = new ConcurrentHashMap<>();

    Mind(SqlEngine engine) {
        this.engine = engine;
    }

    /** What a question came to: SQL, or words instead of it. */
    sealed interface Thinking {

        record Written(Asked asked, String sql, String description, List<Part.Thought> thoughts) implements Thinking {}

        /** It could mean several things. */
        record AsksBack(String question) implements Thinking {}

        /** There is no such number here. */
        record NoNumber(String text) implements Thinking {}
    }

    Thinking think(Space space, User user, String question, Asked before) {
        var subject = space.subject();
        var asked = subject.asked(question, members(space, user)).after(before);
        if (asked.measures().isEmpty()) {
            return asked.breakdowns().isEmpty() && asked.members().isEmpty()
                    ? new Thinking.NoNumber(about(space))
                    : new Thinking.AsksBack("Which figure would you like to see: "
                            + subject.vocabulary().measures().stream()
                                    .limit(3)
                                    .map(Mind::name)
                                    .collect(Collectors.joining(", "))
                            + "?");
        }
        try {
            var description = description(asked);
            return new Thinking.Written(asked, subject.sql(asked), description, thoughts(description, subject, asked));
        } catch (Subject.CannotBeAsked no) {
            return new Thinking.NoNumber(String.valueOf(no.getMessage()));
        }
    }

    /** Questions that go on from here. */
    List<String> goOn(Space space, Asked asked) {
        var measure =
                asked.measures().isEmpty() ? "sales" : name(asked.measures().getFirst());
        return List.of(
                "Show " + measure + " by region for the last 12 weeks",
                "What are the top 5 brands by " + measure + "?",
                "Show the weekly trend of " + measure);
    }

    /** The names a person may see; they stay what they are as long as the data do, and are read once. */
    private Members members(Space space, User user) {
        try {
            return known.computeIfAbsent(space.id() + "/" + user.id(), key -> read(space, user));
        } catch (SqlFailure refusedOrStopped) {
            return Members.none();
        }
    }

    private Members read(Space space, User user) {
        var rows = engine.run(user, SqlText.of(space.subject().membersSql()), "members " + space.id() + " " + user.id())
                .rows();
        var names = new ArrayList<List<String>>();
        rows.forEachRemaining(row -> {
            if (row.get(0) instanceof String dimension && row.get(1) instanceof String member) {
                names.add(List.of(dimension, member));
            }
        });
        return Members.of(names);
    }

    private static String about(Space space) {
        return "I can only answer questions about the data of this space: " + space.description()
                + " Could you rephrase your question?";
    }

    private static String description(Asked asked) {
        var text = new StringBuilder("You want to see ")
                .append(asked.measures().stream().map(Mind::name).collect(Collectors.joining(" and ")));
        if (!asked.breakdowns().isEmpty()) {
            text.append(" by ")
                    .append(asked.breakdowns().stream()
                            .map(Dimension::name)
                            .map(name -> name.replace('_', ' '))
                            .collect(Collectors.joining(" and ")));
        }
        if (asked.week()) {
            text.append(" for each week");
        }
        if (!asked.members().isEmpty()) {
            text.append(" for ")
                    .append(asked.members().values().stream()
                            .flatMap(List::stream)
                            .sorted()
                            .collect(Collectors.joining(" and ")));
        }
        text.append(" in ").append(asked.weeks().told());
        return text.append(asked.yearAgo() ? ", compared with the same weeks a year ago." : ".")
                .toString();
    }

    private static List<Part.Thought> thoughts(String description, Subject subject, Asked asked) {
        var steps = new ArrayList<String>();
        asked.measures().forEach(measure -> steps.add("- Compute " + name(measure) + "."));
        asked.breakdowns()
                .forEach(dimension ->
                        steps.add("- One row for each " + dimension.name().replace('_', ' ') + "."));
        if (asked.limit() != null) {
            steps.add("- Keep " + asked.limit() + " rows.");
        }
        return List.of(
                new Part.Thought("THOUGHT_TYPE_DESCRIPTION", description),
                new Part.Thought(
                        "THOUGHT_TYPE_DATA_SOURCING", "- " + subject.table().replace("`", "")),
                new Part.Thought("THOUGHT_TYPE_STEPS", String.join("\n", steps)));
    }

    private static String name(Measure measure) {
        return measure.phrases().size() > 1
                ? measure.phrases().get(1).toLowerCase(Locale.ROOT)
                : measure.name().replace('_', ' ');
    }
}
