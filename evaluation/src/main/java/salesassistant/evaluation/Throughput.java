package salesassistant.evaluation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How many asks a second the product answers when it knows the questions already, against the SQL alone. */
final class Throughput {

    private static final Duration WARMING = Duration.ofSeconds(3);
    private static final Duration MEASURING = Duration.ofSeconds(8);

    private final Product product;
    private final SalesFile data;
    private final AtomicInteger asks = new AtomicInteger();
    private final AtomicInteger cached = new AtomicInteger();

    Throughput(Product product, SalesFile data) {
        this.product = product;
        this.data = data;
    }

    BenchLine measure(List<String> questions) throws Exception {
        List<String> answered = new ArrayList<>();
        List<String> statements = new ArrayList<>();
        for (String question : questions) {
            Reply reply = product.ask(question, null);
            if (reply.answered() && !reply.sql().isBlank()) {
                answered.add(question);
                statements.add(reply.sql());
            }
        }
        if (answered.isEmpty()) {
            return BenchLine.missing("asks per second", "no question is answered", "–");
        }
        Rate.Work ask = number -> ask(answered.get(number % answered.size()));
        Rate.Work bare = number -> data.runAside(statements.get(number % statements.size()));
        Rate.perSecond(ask, WARMING);
        Rate.perSecond(bare, WARMING);
        asks.set(0);
        cached.set(0);
        double askRate = Rate.perSecond(ask, MEASURING);
        double bareRate = Rate.perSecond(bare, MEASURING);
        return BenchLine.told(
                "asks per second, 4 callers, %d of %d with cached translation".formatted(cached.get(), asks.get()),
                String.format(Locale.ROOT, "%.0f; bare SQL %.0f; ratio %.2f", askRate, bareRate, askRate / bareRate));
    }

    int asks() {
        return asks.get();
    }

    private void ask(String question) throws Exception {
        Reply reply = product.ask(question, null);
        asks.incrementAndGet();
        if (reply.cached()) {
            cached.incrementAndGet();
        }
    }
}
