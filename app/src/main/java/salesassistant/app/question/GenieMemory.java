package salesassistant.app.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import salesassistant.app.conversation.Turn;
import salesassistant.app.genie.GenieReply;
import salesassistant.app.guard.SqlContents;

/**
 * What is remembered of Genie: the topic of each conversation, and the SQL of questions that stood alone. SQL is shared
 * between people, who each run it with their own rights; what Genie said about rows is not, for others may not see them.
 */
final class GenieMemory {

    private static final int QUESTIONS_KEPT = 100;
    private static final int TOPICS_KEPT = 10_000;

    /** After that long in silence a question begins a topic of its own; old context makes Genie's answers worse. */
    private static final Duration TOPIC = Duration.ofMinutes(30);

    private final Cache<Key, Known> known;
    private final Cache<UUID, Topic> topics;

    GenieMemory(QuestionSettings settings, Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(settings.caching() ? QUESTIONS_KEPT : 0)
                .expireAfterWrite(settings.cacheTtl())
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
        this.topics = Caffeine.newBuilder()
                .maximumSize(TOPICS_KEPT)
                .expireAfterWrite(TOPIC)
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
    }

    /**
     * What a follow-up goes on with.
     *
     * @param at the conversation at Genie; empty where the SQL was known and Genie was not asked
     * @param words what was asked last
     * @param awaitsReply whether Genie asked back
     */
    record Topic(Optional<String> at, String words, boolean awaitsReply) {}

    /**
     * What is known of an answer.
     *
     * @param asker the subject of whoever asked for it
     * @param named the values its SQL names
     */
    record Known(
            String asker,
            Set<String> named,
            String sql,
            List<GenieReply.Blank> blanks,
            Optional<String> title,
            Optional<String> description) {}

    /** A question back is still open after a restart, or a long pause: then the words it asked about are told again. */
    Optional<Topic> topic(Question question) {
        return Optional.ofNullable(topics.getIfPresent(question.conversation().id()))
                .or(() -> question.conversation()
                        .latest()
                        .filter(Turn::awaitsReply)
                        .map(last -> new Topic(Optional.empty(), last.question(), true)));
    }

    /** Whether its words are the reply to a question back. */
    boolean awaitsReply(Question question) {
        return topic(question)
                .filter(Topic::awaitsReply)
                .filter(topic -> topic.at().isPresent()
                        || question.conversation()
                                .latest()
                                .filter(last -> last.awaitsReply(question.askedAt()))
                                .isPresent())
                .isPresent();
    }

    void goesOn(Question question, Topic topic) {
        topics.put(question.conversation().id(), topic);
    }

    /** The catalog answered: what comes next begins anew. */
    void ends(Question question) {
        topics.invalidate(question.conversation().id());
    }

    /** Another's SQL is known only to whom it tells no name that she has not said herself or can see in her catalog. */
    Optional<Known> known(Question question, String space, String words) {
        return Optional.ofNullable(known.getIfPresent(key(question, space, words)))
                .filter(one -> one.asker().equals(question.caller().subject())
                        || new NamesSeen(question, words).all(one.named()));
    }

    void know(Question question, String space, String words, GenieReply.Sql sql) {
        var named = new HashSet<>(SqlContents.of(sql.sql()).texts());
        sql.blanks().forEach(blank -> named.add(blank.value()));
        known.put(
                key(question, space, words),
                new Known(question.caller().subject(), named, sql.sql(), sql.blanks(), sql.title(), sql.description()));
    }

    void forget(Question question, String space, String words) {
        known.invalidate(key(question, space, words));
    }

    private static Key key(Question question, String space, String words) {
        var normalised = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var catalog = question.openedCatalog()
                .map(open -> Integer.toHexString(open.catalog().hashCode()))
                .orElse("");
        return new Key(space, catalog, normalised);
    }

    private record Key(String space, String catalog, String words) {}
}
