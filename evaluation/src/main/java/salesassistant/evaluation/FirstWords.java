package salesassistant.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How long after a model's words left it they are in the reader's hands, checked and all. */
final class FirstWords {

    private static final double MOST = 20;

    private final Product product;
    private final ModelStandIn model;
    private final List<Double> atOnce = new ArrayList<>();
    private final List<Double> checkedFirst = new ArrayList<>();
    private final List<Double> atTheEnd = new ArrayList<>();
    private int takenBack;
    private int inTheComputedWords;

    FirstWords(Product product, ModelStandIn model) {
        this.product = product;
        this.model = model;
    }

    void measure(List<String> questions, int warmings) throws IOException, InterruptedException {
        for (int round = -warmings; round < 1; round++) {
            for (String question : questions) {
                model.forget();
                WordsSeen seen = product.watch(question);
                Optional<List<ModelStandIn.Word>> spoken = model.spoken();
                if (round >= 0 && spoken.isPresent()) {
                    note(seen, spoken.get());
                }
            }
        }
    }

    private void note(WordsSeen seen, List<ModelStandIn.Word> spoken) {
        if (!seen.byModel() || seen.first() == 0) {
            inTheComputedWords++;
            return;
        }
        takenBack += seen.takenBack() ? 1 : 0;
        boolean held = seen.begin().strip().endsWith(".");
        long due = held ? endOfSentence(spoken) : spoken.getFirst().at();
        (held ? checkedFirst : atOnce).add((seen.first() - due) / 1e6);
        atTheEnd.add((seen.last() - spoken.getLast().at()) / 1e6);
    }

    private static long endOfSentence(List<ModelStandIn.Word> spoken) {
        return spoken.stream()
                .filter(word -> word.text().strip().endsWith("."))
                .findFirst()
                .orElse(spoken.getLast())
                .at();
    }

    Stream<BenchLine> lines() {
        int worded = atTheEnd.size();
        return Stream.of(
                line(
                        "first word shown after the model's first, in %d of %d answers that it words (%d times it was taken back)"
                                .formatted(atOnce.size(), worded, takenBack),
                        atOnce),
                line(
                        "in the other %d, which begin with a claim: first sentence shown, checked, after its last word"
                                .formatted(checkedFirst.size()),
                        checkedFirst),
                line(
                        "last sentence shown, checked, after the model's last word; %d more answers kept our words"
                                .formatted(inTheComputedWords),
                        atTheEnd));
    }

    private static BenchLine line(String what, List<Double> milliseconds) {
        String goal = "p95 ≤ %.0f ms".formatted(MOST);
        if (milliseconds.isEmpty()) {
            return BenchLine.missing(what, "there was none", goal);
        }
        Timings times = new Timings(milliseconds);
        return BenchLine.measured(what + ", p50 / p95", times.halfAndMost(), goal, times.percentile(95) <= MOST);
    }
}
