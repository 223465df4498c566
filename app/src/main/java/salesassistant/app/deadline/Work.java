package salesassistant.app.deadline;

import java.util.function.Consumer;

/**
 * What somebody waits for.
 *
 * @param name what it is called where others see it, a question's id for example; empty for what nobody asked for
 * @param watcher is told what keeps it waiting
 */
public record Work(String name, Consumer<Wait> watcher) {

    static final Work NAMELESS = new Work("", _ -> {});

    /** Work that nobody watches. */
    public static Work named(String name) {
        return new Work(name, _ -> {});
    }

    /** Tells whoever watches what keeps it waiting from now on. */
    public void waitsFor(Wait wait) {
        watcher.accept(wait);
    }

    /** What work may wait for, outside this server. */
    public enum Wait {
        /** The engine sleeps and is being woken, which takes minutes at worst. */
        ENGINE_START,
        /** The engine works. */
        ENGINE
    }
}
