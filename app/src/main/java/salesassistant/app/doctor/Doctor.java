package salesassistant.app.doctor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.doctor.Diagnosis.Entry;

/** Examines all connections at a time. */
@Component
class Doctor {

    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Executor THREADS =
            task -> Thread.ofVirtual().name("doctor").start(task);

    private final List<Examined> connections;
    private final Optional<Patient> patient;

    Doctor(ObjectProvider<Examined> connections, ObjectProvider<Patient> patient) {
        this.connections = connections.orderedStream().toList();
        this.patient = Optional.ofNullable(patient.getIfAvailable());
    }

    Diagnosis examine() {
        var visit = new Visit(patient.flatMap(Patient::lends), Deadline.in(PATIENCE));
        var findings = connections.stream()
                .map(connection -> CompletableFuture.supplyAsync(() -> examine(connection, visit), THREADS))
                .toList();
        return new Diagnosis(findings.stream().map(CompletableFuture::join).toList());
    }

    private static Entry examine(Examined connection, Visit visit) {
        try {
            return new Entry(connection.connection(), connection.examine(visit));
        } catch (RuntimeException defect) {
            LOG.warn("The examination of {} failed.", connection.connection(), defect);
            return new Entry(
                    connection.connection(),
                    Finding.fails(
                            "It could not be examined (" + defect.getClass().getSimpleName() + ").",
                            "This is a defect of ours: tell who maintains the assistant."));
        }
    }
}
