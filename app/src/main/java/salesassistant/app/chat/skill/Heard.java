package salesassistant.app.chat.skill;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.question.Question;

/**
 * A message as the skills hear it.
 *
 * @param words in small letters, without what stands around them
 * @param catalog the caller's catalog, opened when a skill needs it
 * @param onScreen the answer the message is about, found when a skill needs it
 */
public record Heard(String words, Supplier<Optional<OpenCatalog>> catalog, Supplier<Optional<Question>> onScreen) {

    public static Heard of(
            String text, Supplier<Optional<OpenCatalog>> catalog, Supplier<Optional<Question>> onScreen) {
        var words = text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ");
        var bare = words.replaceAll("^(please|snälla) |,? (please|snälla|tack)(?=[.!?]*$)|[.!?…]+$", "")
                .strip();
        return new Heard(bare.isEmpty() ? words : bare, catalog, onScreen);
    }
}
