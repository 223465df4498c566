package salesassistant.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks every question of the sets and prints, keeps and returns the score: exit code 1 when any was wrong, failed or passed over words. */
public final class Evaluate {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final EvaluationOptions options;
    private final QuestionSet questions;
    private final StringBuilder report = new StringBuilder();

    private Evaluate(EvaluationOptions options) {
        this.options = options;
        this.questions = new QuestionSet(options.repository().resolve("evaluation"));
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new Evaluate(EvaluationOptions.parse(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException, SQLException {
        Optional<URI> url = options.url();
        if (url.isPresent()) {
            return score(url.get(), options.dataFile());
        }
        OUT.println("Starting the product …");
        try (RunningProduct product = RunningProduct.start(options.repository(), options.dataFolder(), Map.of())) {
            return score(product.address(), options.dataFile());
        }
    }

    private boolean score(URI address, Path dataFile) throws IOException, InterruptedException, SQLException {
        boolean nothingWrong = true;
        report.append("# Score of ")
                .append(options.commit())
                .append(", ")
                .append(now())
                .append("\n");
        try (Product product = new Product(address);
                SalesFile data = SalesFile.open(dataFile)) {
            for (String set : options.sets()) {
                List<Verdict> verdicts = verdicts(set, product, new Judge(data));
                tell(set, new ScoreReport(set, verdicts));
                nothingWrong &= new Score(verdicts).unforgivable() == 0;
            }
        }
        if (options.keeps()) {
            Files.writeString(options.results().resolve("latest.md"), report);
        }
        return nothingWrong;
    }

    private List<Verdict> verdicts(String set, Product product, Judge judge)
            throws IOException, InterruptedException, SQLException {
        List<Verdict> verdicts = new ArrayList<>();
        for (Question question : questions.questions(set)) {
            Optional<Reply> before = Optional.empty();
            for (String earlier : question.before()) {
                before = Optional.of(
                        product.ask(earlier, before.map(Reply::conversationId).orElse(null)));
            }
            Reply reply = product.ask(
                    question.text(), before.map(Reply::conversationId).orElse(null));
            verdicts.add(judge.judge(question, questions.expectation(question), reply, before));
        }
        return verdicts;
    }

    /** The held-out set shows its score alone: who reads its questions can no longer be measured by them. */
    private void tell(String set, ScoreReport score) throws IOException {
        String text = "\n" + score.summary() + (options.showsDetails(set) ? score.details() : "");
        OUT.println(text);
        report.append(text);
        if (options.keeps()) {
            Files.createDirectories(options.results());
            Files.writeString(
                    options.results().resolve("history.jsonl"),
                    score.history(now(), options.commit()) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    private static String now() {
        return OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
