package salesassistant.simulator.genie;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.simulator.people.User;
import salesassistant.simulator.time.SimulatedClock;

/** Takes questions and leads each through its life on a thread of its own. */
final class Asking {

    /** Seconds from the question to the end of an ordinary answer. */
    private static final double ORDINARY = 7.2;

    private final Runs runs;
    private final Ids ids;
    private final SimulatedClock clock;
    private final Mind mind;
    private final Deque<Wishes> next = new ArrayDeque<>();
    private final Map<String, Thread> living = new ConcurrentHashMap<>();

    Asking(Runs runs, Ids ids, SimulatedClock clock, Mind mind) {
        this.runs = runs;
        this.ids = ids;
        this.clock = clock;
        this.mind = mind;
    }

    /** Wishes for a question to come, in the order in which they were made. */
    synchronized void queue(Wishes wishes) {
        next.addLast(wishes);
    }

    synchronized void reset() {
        next.clear();
        living.values().forEach(Thread::interrupt);
        living.clear();
    }

    /** Begins a question's life; the message goes on by itself. */
    Message ask(Conversation conversation, User user, String content) {
        return ask(conversation, user, content, wishes(content));
    }

    /** Begins a life that goes as these wishes have it, whatever the question says. */
    Message ask(Conversation conversation, User user, String content, Wishes wishes) {
        var place = new Message.Place(conversation.space().id(), conversation.id(), ids.next());
        var message = new Message(place, user, content, clock.instant(), wishes.has("seconds"));
        conversation.add(message);
        var life = Thread.ofVirtual().unstarted(() -> live(conversation, message, wishes));
        living.put(place.id(), life);
        life.start();
        return message;
    }

    /** Ends a life before its time. */
    void stop(Message message) {
        var life = living.remove(message.place().id());
        if (life != null) {
            life.interrupt();
        }
    }

    private synchronized Wishes wishes(String content) {
        var own = Wishes.in(content);
        var queued = next.pollFirst();
        return queued == null ? own : queued.and(own);
    }

    private void live(Conversation conversation, Message message, Wishes wishes) {
        try {
            var question = Wishes.without(message.content());
            var thinking = mind.think(conversation.space(), message.user(), question, conversation.last());
            if (thinking instanceof Mind.Thinking.Written written) {
                conversation.asked(written.asked());
            }
            var stage = new Stage(message, wishes, runs, ids, clock, stretch(wishes));
            new Play(stage, thinking, mind.goOn(conversation.space(), conversation.last())).run();
        } catch (InterruptedException stopped) {
            message.fail(
                    "MESSAGE_DELETED_WHILE_EXECUTING_EXCEPTION",
                    "The message was deleted while it was executing.",
                    clock.instant());
        } finally {
            living.remove(message.place().id());
        }
    }

    private static double stretch(Wishes wishes) {
        return wishes.has("slow") ? wishes.number("slow", 40) / ORDINARY : 1;
    }
}
