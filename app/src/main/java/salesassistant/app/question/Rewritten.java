package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import salesassistant.app.conversation.WrittenSql;
import salesassistant.app.genie.GenieReply;
import salesassistant.app.genie.GenieTrail;
import salesassistant.semantics.reading.Beside;

/** SQL of Genie's as it is kept, and as it comes back. */
final class Rewritten {

    private Rewritten() {}

    /** Without what Genie said about rows. */
    static WrittenSql kept(GenieReply.Sql sql, Beside beside) {
        return new WrittenSql(
                sql.trail().asked(),
                beside.known() ? beside.limits() : null,
                sql.sql(),
                sql.blanks().stream()
                        .map(blank -> new WrittenSql.Blank(blank.name(), blank.type(), blank.value()))
                        .toList(),
                sql.title().orElse(null),
                sql.description().orElse(null));
    }

    static GenieReply.Sql of(WrittenSql written) {
        return new GenieReply.Sql(
                GenieTrail.fromMemory(written.asked()),
                written.sql(),
                written.blanks().stream()
                        .map(blank -> new GenieReply.Blank(blank.name(), blank.type(), blank.value()))
                        .toList(),
                Optional.ofNullable(written.title()),
                Optional.ofNullable(written.description()),
                Optional.empty(),
                List.of());
    }
}
