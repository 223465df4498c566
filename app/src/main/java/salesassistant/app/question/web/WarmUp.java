package salesassistant.app.question.web;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.question.Ask;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Step;
import salesassistant.app.workspace.WithoutWorkspace;
import salesassistant.semantics.catalog.Language;
import tools.jackson.databind.json.JsonMapper;

/** Asks the suggested questions once after the start, so that the first person to ask does not wait for cold code. */
@Component
@WithoutWorkspace
class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Catalogs catalogs;
    private final Asking asking;
    private final Conversations conversations;
    private final Endings endings;
    private final JsonMapper json;

    WarmUp(Catalogs catalogs, Asking asking, Conversations conversations, Endings endings, JsonMapper json) {
        this.catalogs = catalogs;
        this.asking = asking;
        this.conversations = conversations;
        this.endings = endings;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = Thread.ofVirtual().name("warm-up").start(this::askAll);
    }

    private void askAll() {
        try {
            var open = catalogs.of(Caller.SERVER, Deadline.in(Catalogs.PATIENCE));
            var conversation = conversations.begin(Caller.SERVER).id();
            for (var suggestion : open.suggestions(Language.EN)) {
                var question = asking.ask(
                        Caller.SERVER, new Ask.Words(suggestion), Optional.empty(), Optional.of(conversation));
                if (question.progress().end(Catalogs.PATIENCE).orElse(null) instanceof Step.Answered answered) {
                    json.writeValueAsBytes(endings.answer(question, answered));
                }
            }
            conversations.forget(Caller.SERVER, conversation);
        } catch (InterruptedException | RejectedExecutionException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failed) {
            LOG.warn("The server answers, but could not be warmed up.", failed);
        }
    }
}
