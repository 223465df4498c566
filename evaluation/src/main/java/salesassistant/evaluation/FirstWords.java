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
    private final List<Double> firstToFirst = new ArrayList<>();
    private final List<Double> lastToLast = new ArrayList<>();
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
                Optional<ModelStandIn.Spoken> spoken = model.spoken();
                if (round >= 0 && spoken.isPresent()) {
                    note(seen, spoken.get());
                }
            }
        }
    }

    private void note(WordsSeen seen, ModelStandIn.Spoken spoken) {
        if (seen.byModel() && seen.first() > 0) {
            firstToFirst.add((seen.first() - spoken.first()) / 1e6);
            lastToLast.add((seen.last() - spoken.last()) / 1e6);
        } else {
            inTheComputedWords++;
        }
    }

    Stream<BenchLine> lines() {
        String goal = "p95 ≤ %.0f ms".formatted(MOST);
        String what = "first word shown after the model's first p50 / p95";
        if (firstToFirst.isEmpty()) {
            return Stream.of(BenchLine.missing(what, "no answer was worded by the model", goal));
        }
        Timings first = new Timings(firstToFirst);
        Timings last = new Timings(lastToLast);
        return Stream.of(
                BenchLine.measured(
                        "%s (%d answers, a word every 20 ms; %d more kept the computed words)"
                                .formatted(what, firstToFirst.size(), inTheComputedWords),
                        first.halfAndMost(),
                        goal,
                        first.percentile(95) <= MOST),
                BenchLine.measured(
                        "last sentence shown, checked, after the model's last word p50 / p95",
                        last.halfAndMost(),
                        goal,
                        last.percentile(95) <= MOST));
    }
}
