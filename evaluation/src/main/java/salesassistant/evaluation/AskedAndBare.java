package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks each question and runs the SQL it shows, turn by turn, so that both are equally warm. */
final class AskedAndBare {

    private final Product product;
    private final SalesFile data;
    private final List<Double> asked = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> read = new ArrayList<>();
    private final List<Double> inside = new ArrayList<>();
    private final List<Double> summaries = new ArrayList<>();
    private final List<Double> whySummaries = new ArrayList<>();
    private final List<Double> whyAsks = new ArrayList<>();
    private final List<Double> askMedians = new ArrayList<>();
    private final List<Double> bareMedians = new ArrayList<>();
    private int beyond;

    AskedAndBare(Product product, SalesFile data) {
        this.product = product;
        this.data = data;
    }

    void measure(List<String> questions, int warmings, int rounds) throws Exception {
        for (String question : questions) {
            measure(question, warmings, rounds);
        }
    }

    private void measure(String question, int warmings, int rounds) throws Exception {
        List<Double> itsAsks = new ArrayList<>();
        List<Double> itsBare = new ArrayList<>();
        for (int round = -warmings; round < rounds; round++) {
            Reply reply = product.ask(question, null);
            boolean counts = round >= 0;
            if (counts) {
                Optional.ofNullable(reply.parts().get("reading")).ifPresent(read::add);
            }
            if (counts && reply.investigated()) {
                whyAsks.add(reply.milliseconds());
                Optional.ofNullable(reply.parts().get("summary")).ifPresent(whySummaries::add);
            } else if (reply.answered() && !reply.sql().isBlank() && !reply.investigated()) {
                long start = System.nanoTime();
                data.run(reply.sql());
                double bareMilliseconds = (System.nanoTime() - start) / 1e6;
                if (counts) {
                    itsAsks.add(reply.milliseconds());
                    itsBare.add(bareMilliseconds);
                    Optional.ofNullable(reply.parts().get("sql")).ifPresent(inside::add);
                    Optional.ofNullable(reply.parts().get("summary")).ifPresent(summaries::add);
                }
            }
        }
        if (!itsAsks.isEmpty()) {
            double ask = new Timings(itsAsks).percentile(50);
            double sql = new Timings(itsBare).percentile(50);
            askMedians.add(ask);
            bareMedians.add(sql);
            beyond += ask > limit(sql) ? 1 : 0;
            asked.addAll(itsAsks);
            bare.addAll(itsBare);
        }
    }

    private static double limit(double bareMilliseconds) {
        return 1.5 * bareMilliseconds + 20;
    }

    Stream<BenchLine> lines() {
        if (asked.isEmpty()) {
            return Stream.of(
                    BenchLine.missing("ask p50 / p95", "no question of the set is answered", "p95 < 300 ms"),
                    reading());
        }
        Timings asks = new Timings(asked);
        Timings bares = new Timings(bare);
        double p95 = asks.percentile(95);
        return Stream.of(
                reading(),
                BenchLine.measured(
                        "ask p50 / p95, translation not cached (%d questions, %d asks)"
                                .formatted(askMedians.size(), asked.size()),
                        asks.halfAndMost(),
                        "p95 < 300 ms",
                        p95 < 300),
                inside.isEmpty()
                        ? BenchLine.missing("SQL inside the ask", "no Server-Timing in the replies", "–")
                        : BenchLine.told("of it, SQL p50 / p95 as the server says", new Timings(inside).halfAndMost()),
                summary("of it, summary, insights, next questions and chart", summaries),
                investigations(),
                summary("of it, the same words", whySummaries),
                BenchLine.told("bare SQL p50 / p95", bares.halfAndMost()),
                against("ask p95 against bare SQL p95", asks.percentile(95), bares.percentile(95)),
                against(
                        "the same over each question's median, which a busy machine disturbs less",
                        new Timings(askMedians).percentile(95),
                        new Timings(bareMedians).percentile(95)),
                BenchLine.measured(
                        "questions whose median ask is beyond 1.5 × their bare SQL + 20 ms",
                        "%d of %d".formatted(beyond, askMedians.size()),
                        "0",
                        beyond == 0));
    }

    private static BenchLine against(String what, double ask, double bare) {
        double limit = limit(bare);
        return BenchLine.measured(
                what,
                String.format(Locale.ROOT, "%.1f against %.1f ms: %.2f ×, %+.1f ms", ask, bare, ask / bare, ask - bare),
                String.format(Locale.ROOT, "≤ 1.5 × bare + 20 ms = %.1f ms", limit),
                ask <= limit);
    }

    /** What an answer's words cost it: the same ask without them is shorter by so much. */
    private static BenchLine summary(String what, List<Double> summaries) {
        String goal = "p95 ≤ 10 ms";
        if (summaries.isEmpty()) {
            return BenchLine.missing(what, "no Server-Timing in the replies", goal);
        }
        Timings added = new Timings(summaries);
        return BenchLine.measured(
                what + ", p50 / p95",
                String.format(
                        Locale.ROOT,
                        "%.2f / %.2f ms, longest %.2f ms",
                        added.percentile(50),
                        added.percentile(95),
                        added.percentile(100)),
                goal,
                added.percentile(95) <= 10);
    }

    /** Several statements each, so that no one bare statement is to be held against them. */
    private BenchLine investigations() {
        String what = "answers to why p50 / p95";
        return whyAsks.isEmpty()
                ? BenchLine.missing(what, "no question of the set asks why", "–")
                : BenchLine.told(what + " (%d asks)".formatted(whyAsks.size()), new Timings(whyAsks).halfAndMost());
    }

    private BenchLine reading() {
        String goal = "p95 ≤ 30 ms";
        if (read.isEmpty()) {
            return BenchLine.missing("reading p50 / p95", "no Server-Timing in the replies", goal);
        }
        Timings readings = new Timings(read);
        return BenchLine.measured(
                "reading p50 / p95 (%d readings)".formatted(read.size()),
                String.format(Locale.ROOT, "%.2f / %.2f ms", readings.percentile(50), readings.percentile(95)),
                goal,
                readings.percentile(95) <= 30);
    }
}
