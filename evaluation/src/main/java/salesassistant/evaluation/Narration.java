package salesassistant.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the product's own words against the data: every figure is computed again from what its reference names, and beside that the
 * texts are read by the checker of foreign ones. Exit code 1 unless every figure is supported.
 */
public final class Narration {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Questions asked for their words alone; their answers are judged by nothing else. */
    private static final String OWN_SET = "narration";

    private static final Pattern NOTE = Pattern.compile("(?m)^      (?:en|sv): (.+)$");

    private final EvaluationOptions options;
    private final QuestionSet questions;
    private final List<ToldText> texts = new ArrayList<>();
    private final StringBuilder report = new StringBuilder();

    private Narration(EvaluationOptions options) {
        this.options = options;
        this.questions = new QuestionSet(options.repository().resolve("evaluation"));
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new Narration(EvaluationOptions.parse(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        Optional<URI> url = options.url();
        if (url.isPresent()) {
            return check(url.get());
        }
        OUT.println("Starting the product …");
        try (RunningProduct product = RunningProduct.start(options.repository(), options.dataFolder(), Map.of())) {
            return check(product.address());
        }
    }

    private boolean check(URI address) throws IOException, InterruptedException, SQLException {
        try (Product product = new Product(address);
                SalesFile data = SalesFile.open(options.dataFile())) {
            SelfChecking own = new SelfChecking(data, TaxRates.of(options.repository()), notes());
            ask(product, own);
            new ChatTalk(product, own).all();
            tell("Our own figures, computed again", own.markdown(), own.wrong());
            foreign();
            return own.allSupported();
        }
    }

    /** What the description of the sample notes of the data, in both languages. */
    private List<String> notes() throws IOException {
        String overlay = Files.readString(
                options.repository().resolve("sample/src/main/resources/catalog/nielsen_sales.overlay.yaml"));
        return NOTE.matcher(overlay.substring(overlay.indexOf("\ndata_quality:"), overlay.indexOf("\nlint:")))
                .results()
                .map(note -> note.group(1).replaceFirst("\\.$", ""))
                .toList();
    }

    /** Every question by itself; whatever is told with figures is checked. */
    private void ask(Product product, SelfChecking own) throws IOException, InterruptedException {
        for (String set :
                Stream.concat(options.sets().stream(), Stream.of(OWN_SET)).toList()) {
            for (Question question : questions.questions(set)) {
                HttpResponse<String> response = product.post(question.text(), null);
                JsonNode answer = JSON.readTree(response.body());
                own.add(answer);
                texts.addAll(ToldText.of(answer));
            }
        }
    }

    /** The same texts as if somebody else had written them: what is called wrong here and right above, the checker misread. */
    private void foreign() throws IOException, InterruptedException {
        Map<ToldText.Kind, NarrationCount> counts = new EnumMap<>(ToldText.Kind.class);
        List<JsonNode> checks = new FiguresCommand(options.repository()).check(texts);
        for (int i = 0; i < checks.size(); i++) {
            ToldText told = texts.get(i);
            counts.computeIfAbsent(told.kind(), _ -> new NarrationCount()).add(told, checks.get(i));
        }
        String table =
                "| what | texts | figures | claims found | supported | contradicted | not checkable |%n|---|---|---|---|---|---|---|%n"
                        .formatted();
        List<String> wrong = new ArrayList<>();
        for (var counted : counts.entrySet()) {
            table += counted.getValue().markdown(counted.getKey());
            wrong.addAll(counted.getValue().wrong());
        }
        tell("Our own words, read as foreign ones", table, wrong);
    }

    private void tell(String title, String table, List<String> wrong) throws IOException {
        OUT.printf("%n%s%n%n%s", title, table);
        wrong.forEach(OUT::println);
        report.append("## ").append(title).append("\n\n").append(table).append("\n");
        if (options.keeps()) {
            Files.createDirectories(options.results());
            Files.writeString(
                    options.results().resolve("narration.md"),
                    "# Our own words (%s)%n%n%s".formatted(options.commit(), report));
        }
    }
}
