package salesassistant.app.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.QuestionReader;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompiler;

/** What questions mean that stand alone: those beside tiles and answers are the same again and again, and each is read before it is offered. */
final class Meanings {

    private static final int REMEMBERED = 4000;
    private static final Duration UNUSED = Duration.ofHours(1);

    private final QuestionReader reader;
    private final SqlCompiler compiler;
    private final Cache<String, Optional<Query>> asked = remembering();
    private final Cache<Query, Boolean> computable = remembering();

    Meanings(QuestionReader reader, SqlCompiler compiler) {
        this.reader = reader;
        this.compiler = compiler;
    }

    /** What the words ask for, where they are understood. */
    Optional<Query> of(String question) {
        return asked.get(
                question,
                words -> reader.read(words, Optional.empty()) instanceof Interpretation.Understood understood
                        ? Optional.of(understood.query())
                        : Optional.empty());
    }

    boolean computable(Query query) {
        return computable.get(query, asked -> compiler.compile(asked) instanceof Compilation.Compiled);
    }

    private static <K, V> Cache<K, V> remembering() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(UNUSED)
                .executor(Runnable::run)
                .build();
    }
}
