package salesassistant.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The questions and their gold answers as they lie in the folder {@code evaluation}. */
final class QuestionSet {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    QuestionSet(Path folder) {
        this.folder = folder;
    }

    List<Question> questions(String set) {
        JsonNode contexts = JSON.readTree(text(folder.resolve("questions/contexts.json")));
        List<Question> questions = new ArrayList<>();
        for (String line :
                text(folder.resolve("questions/" + set + ".jsonl")).lines().toList()) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                String id = node.path("id").asString();
                questions.add(new Question(
                        id,
                        node.path("group").asString(),
                        node.path("question").asString(),
                        node.path("expect").asString(),
                        strings(contexts.path(id))));
            }
        }
        return List.copyOf(questions);
    }

    Expectation expectation(Question question) {
        Path declared = folder.resolve("gold/" + question.id() + ".json");
        return Files.exists(declared)
                ? declared(JSON.readTree(text(declared)))
                : new Expectation.OneOf(tables(question));
    }

    private static Expectation declared(JsonNode node) {
        return switch (node.path("expects").asString()) {
            case "open" -> new Expectation.Open(node.path("why").asString());
            case "abstain" -> new Expectation.NoAnswer(node.path("why").asString());
            case "sql" -> new Expectation.SqlOfBefore();
            case "text" ->
                new Expectation.Mentions(
                        node.path("mentions").values().stream()
                                .map(QuestionSet::strings)
                                .toList(),
                        node.path("followups").asInt(0));
            case String other -> throw new IllegalArgumentException("unknown expectation " + other);
        };
    }

    private List<Gold> tables(Question question) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve("gold"), question.id() + ".*sql")) {
            List<Gold> golds = new ArrayList<>();
            files.forEach(file -> golds.add(Gold.read(file)));
            if (golds.isEmpty()) {
                throw new IllegalStateException("no gold for " + question.id());
            }
            return List.copyOf(golds);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> strings(JsonNode array) {
        return array.values().stream().map(JsonNode::asString).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
