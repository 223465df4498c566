package salesassistant.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Measures speed, memory and size of the product in one run, on this machine alone, and prints a Markdown table. */
public final class Bench {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final String FIRST_QUESTION = "Top 10 brands by sales";
    private static final int WARMINGS = 2;
    private static final int ROUNDS = 5;

    private static final List<String> PARTS = List.of("asks", "many", "words", "dashboard");

    private final EvaluationOptions options;
    private final List<String> chosen;
    private final List<String> questions;
    private final List<BenchLine> lines = new ArrayList<>();

    private Bench(EvaluationOptions options, List<String> chosen) {
        this.options = options;
        this.chosen = chosen;
        this.questions = new QuestionSet(options.repository().resolve("evaluation"))
                .questions("dev").stream()
                        .filter(question -> question.before().isEmpty())
                        .map(Question::text)
                        .toList();
    }

    public static void main(String[] arguments) throws Exception {
        List<String> parts = Arrays.stream(arguments).filter(PARTS::contains).toList();
        String[] others = Arrays.stream(arguments)
                .filter(argument -> !PARTS.contains(argument))
                .toArray(String[]::new);
        new Bench(EvaluationOptions.parse(others), parts).run();
    }

    private void run() throws Exception {
        OUT.println("Building and making the sample, where that is still to be done …");
        start(Map.of()).close();
        OUT.println("Measuring …");
        if (isWanted("asks")) {
            measureSingleAsks();
        }
        if (isWanted("many")) {
            measureManyAsks();
        }
        if (isWanted("words")) {
            measureWording();
        }
        if (isWanted("dashboard")) {
            measureDashboard();
        }
        lines.add(Busyness.measure());
        lines.add(BundleSize.measure(options.repository().resolve("web/dist")));
        tell();
    }

    private boolean isWanted(String part) {
        return chosen.isEmpty() || chosen.contains(part);
    }

    /** Without the cache of translations, so that every ask reads its question. */
    private void measureSingleAsks() throws Exception {
        long start = System.nanoTime();
        try (RunningProduct running = start(Map.of("ENABLE_QUERY_CACHING", "false"));
                Product product = new Product(running.address());
                SalesFile data = SalesFile.open(options.dataFile())) {
            boolean answered = product.ask(FIRST_QUESTION, null).answered();
            double seconds = (System.nanoTime() - start) / 1e9;
            String what = "start to first answer (built, sample made)";
            lines.add(
                    answered
                            ? BenchLine.told(what, String.format(Locale.ROOT, "%.1f s", seconds))
                            : BenchLine.missing(what, "the first question is not answered", "–"));
            lines.add(ResidentMemory.measure("after the first answer", running.processId()));
            AskedAndBare comparison = new AskedAndBare(product, data);
            comparison.measure(questions, WARMINGS, ROUNDS);
            comparison.lines().forEach(lines::add);
        }
    }

    private void measureManyAsks() throws Exception {
        try (RunningProduct running = start(Map.of());
                Product product = new Product(running.address());
                SalesFile data = SalesFile.open(options.dataFile())) {
            Throughput throughput = new Throughput(product, data);
            lines.add(throughput.measure(questions));
            lines.add(ResidentMemory.measure("after " + throughput.asks() + " asks", running.processId()));
        }
    }

    private void measureWording() throws Exception {
        try (ModelStandIn model = ModelStandIn.start();
                RunningProduct running = start(model.settings());
                Product product = new Product(running.address())) {
            FirstWords words = new FirstWords(product, model);
            words.measure(questions, 1);
            words.lines().forEach(lines::add);
        }
    }

    private void measureDashboard() throws Exception {
        try (RunningProduct running = start(Map.of())) {
            new DashboardLoad(options.repository(), running.address()).measure().forEach(lines::add);
        }
    }

    private RunningProduct start(Map<String, String> settings) throws IOException, InterruptedException {
        return RunningProduct.start(options.repository(), options.dataFolder(), settings);
    }

    private void tell() throws IOException {
        String table = lines.stream()
                .map(BenchLine::markdown)
                .collect(Collectors.joining("\n", "| what | measured | goal | |\n|---|---|---|---|\n", "\n"));
        OUT.println("\n" + table);
        if (options.keeps() && chosen.isEmpty()) {
            Files.createDirectories(options.results());
            Files.writeString(
                    options.results().resolve("bench.md"),
                    "# Bench of %s, %s%n%n%s"
                            .formatted(options.commit(), OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS), table));
        }
    }
}
