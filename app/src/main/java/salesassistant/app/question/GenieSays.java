package salesassistant.app.question;

import java.net.URI;
import java.util.Optional;
import salesassistant.app.genie.GenieTrail;
import salesassistant.app.verdict.Checked;

/**
 * What Genie was asked, did and said, kept with the answer.
 *
 * @param space the space that was asked
 * @param link where it can be opened in the browser
 * @param refused why its SQL was not run
 * @param check whether its SQL says what was asked
 */
public record GenieSays(
        String space,
        URI link,
        GenieTrail trail,
        Optional<String> title,
        Optional<String> description,
        Optional<String> text,
        Optional<String> sql,
        Optional<String> refused,
        Optional<Checked> check) {

    /** Whether its SQL was run. */
    public boolean executed() {
        return sql.isPresent() && refused.isEmpty();
    }

    GenieSays notRun(String why) {
        return new GenieSays(space, link, trail, title, description, text, sql, Optional.of(why), check);
    }

    GenieSays saying(Optional<String> description, Optional<String> text) {
        return new GenieSays(space, link, trail, title, description, text, sql, refused, check);
    }

    GenieSays checked(Checked found) {
        return new GenieSays(space, link, trail, title, description, text, sql, refused, Optional.of(found));
    }
}
