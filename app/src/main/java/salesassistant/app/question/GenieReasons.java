package salesassistant.app.question;

import salesassistant.app.genie.GenieFailure;
import salesassistant.app.problem.Problem;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** Why Genie gave no answer, in words for whoever asked; what Genie itself said is never among them. */
final class GenieReasons {

    private GenieReasons() {}

    /** As a problem, where nobody else answers. */
    static Problem problem(GenieFailure failure, Language language) {
        var told = told(failure.kind());
        var problem = Problem.of(told.status(), told.code(), told.sentence().in(language))
                .in("generating-sql");
        return told.retryable() ? problem.asRetryable() : problem;
    }

    /** As something to know, where the catalog answers or declines instead. */
    static String sentence(GenieFailure failure, Language language) {
        var reason = told(failure.kind()).sentence().in(language);
        return new Label("Genie could not answer either: " + reason, "Genie kunde inte heller svara: " + reason)
                .in(language);
    }

    /** Why the warehouse did not run what Genie wrote; what only concerns the warehouse goes on as its own failure. */
    static Label notRun(WarehouseFailure failure) {
        return switch (failure.kind()) {
            case REFUSED, NO_SUCH_DATA ->
                new Label("The warehouse says that it cannot be run.", "Motorn säger att den inte kan köras.");
            case NO_PERMISSION ->
                new Label("You have no right to read what it reads.", "Du har inte rätt att läsa det som den läser.");
            case UNREADABLE ->
                new Label("What it gives cannot be shown as a table.", "Det den ger kan inte visas som en tabell.");
            case CANCELLED,
                    TIMED_OUT,
                    TOO_LARGE,
                    BUSY,
                    UNREACHABLE,
                    SIGN_IN_AGAIN,
                    WAREHOUSE_STARTING,
                    RESULT_EXPIRED,
                    INCOMPLETE -> throw failure;
        };
    }

    private record Told(int status, String code, boolean retryable, Label sentence) {}

    private static Told told(GenieFailure.Kind kind) {
        return switch (kind) {
            case CANCELLED -> passing(409, "cancelled", "The question was cancelled.", "Frågan avbröts.");
            case TIMED_OUT ->
                passing(
                        504,
                        "genie-timeout",
                        "Genie took too long and is no longer waited for. Ask for less at once, or try again.",
                        "Genie tog för lång tid och inväntas inte längre. Fråga om mindre åt gången, eller försök igen.");
            case BUSY ->
                passing(
                        503,
                        "genie-busy",
                        "Genie takes no more questions for the moment. Try again in a minute.",
                        "Genie tar inte emot fler frågor just nu. Försök igen om en minut.");
            case QUEUE_FULL ->
                passing(
                        429,
                        "genie-queue-full",
                        "Too many questions are waiting for Genie. Wait for one of yours to end, or try again later.",
                        "För många frågor väntar på Genie. Vänta tills en av dina är klar, eller försök igen senare.");
            case UNAVAILABLE ->
                passing(
                        503,
                        "genie-unavailable",
                        "Genie cannot be reached or failed. Try again later.",
                        "Genie kan inte nås eller misslyckades. Försök igen senare.");
            case STOPPED ->
                passing(
                        503,
                        "genie-stopped",
                        "The question was stopped at Genie by somebody or something else. Ask it again.",
                        "Frågan stoppades hos Genie av någon eller något annat. Ställ den igen.");
            case SIGN_IN, FORBIDDEN, NO_SPACE, SETUP -> lasting(kind);
            case NOT_UNDERSTOOD, TOO_LONG, FILTERED -> question(kind);
        };
    }

    private static Told lasting(GenieFailure.Kind kind) {
        return switch (kind) {
            case SIGN_IN ->
                new Told(
                        401,
                        "sign-in-again",
                        false,
                        new Label(
                                "Your sign-in at the workspace has ended. Sign in again and repeat the question.",
                                "Din inloggning i arbetsytan har gått ut. Logga in igen och ställ frågan på nytt."));
            case FORBIDDEN ->
                new Told(
                        403,
                        "genie-no-access",
                        false,
                        new Label(
                                "You may not ask this Genie space, or not use its warehouse. Ask its owner for Can Run.",
                                "Du får inte fråga den här Genie-ytan, eller inte använda dess motor. Be ägaren om Can Run."));
            case NO_SPACE ->
                new Told(
                        404,
                        "genie-no-space",
                        false,
                        new Label(
                                "There is no such Genie space, or it is not shared with you. Ask whoever runs the assistant.",
                                "Genie-ytan finns inte, eller är inte delad med dig. Fråga den som driver assistenten."));
            default ->
                new Told(
                        503,
                        "genie-setup",
                        false,
                        new Label(
                                "The Genie space is not set up so that it could answer. Tell whoever runs it.",
                                "Genie-ytan är inte inställd så att den kan svara. Säg till den som driver den."));
        };
    }

    private static Told question(GenieFailure.Kind kind) {
        return switch (kind) {
            case TOO_LONG ->
                new Told(
                        422,
                        "genie-too-long",
                        false,
                        new Label(
                                "This is too much for Genie at once. Ask for one thing, in fewer words.",
                                "Det här är för mycket för Genie på en gång. Fråga om en sak, med färre ord."));
            case FILTERED ->
                new Told(
                        422,
                        "genie-filtered",
                        false,
                        new Label(
                                "Genie may not answer this. Ask about the data in other words.",
                                "Genie får inte svara på det här. Fråga om data med andra ord."));
            default ->
                new Told(
                        422,
                        "genie-not-understood",
                        false,
                        new Label(
                                "Genie did not find a query for this. Name the figure, the period and what to split it by.",
                                "Genie hittade ingen fråga mot data för det här. Nämn siffran, perioden och vad den ska delas på."));
        };
    }

    private static Told passing(int status, String code, String en, String sv) {
        return new Told(status, code, true, new Label(en, sv));
    }
}
