package salesassistant.app.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.reading.ChipEdit;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.Compilation;

/** The way from words, or from a change, to a statement; remembered for a while, without any row. */
final class Translating {

    private static final int REMEMBERED = 100;

    private final Cache<Key, Known> known;

    Translating(QuestionSettings settings, Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(settings.caching() ? REMEMBERED : 0)
                .expireAfterWrite(settings.cacheTtl())
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
    }

    /** Reads words, leaning on the conversation where they are a follow-up. */
    Translation read(OpenCatalog open, String text, Optional<Context> context) {
        return translate(
                new Key.Read(open, normalised(text), context),
                () -> open.reader().read(text, context));
    }

    /** Changes what was understood. */
    Translation edit(OpenCatalog open, Interpretation.Understood base, List<ChipEdit> edits) {
        return translate(new Key.Edited(open, base, edits), () -> open.reader().edit(base, edits));
    }

    private Translation translate(Key key, Supplier<Interpretation> reading) {
        var start = System.nanoTime();
        var remembered = known.getIfPresent(key);
        var translated = remembered == null ? compile(key.open(), reading.get()) : remembered;
        if (remembered == null) {
            known.put(key, translated);
        }
        return new Translation(
                translated.interpretation(),
                translated.compilation(),
                Duration.ofNanos(System.nanoTime() - start),
                remembered != null);
    }

    private static Known compile(OpenCatalog open, Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.Understood understood ->
                new Known(understood, Optional.of(open.compiler().compile(understood.query())));
            case Interpretation.Ambiguous _, Interpretation.OutOfScope _, Interpretation.Explained _ ->
                new Known(interpretation, Optional.empty());
        };
    }

    /** Case and what trails behind change no meaning, nor where any word stands. */
    private static String normalised(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return (lower.length() == text.length() ? lower : text).stripTrailing();
    }

    private record Known(Interpretation interpretation, Optional<Compilation> compilation) {}

    /** What was translated, and with whose catalog: another caller's may know other members. */
    private sealed interface Key {

        OpenCatalog open();

        record Read(OpenCatalog open, String text, Optional<Context> context) implements Key {}

        record Edited(OpenCatalog open, Interpretation.Understood base, List<ChipEdit> edits) implements Key {}
    }
}
