package salesassistant.app.meaning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.reading.Beside;
import salesassistant.semantics.reading.ChipEdit;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.Compilation;

/** The way from words, or from a change, to a statement; remembered for a while, without any row. */
public final class Translating {

    private static final int REMEMBERED = 100;

    private final Cache<Key, Known> known;

    public Translating(boolean remembering, Duration howLong, Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(remembering ? REMEMBERED : 0)
                .expireAfterWrite(howLong)
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
    }

    /** Reads words, leaning on the conversation where they are a follow-up. */
    public Translation read(OpenCatalog open, String text, Optional<Context> context, Beside beside) {
        return translate(
                new Key.Read(open, normalised(text), context, beside),
                () -> Narrowing.read(open, text, context, beside));
    }

    /** Changes what was understood. */
    public Translation edit(OpenCatalog open, Interpretation.Understood base, List<ChipEdit> edits) {
        return translate(
                new Key.Edited(open, base, edits),
                () -> new Narrowing.Narrowed(open.reader().edit(base, edits), List.of()));
    }

    private Translation translate(Key key, Supplier<Narrowing.Narrowed> reading) {
        var start = System.nanoTime();
        var remembered = known.getIfPresent(key);
        var translated = remembered == null ? compile(key.open(), reading.get()) : remembered;
        if (remembered == null) {
            known.put(key, translated);
        }
        return new Translation(
                translated.interpretation(),
                translated.leftOut(),
                translated.compilation(),
                Duration.ofNanos(System.nanoTime() - start),
                remembered != null);
    }

    private static Known compile(OpenCatalog open, Narrowing.Narrowed narrowed) {
        var compilation = switch (narrowed.interpretation()) {
            case Interpretation.Understood understood ->
                Optional.of(open.compiler().compile(understood.query()));
            case Interpretation.Ambiguous _, Interpretation.OutOfScope _, Interpretation.Explained _ ->
                Optional.<Compilation>empty();
        };
        return new Known(narrowed.interpretation(), narrowed.leftOut(), compilation);
    }

    /** Case and what trails behind change no meaning, nor where any word stands. */
    private static String normalised(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return (lower.length() == text.length() ? lower : text).stripTrailing();
    }

    private record Known(Interpretation interpretation, List<String> leftOut, Optional<Compilation> compilation) {}

    /** What was translated, and with whose catalog: another caller's may know other members. */
    private sealed interface Key {

        OpenCatalog open();

        record Read(OpenCatalog open, String text, Optional<Context> context, Beside beside) implements Key {}

        record Edited(OpenCatalog open, Interpretation.Understood base, List<ChipEdit> edits) implements Key {}
    }
}
