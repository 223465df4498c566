package salesassistant.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the product's own summaries against their tables with the checker of foreign texts: exit code 1 when one is contradicted. */
public final class Narration {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EvaluationOptions options;
    private final QuestionSet questions;
    private final List<JsonNode> answers = new ArrayList<>();

    private Narration(EvaluationOptions options) {
        this.options = options;
        this.questions = new QuestionSet(options.repository().resolve("evaluation"));
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new Narration(EvaluationOptions.parse(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        Optional<URI> url = options.url();
        if (url.isPresent()) {
            ask(url.get());
        } else {
            OUT.println("Starting the product …");
            try (RunningProduct product = RunningProduct.start(options.repository(), options.dataFolder(), Map.of())) {
                ask(product.address());
            }
        }
        return tell(new FiguresCommand(options.repository()).check(answers));
    }

    /** Every question that needs none before it; what has a table and a summary is checked. */
    private void ask(URI address) throws IOException, InterruptedException {
        try (Product product = new Product(address)) {
            for (String set : options.sets()) {
                for (Question question : questions.questions(set)) {
                    HttpResponse<String> response = product.post(question.text(), null);
                    JsonNode answer = JSON.readTree(response.body());
                    if (answer.path("summary_figures").size() > 0) {
                        answers.add(answer);
                    }
                }
            }
        }
    }

    private boolean tell(List<JsonNode> checks) throws IOException {
        int figures = 0;
        int supported = 0;
        int open = 0;
        var contradicted = new ArrayList<String>();
        for (int i = 0; i < checks.size(); i++) {
            figures += answers.get(i).path("summary_figures").size();
            for (JsonNode claim : checks.get(i).path("claims")) {
                switch (claim.path("verdict").asString()) {
                    case "supported" -> supported++;
                    case "contradicted" ->
                        contradicted.add(answers.get(i).path("ai_summary").asString() + "\n    " + claim);
                    default -> open++;
                }
            }
        }
        OUT.printf(
                "Summaries: %d with %d figures. Claims found in them: %d supported, %d contradicted, %d not checkable.%n",
                checks.size(), figures, supported, contradicted.size(), open);
        contradicted.forEach(OUT::println);
        if (options.keeps()) {
            Files.writeString(
                    options.results().resolve("narration.md"),
                    "# Our own summaries, checked as foreign texts are (%s)%n%n%d summaries, %d figures; claims: %d supported, %d contradicted, %d not checkable%n"
                            .formatted(options.commit(), checks.size(), figures, supported, contradicted.size(), open));
        }
        return contradicted.isEmpty();
    }
}
