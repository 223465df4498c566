package salesassistant.app.doctor;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salesassistant.app.workspace.WithWorkspace;

/** Says in the log after each start how the connections are, so that nobody has to find out by asking. */
@Component
@WithWorkspace
@ConditionalOnBooleanProperty(name = "doctor.at-start", matchIfMissing = true)
class CheckAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(CheckAtStart.class);

    private final Doctor doctor;

    CheckAtStart(Doctor doctor) {
        this.doctor = doctor;
    }

    @EventListener
    void begin(ApplicationReadyEvent started) {
        if (!List.of(started.getArgs()).contains(Checkup.SWITCH)) {
            var _ = Thread.ofVirtual().name("check-at-start").start(this::tell);
        }
    }

    private void tell() {
        var diagnosis = doctor.examine();
        var lines = String.join("\n", diagnosis.lines());
        if (diagnosis.healthy()) {
            LOG.info("The connections:\n{}", lines);
        } else {
            LOG.warn("Not every connection works:\n{}", lines);
        }
    }
}
