package salesassistant.app.dashboard.web;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.Viewing;
import salesassistant.app.dashboard.builtin.BuiltInDashboard;
import salesassistant.app.dashboard.builtin.Choice;
import salesassistant.app.identity.Caller;
import salesassistant.app.workspace.WithoutWorkspace;
import salesassistant.semantics.catalog.Language;
import tools.jackson.databind.json.JsonMapper;

/** Looks once at the board that is shown first, so that the first person to open the page does not wait for cold code. */
@Component
@WithoutWorkspace
class BoardWarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(BoardWarmUp.class);
    private static final Choice NO_CHOICE = new Choice(Optional.empty(), Optional.empty(), Optional.empty());

    private final Viewing viewing;
    private final BuiltInDashboard dashboard;
    private final JsonMapper json;

    BoardWarmUp(Viewing viewing, BuiltInDashboard dashboard, JsonMapper json) {
        this.viewing = viewing;
        this.dashboard = dashboard;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var _ = Thread.ofVirtual().name("board-warm-up").start(this::look);
    }

    private void look() {
        try {
            viewing.all().stream().findFirst().map(Board::id).ifPresent(this::look);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The server stops before it is warm.", stopping);
        } catch (RuntimeException failed) {
            LOG.warn("The server shows dashboards, but could not be warmed up.", failed);
        }
    }

    /** What is kept of it is how words are read, which is the same for everybody here; no row is. */
    private void look(String board) {
        for (var language : Language.values()) {
            json.writeValueAsBytes(BoardReply.of(dashboard.look(Caller.SERVER, board, NO_CHOICE, language)));
        }
    }
}
