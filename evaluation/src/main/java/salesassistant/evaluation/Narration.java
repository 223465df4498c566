package salesassistant.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the product's own words, summaries, insights and answers to why, against their tables with the checker of foreign texts: exit
 * code 1 where one is contradicted.
 */
public final class Narration {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final EvaluationOptions options;
    private final QuestionSet questions;
    private final List<ToldText> texts = new ArrayList<>();

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
        return tell(new FiguresCommand(options.repository()).check(texts));
    }

    /** Every question that needs none before it; whatever it is told with figures is checked. */
    private void ask(URI address) throws IOException, InterruptedException {
        try (Product product = new Product(address)) {
            for (String set : options.sets()) {
                for (Question question : questions.questions(set)) {
                    HttpResponse<String> response = product.post(question.text(), null);
                    texts.addAll(ToldText.of(JSON.readTree(response.body())));
                }
            }
        }
    }

    private boolean tell(List<JsonNode> checks) throws IOException {
        Map<ToldText.Kind, NarrationCount> counts = new EnumMap<>(ToldText.Kind.class);
        for (int i = 0; i < checks.size(); i++) {
            ToldText told = texts.get(i);
            counts.computeIfAbsent(told.kind(), _ -> new NarrationCount()).add(told, checks.get(i));
        }
        String table =
                "| what | texts | figures | claims found | supported | contradicted | not checkable |%n|---|---|---|---|---|---|---|%n"
                        .formatted();
        boolean nothingWrong = true;
        for (var counted : counts.entrySet()) {
            table += counted.getValue().markdown(counted.getKey());
            nothingWrong &= counted.getValue().wrong().isEmpty();
        }
        OUT.print("\n" + table);
        counts.values().forEach(count -> count.wrong().forEach(OUT::println));
        if (options.keeps()) {
            Files.createDirectories(options.results());
            Files.writeString(
                    options.results().resolve("narration.md"),
                    "# Our own words, checked as foreign ones are (%s)%n%n%s".formatted(options.commit(), table));
        }
        return nothingWrong && !texts.isEmpty();
    }
}
