package salesassistant.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import salesassistant.simulator.http.Harm;
import salesassistant.simulator.http.Reply;
import salesassistant.simulator.http.Request;
import salesassistant.simulator.http.Trouble;
import salesassistant.simulator.people.People;

/** One thing that goes wrong, described by a JSON object; see docs/simulator.md for its fields. */
final class Fault implements Trouble {

    private final JsonNode description;
    private final Pattern method;
    private final Pattern path;
    private final People people;
    private final CountDownLatch over = new CountDownLatch(1);
    private long skip;
    private long times;
    private long met;

    Fault(JsonNode description, People people) {
        this.description = description;
        this.people = people;
        method = Pattern.compile(description.at("/match/method").asText(".*"));
        path = Pattern.compile(glob(description.at("/match/path").asText("**")));
        skip = description.path("skip").asLong(0);
        times = description.path("times").asLong(1);
    }

    /** A star stands for a part of a path, two for any number of parts. */
    private static String glob(String path) {
        var pattern = new StringBuilder();
        for (var piece : path.split("(?<=\\*)(?!\\*)|(?<!\\*)(?=\\*)")) {
            pattern.append(piece.equals("**") ? ".*" : piece.equals("*") ? "[^/]*" : Pattern.quote(piece));
        }
        return pattern + "/?";
    }

    /** Whether this request is one of those that meet it; times below zero are without end. */
    synchronized boolean takes(Request request) {
        if (times == 0
                || !method.matcher(request.method()).matches()
                || !path.matcher(request.path()).matches()) {
            return false;
        }
        if (skip > 0) {
            skip--;
            return false;
        }
        times--;
        met++;
        return true;
    }

    synchronized long met() {
        return met;
    }

    JsonNode description() {
        return description;
    }

    /** Lets go of whoever hangs. */
    void end() {
        over.countDown();
    }

    @Override
    public Reply around(Request request, Answer answer) throws IOException, InterruptedException {
        request.note("fault", description.path("name").asText("fault"));
        Thread.sleep(Duration.ofMillis(description.path("latency_ms").asLong(0)));
        if (description.path("expire_token").asBoolean()) {
            People.bearer(request).ifPresent(people::expire);
        }
        if (description.path("hang").asBoolean() && !description.path("after").asBoolean()) {
            hang();
        }
        if (description.has("status") || description.has("body") || description.has("body_base64")) {
            return description.path("after").asBoolean() || !description.has("status")
                    ? Spoiled.instead(description, answer.give())
                    : Spoiled.instead(description, null);
        }
        var reply = answer.give();
        if (description.path("hang").asBoolean()) {
            hang();
        }
        return Spoiled.of(description, reply);
    }

    private void hang() throws IOException, InterruptedException {
        over.await();
        throw new IOException("Hung on request");
    }

    @Override
    public Harm harm() {
        return new Harm(
                description.path("reset_at").asLong(-1),
                description.path("truncate_at").asLong(-1),
                Duration.ofMillis(description.path("dribble_ms").asLong(0)));
    }

    @Override
    public boolean endsConnection() {
        return description.path("close").asBoolean();
    }
}
