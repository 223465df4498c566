package salesassistant.app.genie;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What was seen of one question at Genie. */
final class Watch {

    private final String asked;
    private final Consumer<GenieProgress> progress;
    private final Duration notice;
    private final long start = System.nanoTime();
    private final List<GenieTrail.Seen> seen = new ArrayList<>();
    private Optional<Message> latest = Optional.empty();
    private boolean slow;

    Watch(String asked, Duration notice, Consumer<GenieProgress> progress) {
        this.asked = asked;
        this.notice = notice;
        this.progress = progress;
    }

    /** Notes what Genie shows, and tells what is new about it. */
    void see(Message message) {
        latest = Optional.of(message);
        var late = age().compareTo(notice) >= 0;
        var news = seen.isEmpty() || !seen.getLast().status().equals(message.status());
        if (news) {
            seen.add(new GenieTrail.Seen(message.status(), age()));
        }
        if (!message.ended() && (news || late && !slow)) {
            slow = late;
            progress.accept(new GenieProgress.Working(message.status(), late));
        }
    }

    Optional<Message> latest() {
        return latest;
    }

    GenieTrail trail() {
        return new GenieTrail(asked, latest.map(Message::conversation), latest.map(Message::id), seen);
    }

    private Duration age() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
