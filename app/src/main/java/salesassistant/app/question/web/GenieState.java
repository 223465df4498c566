package salesassistant.app.question.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import salesassistant.app.genie.GenieProgress;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/**
 * How far Genie is with a question.
 *
 * @param step waiting for its turn, or being worked on
 * @param position the place among those who wait, the next one being 1
 * @param expectedWaitSeconds how long the wait for its turn is likely to be
 * @param status what Genie calls what it is doing
 * @param slow whether it takes so long that one may want to call it off
 * @param message the same as a sentence, in the language of the question
 */
record GenieState(
        @JsonProperty("step") @Schema(allowableValues = {"queued", "asking"})
        String step,

        @JsonProperty("position") @Nullable Integer position,
        @JsonProperty("expected_wait_seconds") @Nullable Long expectedWaitSeconds,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("slow") boolean slow,
        @JsonProperty("message") String message) {

    static GenieState of(GenieProgress progress, Language language) {
        return switch (progress) {
            case GenieProgress.Queued(int position, var expected) -> {
                var seconds = (expected.toMillis() + 999) / 1000;
                yield new GenieState(
                        "queued",
                        position,
                        seconds,
                        null,
                        false,
                        queued(position, seconds).in(language));
            }
            case GenieProgress.Working(var status, boolean slow) ->
                new GenieState("asking", null, null, status, slow, asking(slow).in(language));
            case GenieProgress.CalledOff _ ->
                new GenieState("asking", null, null, null, false, note(progress, language));
        };
    }

    /** What calling a question off could still do about it. */
    static String note(GenieProgress last, Language language) {
        return switch (last) {
            case GenieProgress.Queued _ ->
                new Label("Genie had not been asked yet.", "Genie hade inte frågats än.").in(language);
            case GenieProgress.Working _ ->
                new Label(
                                "Genie cannot be stopped: it is no longer waited for, and its statement is being stopped"
                                        + " where it can be found.",
                                "Genie kan inte stoppas: den inväntas inte längre, och dess fråga mot data stoppas om den"
                                        + " går att hitta.")
                        .in(language);
            case GenieProgress.CalledOff(boolean stopped, boolean deleted) ->
                calledOff(stopped, deleted).in(language);
        };
    }

    private static Label calledOff(boolean stopped, boolean deleted) {
        var en = stopped
                ? "Genie is no longer waited for, and the statement it ran was told to stop."
                : "Genie is no longer waited for; it had no statement that could be stopped.";
        var sv = stopped
                ? "Genie inväntas inte längre, och dess fråga mot data har ombetts att stanna."
                : "Genie inväntas inte längre; den hade ingen fråga mot data som kunde stoppas.";
        return new Label(
                deleted ? en + " The question was deleted there." : en,
                deleted ? sv + " Frågan har tagits bort där." : sv);
    }

    private static Label queued(int position, long seconds) {
        return new Label(
                "Waiting for Genie: place " + position + " in the queue, about " + seconds + " s.",
                "Väntar på Genie: plats " + position + " i kön, ungefär " + seconds + " s.");
    }

    private static Label asking(boolean slow) {
        return slow
                ? new Label(
                        "Genie is still working, longer than usual. You can wait or cancel.",
                        "Genie arbetar fortfarande, längre än vanligt. Du kan vänta eller avbryta.")
                : new Label("Genie is working on it.", "Genie arbetar med det.");
    }
}
