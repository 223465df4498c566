package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.genie.asking.Asked;

/** Leads a message from its question to its end, as the wishes have it. */
final class Play {

    private static final String ANSWER = "TEXT_ATTACHMENT_PURPOSE_ANSWER";
    private static final Pattern MARKET = Pattern.compile("`market_level` = '(\\w+)'");
    private static final String ASKS_BACK = "FOLLOW_UP_QUESTION";

    private final Stage stage;
    private final Wishes wishes;
    private final Mind.Thinking thinking;
    private final List<String> goOn;

    Play(Stage stage, Mind.Thinking thinking, List<String> goOn) {
        this.stage = stage;
        this.wishes = stage.wishes();
        this.thinking = thinking;
        this.goOn = goOn;
    }

    void run() throws InterruptedException {
        opening();
        if (wishes.has("fails")) {
            fail(wishes.value("fails").filter(type -> !type.equals("none")).orElse(null), failure());
        } else if (wishes.has("cancelled")) {
            end("CANCELLED");
        } else if (wishes.has("clarify")) {
            say(wishes.value("clarify").orElse("Do you mean sales value or sales volume?"), ASKS_BACK);
        } else if (wishes.has("text only")) {
            say(wishes.value("text only").orElse("I cannot answer this question with the data of this space."), ANSWER);
        } else {
            answer();
        }
    }

    private void opening() throws InterruptedException {
        stage.become("SUBMITTED", 0.3);
        stage.become("FILTERING_CONTEXT", 0.7);
        stage.become("FETCHING_METADATA", 0.7);
        if (wishes.has("in progress")) {
            stage.become("IN_PROGRESS", 1);
        }
        if (wishes.has("status")) {
            stage.stay(wishes.value("status").orElse("BRAND_NEW"), 3);
        }
        stage.become("ASKING_AI", 3.5);
    }

    private String failure() {
        return wishes.value("says").orElse("The request could not be processed. Please try again.");
    }

    private void answer() throws InterruptedException {
        var imposed = wishes.value("sql");
        if (imposed.isPresent()) {
            var asked = thinking instanceof Mind.Thinking.Written written ? written.asked() : Asked.nothing();
            query(new Mind.Thinking.Written(asked, imposed.get(), "You want to see the result of a query.", List.of()));
            return;
        }
        switch (thinking) {
            case Mind.Thinking.AsksBack(String question) -> say(question, ASKS_BACK);
            case Mind.Thinking.NoNumber(String text) -> say(text, ANSWER);
            case Mind.Thinking.Written written -> query(written);
        }
    }

    private void say(String text, String purpose) {
        stage.say(text, purpose);
        if (purpose.equals(ANSWER)) {
            stage.suggest(goOn);
        }
        end("COMPLETED");
    }

    private void query(Mind.Thinking.Written written) throws InterruptedException {
        if (wishes.has("two tries")) {
            firstTry(written);
        }
        var part = stage.write(
                curated(written.sql()), written.description(), written.thoughts(), parameters(written.sql()));
        var response = run(part, 0.4);
        var state = response.path("status").path("state").asText();
        if (state.equals("CANCELED")) {
            cancelled();
        } else if (!state.equals("SUCCEEDED")) {
            fail("SQL_EXECUTION_EXCEPTION", error(response));
        } else {
            stage.become("EXECUTING_QUERY", 1);
            stage.count(response);
            stage.suggest(goOn);
            if (wishes.has("chart")) {
                stage.chart(part, written.description());
            }
            stage.say(Sentence.about(response, written.asked().weeks().told()), ANSWER);
            end("COMPLETED");
        }
    }

    /** A curated query has a parameter where the SQL would pin the market. */
    private String curated(String sql) {
        return wishes.has("curated") ? MARKET.matcher(sql).replaceFirst("`market_level` = :market_level") : sql;
    }

    private List<Part.Parameter> parameters(String sql) {
        var market = MARKET.matcher(sql);
        return wishes.has("curated") && market.find()
                ? List.of(new Part.Parameter("market_level", "STRING", market.group(1)))
                : List.of();
    }

    /** Writes SQL with a column that is not there, lets it fail and takes it back. */
    private void firstTry(Mind.Thinking.Written written) throws InterruptedException {
        var wrong = written.sql().replaceFirst("(?s)^SELECT .*?\\nFROM ", "SELECT `sales_amount`\nFROM ");
        var part = stage.write(wrong, "You want to see the sales amount.", List.of(), List.of());
        stage.say("The sales amount is in the column sales_amount.", ANSWER);
        run(part, 0.2);
        stage.message().regenerate();
        stage.become("ASKING_AI", 2);
    }

    private JsonNode run(Part.Sql part, double pending) throws InterruptedException {
        if (wishes.has("cold warehouse")) {
            stage.stay("PENDING_WAREHOUSE", wishes.number("cold warehouse", 90));
        } else {
            stage.become("PENDING_WAREHOUSE", pending);
        }
        if (!stage.warehouseSleeps()) {
            stage.become("EXECUTING_QUERY", 0.3);
        }
        return stage.run(part);
    }

    private void cancelled() {
        if (wishes.has("cancel fails")) {
            fail("MESSAGE_CANCELLED_WHILE_EXECUTING_EXCEPTION", "The message was cancelled while executing.");
        } else {
            end("CANCELLED");
        }
    }

    private static String error(JsonNode response) {
        return response.path("status").path("error").path("message").asText("The statement failed.");
    }

    private void end(String status) {
        settle();
        stage.end(status);
    }

    private void fail(@Nullable String type, String text) {
        settle();
        stage.fail(type, text);
    }

    /** What is wished for of an ended message holds from the moment at which its end can be seen. */
    private void settle() {
        if (wishes.has("old shape") || wishes.has("text first")) {
            stage.reorder();
        }
        if (wishes.has("no attachments")) {
            stage.message().hideAttachments();
        }
        var expires = expiry();
        if (expires != null) {
            stage.message().expireAt(stage.now().plus(expires));
        }
    }

    private @Nullable Duration expiry() {
        return wishes.has("expires")
                ? Duration.ofMillis((long) (1000 * wishes.number("expires", 0)))
                : Duration.ofHours(1);
    }
}
