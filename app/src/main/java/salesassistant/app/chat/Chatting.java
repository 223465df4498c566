package salesassistant.app.chat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.chat.skill.Heard;
import salesassistant.app.chat.skill.Noticing;
import salesassistant.app.chat.skill.OnScreen;
import salesassistant.app.chat.skill.Saying;
import salesassistant.app.chat.skill.Skill;
import salesassistant.app.conversation.Conversation;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.conversation.Reply;
import salesassistant.app.conversation.Turn;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.insight.Outlook;
import salesassistant.app.question.Ask;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Counsel;
import salesassistant.app.question.Question;
import salesassistant.semantics.reading.Beside;

/**
 * Decides what a message is, without a model: a question about data goes its own way, the rest is answered at once. Only what
 * turns out to be neither is put to a model, where there is one.
 */
public final class Chatting {

    private static final String SAID = "said";

    private final Asking asking;
    private final Conversations conversations;
    private final Catalogs catalogs;
    private final Counsel counsel;
    private final Clock clock;
    private final List<Skill> skills;
    private final Outlook outlook;
    private final Duration patience;

    /** @param patience how long an answer that is spoken of is waited for, where its question still runs */
    Chatting(
            Asking asking,
            Counsel counsel,
            List<Skill> skills,
            Outlook outlook,
            Conversations conversations,
            Catalogs catalogs,
            Duration patience,
            Clock clock) {
        this.asking = asking;
        this.conversations = conversations;
        this.catalogs = catalogs;
        this.counsel = counsel;
        this.clock = clock;
        this.skills = List.copyOf(skills);
        this.outlook = outlook;
        this.patience = patience;
    }

    /**
     * Something said.
     *
     * @param queryId the id the question shall have, where it is one
     * @param onScreen the answer the caller looks at; one that is no more is nothing on the screen
     * @param beside the dashboard she looks at
     */
    public record Message(
            Caller caller,
            String text,
            Optional<UUID> queryId,
            Optional<UUID> conversation,
            Optional<UUID> onScreen,
            Beside beside) {}

    public Spoken answer(Message message) {
        var onScreen = message.onScreen().flatMap(id -> asking.look(message.caller(), id));
        var conversation = message.conversation()
                .map(id -> conversations.find(message.caller(), id))
                .or(() -> onScreen.map(Question::conversation));
        var heard = Heard.of(
                message.text(),
                () -> catalog(message.caller()),
                () -> onScreen.filter(this::hasTable)
                        .or(() -> conversation.flatMap(known -> last(message.caller(), known))));
        var reply = conversation.flatMap(known -> awaitedReply(message, known)).isPresent();
        var said = reply ? Optional.<Spoken>empty() : said(message, conversation, heard);
        return said.orElseGet(() -> new Spoken.Asked(asking.ask(
                message.caller(),
                ask(message, conversation),
                message.queryId(),
                conversation.map(Conversation::id),
                counsel)));
    }

    /** Of what still runs nothing can be said yet, and whoever asks is told so. */
    private boolean hasTable(Question question) {
        question.progress().ended(patience);
        return OnScreen.hasTable(question);
    }

    private Optional<Spoken> said(Message message, Optional<Conversation> before, Heard heard) {
        return skills.stream()
                .flatMap(skill -> skill.hear(heard).stream())
                .findFirst()
                .<Spoken>map(saying -> said(message, UUID.randomUUID(), conversation(message, before), saying))
                .or(() -> Noticing.in(heard.words())
                        .filter(_ -> catalogs.given())
                        .map(wish -> sought(message, conversation(message, before), wish)));
    }

    private Spoken.Sought sought(Message message, Conversation conversation, Noticing.Wish wish) {
        var caller = message.caller();
        var search = new Search(outlook, wish, caller, () -> catalog(caller).orElseThrow());
        var id = UUID.randomUUID();
        return new Spoken.Sought(search, id, conversation, saying -> said(message, id, conversation, saying));
    }

    private Conversation conversation(Message message, Optional<Conversation> before) {
        return before.orElseGet(() -> conversations.begin(message.caller()));
    }

    private Spoken.Said said(Message message, UUID id, Conversation conversation, Saying saying) {
        var turn = new Turn(
                id,
                saying.shown().map(Question::id).orElse(null),
                message.text(),
                SAID,
                clock.instant(),
                new Reply(saying.basis(), null, saying.parts(), saying.followups()),
                null);
        conversation.add(turn);
        return new Spoken.Said(conversation, turn, saying.shown());
    }

    private Optional<OpenCatalog> catalog(Caller caller) {
        return catalogs.given() ? Optional.of(catalogs.of(caller, Deadline.in(Catalogs.PATIENCE))) : Optional.empty();
    }

    /** The turn that ended with a question back of Genie's, where nothing else is on the screen: any words are the reply to it. */
    private Optional<Turn> awaitedReply(Message message, Conversation conversation) {
        return conversation
                .latest()
                .filter(turn -> turn.awaitsReply(clock.instant()))
                .filter(turn -> message.onScreen()
                        .map(shown -> shown.equals(turn.queryId()))
                        .orElse(true));
    }

    private Optional<Question> last(Caller caller, Conversation conversation) {
        return conversation.before().base().flatMap(id -> asking.look(caller, id));
    }

    /** Words are about the answer on the screen, which need not be the last one; where we know what it meant. */
    private Ask ask(Message message, Optional<Conversation> conversation) {
        var last = conversation.flatMap(known -> known.before().base());
        var other = message.onScreen()
                .filter(shown -> !last.equals(Optional.of(shown)))
                .filter(shown -> asking.canBeLeantOn(message.caller(), shown));
        return other.isPresent()
                ? new Ask.InPlace(other, message.text(), message.beside())
                : new Ask.Words(message.text(), message.beside());
    }
}
