package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.time.SimulatedClock;

/** What a scenario can do with its message, in simulated time. */
final class Stage {

    /** As many rows as Genie gives through its API. */
    static final int ROWS = 5000;

    private final Message message;
    private final Wishes wishes;
    private final Runs runs;
    private final Ids ids;
    private final SimulatedClock clock;
    private final Pace pace;
    private final double stretch;

    Stage(Message message, Wishes wishes, Runs runs, Ids ids, SimulatedClock clock, double stretch) {
        this.message = message;
        this.wishes = wishes;
        this.runs = runs;
        this.ids = ids;
        this.clock = clock;
        this.pace = new Pace(clock);
        this.stretch = stretch;
    }

    Wishes wishes() {
        return wishes;
    }

    Message message() {
        return message;
    }

    /** Shows a status for this many seconds, stretched where the question is to be slow. */
    void become(String status, double seconds) throws InterruptedException {
        message.become(status, now());
        pass(seconds * stretch);
    }

    /** Shows a status for exactly this many seconds. */
    void stay(String status, double seconds) throws InterruptedException {
        message.become(status, now());
        pass(seconds);
    }

    private void pass(double seconds) throws InterruptedException {
        pace.pass(Duration.ofMillis((long) (seconds * 1000)));
    }

    void end(String status) {
        message.become(status, now());
    }

    void fail(@Nullable String type, String text) {
        message.fail(type, text, now());
    }

    Part.Sql write(String sql, String description, List<Part.Thought> thoughts, List<Part.Parameter> parameters) {
        var part = Part.Sql.written(ids.next(), sql, description, thoughts).with(parameters);
        message.add(part);
        return part;
    }

    /** Runs SQL in view of everybody and gives the statement response of its end. */
    JsonNode run(Part.Sql part) throws InterruptedException {
        var statement = runs.start(message.user(), part.text(), ROWS);
        message.replace(part.runningAs(statement));
        try {
            return runs.await(message.user(), statement);
        } catch (InterruptedException deleted) {
            runs.cancel(message.user(), statement);
            throw deleted;
        }
    }

    /** Tells how many rows the last SQL gave. */
    void count(JsonNode response) {
        var manifest = response.path("manifest");
        message.parts().stream()
                .filter(Part.Sql.class::isInstance)
                .map(Part.Sql.class::cast)
                .reduce((earlier, later) -> later)
                .ifPresent(part -> message.replace(part.ended(
                        manifest.path("total_row_count").asInt(),
                        manifest.path("truncated").asBoolean())));
    }

    void say(String text, @Nullable String purpose) {
        message.add(new Part.Text(
                wishes.has("old shape") ? ids.next() : null, text, wishes.has("old shape") ? null : purpose));
    }

    void suggest(List<String> questions) {
        message.add(new Part.Suggested(ids.next(), questions));
    }

    void chart(Part.Sql of, String title) {
        message.add(new Part.Chart(ids.next(), of.attachmentId(), title));
    }

    /** Puts the attachments in the order that was seen in 2025: text before SQL before suggestions. */
    void reorder() {
        var ordered = new ArrayList<Part>();
        message.parts().stream().filter(Part.Text.class::isInstance).forEach(ordered::add);
        message.parts().stream().filter(part -> !ordered.contains(part)).forEach(ordered::add);
        message.order(ordered);
    }

    boolean warehouseSleeps() {
        return runs.warehouseSleeps();
    }

    Instant now() {
        return clock.instant();
    }
}
