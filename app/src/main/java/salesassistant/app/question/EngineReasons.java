package salesassistant.app.question;

import salesassistant.semantics.catalog.Label;

/** What is said when the company's own engine gives no rows. */
final class EngineReasons {

    static final Label NO_PERMISSION = new Label(
            "You may not read the data this question needs. Ask whoever looks after the data for access.",
            "Du har inte rätt att läsa de data som frågan behöver. Be den som ansvarar för data om åtkomst.");

    static final Label SIGN_IN_AGAIN = new Label(
            "Your sign-in has ended. Sign in again and ask once more.",
            "Din inloggning har upphört. Logga in igen och ställ frågan på nytt.");

    static final Label NO_SUCH_DATA = new Label(
            "The data this question needs is not there, or you may not see it. Tell whoever runs the assistant.",
            "De data som frågan behöver finns inte, eller så får du inte se dem. Säg till den som driver assistenten.");

    static final Label STARTING = new Label(
            "The warehouse is still waking up. Ask again in a minute.",
            "Datalagret håller fortfarande på att starta. Fråga igen om en minut.");

    static final Label EXPIRED = new Label(
            "These rows are no longer kept as they were. Ask the question again.",
            "Raderna finns inte kvar som de var. Ställ frågan igen.");

    static final Label INCOMPLETE = new Label(
            "Not all rows arrived, so none are shown. Try again.",
            "Alla rader kom inte fram, så inga visas. Försök igen.");

    static final Label UNREADABLE = new Label(
            "The warehouse answered something that cannot be read. Try again later.",
            "Datalagret svarade något som inte går att läsa. Försök igen senare.");

    private EngineReasons() {}
}
