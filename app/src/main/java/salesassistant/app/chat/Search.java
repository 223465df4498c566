package salesassistant.app.chat;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.chat.skill.Noticing;
import salesassistant.app.chat.skill.Saying;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.insight.Outlook;
import salesassistant.app.stream.LookingAt;

/** What stands out is looked for because somebody asked for it; whoever listens no more calls it off. */
public final class Search {

    /** A round ends by itself before; this is for one that does not. */
    private static final Duration LONGEST = Outlook.LONGEST.plusSeconds(10);

    private final Outlook outlook;
    private final Noticing.Wish wish;
    private final Caller caller;
    private final Supplier<OpenCatalog> catalog;

    Search(Outlook outlook, Noticing.Wish wish, Caller caller, Supplier<OpenCatalog> catalog) {
        this.outlook = outlook;
        this.wish = wish;
        this.caller = caller;
        this.catalog = catalog;
    }

    /** Somebody who waits for it; she has gone where telling her fails. */
    public interface Listener {

        /** Only the end is waited for. */
        Listener NOBODY = new Listener() {
            @Override
            public void looks(LookingAt look) {}

            @Override
            public void waits() {}
        };

        /** One of the looks is about to be made. */
        void looks(LookingAt look) throws IOException;

        /** Nothing has happened for a while. */
        void waits() throws IOException;
    }

    /** Looks for it, and tells how far it is, at least as often as that. */
    Saying run(Listener listener, Duration atLeast) throws IOException, InterruptedException {
        var open = catalog.get();
        try (var round = outlook.of(caller, open)) {
            var end = Deadline.in(LONGEST);
            var seen = round.brought();
            for (int told = 0; seen.isEmpty() && end.remaining().isPositive(); seen = round.brought()) {
                var stages = round.after(told, atLeast);
                for (var stage : stages) {
                    listener.looks(Noticing.at(stage, open, wish.language()));
                }
                if (stages.isEmpty()) {
                    listener.waits();
                }
                told += stages.size();
            }
            return Noticing.told(open, seen.orElseGet(() -> outlook.unseen(caller, open)), wish);
        }
    }
}
