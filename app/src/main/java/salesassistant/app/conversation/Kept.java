package salesassistant.app.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Where conversations are kept; whose they are is part of every question to it. */
interface Kept {

    /** Nowhere: a restart forgets them. */
    Kept NOWHERE = new Kept() {
        @Override
        public List<UUID> add(String owner, Conversation conversation, Turn turn) {
            return List.of();
        }

        @Override
        public List<Listed> all(String owner) {
            return List.of();
        }

        @Override
        public Optional<Conversation> find(String owner, UUID id, BiConsumer<Conversation, Turn> onTurn) {
            return Optional.empty();
        }

        @Override
        public Optional<UUID> holding(String owner, UUID queryId) {
            return Optional.empty();
        }

        @Override
        public void draw(String owner, UUID queryId, String type) {}

        @Override
        public Optional<String> drawn(String owner, UUID queryId) {
            return Optional.empty();
        }

        @Override
        public void forget(String owner, UUID id) {}
    };

    /** A conversation in a list. */
    record Listed(UUID id, String title, Instant startedAt, int turns) {}

    /** Keeps a turn at the end of a conversation, and lets go of what is too old; says which answers went with it. */
    List<UUID> add(String owner, Conversation conversation, Turn turn);

    /** The owner's conversations, the latest first. */
    List<Listed> all(String owner);

    /** The owner's conversation of that id, with its turns; each further turn is told. */
    Optional<Conversation> find(String owner, UUID id, BiConsumer<Conversation, Turn> onTurn);

    /** In which of the owner's conversations a question was asked. */
    Optional<UUID> holding(String owner, UUID queryId);

    /** Keeps how the owner wants an answer drawn. */
    void draw(String owner, UUID queryId, String type);

    /** How the owner wants an answer drawn, where she said so. */
    Optional<String> drawn(String owner, UUID queryId);

    void forget(String owner, UUID id);
}
