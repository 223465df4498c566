package salesassistant.app;

import org.junit.jupiter.api.Test;

/** What stands out in an answer. */
class InsightTests extends ServerTests {

    @Test
    void anAnswerSaysWhatStandsOut() {
        for (var q : new String[] {
            "sales by brand vs last year",
            "sales by retailer vs last year",
            "weekly sales by brand in 2026 vs last year",
            "weekly sales since 2023",
            "weekly value sales trend for Solgård vs last year",
            "sales this year vs last year",
            "sales by category",
            "försäljning per varumärke i Ketchup jämfört med föregående år"
        }) {
            var t = System.nanoTime();
            var answer = ask(q);
            System.out.println(q + " " + (System.nanoTime() - t) / 1000000 + "ms " + answer.path("ai_summary"));
            answer.path("insights")
                    .forEach(i -> System.out.println("   - " + i.path("kind").asString() + " "
                            + i.path("text").asString() + " " + i.path("size") + " " + i.path("certainty")
                            + i.path("direction") + " → " + i.path("question")));
        }
    }
}
