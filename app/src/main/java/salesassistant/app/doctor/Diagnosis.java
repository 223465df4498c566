package salesassistant.app.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import salesassistant.app.doctor.Finding.State;

/** What was found at every connection, in the order of the report. */
record Diagnosis(List<Entry> connections) {

    Diagnosis {
        connections = List.copyOf(connections);
    }

    /** One connection and what was found there. */
    record Entry(String connection, Finding finding) {}

    /** One connection for programs. */
    record Told(
            @JsonProperty("connection") String connection,
            @JsonProperty("state") String state,
            @JsonProperty("what") String what,
            @JsonProperty("remedy") String remedy) {}

    /** The whole for programs. */
    record Report(
            @JsonProperty("healthy") boolean healthy,
            @JsonProperty("connections") List<Told> connections) {}

    boolean healthy() {
        return connections.stream().noneMatch(entry -> entry.finding().state() == State.FAILS);
    }

    Report report() {
        return new Report(
                healthy(),
                connections.stream()
                        .map(entry -> new Told(
                                entry.connection(),
                                entry.finding().state().name().toLowerCase(Locale.ROOT),
                                entry.finding().what(),
                                entry.finding().remedy()))
                        .toList());
    }

    /** A line for each connection, and under it what to do. */
    List<String> lines() {
        var width = connections.stream()
                .mapToInt(entry -> entry.connection().length())
                .max()
                .orElse(0);
        return connections.stream()
                .flatMap(entry -> {
                    var finding = entry.finding();
                    var line = mark(finding.state()) + " " + padded(entry.connection(), width) + "  " + finding.what();
                    return finding.remedy().isEmpty()
                            ? Stream.of(line)
                            : Stream.of(line, " ".repeat(width + 4) + "→ " + finding.remedy());
                })
                .toList();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String mark(State state) {
        return switch (state) {
            case WORKS -> "✓";
            case OFF -> "–";
            case UNTRIED -> "?";
            case FAILS -> "✗";
        };
    }
}
