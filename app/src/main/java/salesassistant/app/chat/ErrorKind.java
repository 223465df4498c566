package salesassistant.app.chat;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Label;

/** What kinds of things go wrong, known by the codes of our problems and by the words that engines use. */
enum ErrorKind {
    TOO_SLOW(
            "time(d)? ?-?out|timeout|deadline|took longer|\\b504\\b|tog längre",
            new Label(
                    "The question was right, but its answer took too long and was stopped. A shorter period, one category or a"
                            + " coarser breakdown is faster.",
                    "Frågan var rätt, men svaret tog för lång tid och stoppades. En kortare period, en kategori eller en grövre"
                            + " uppdelning går fortare.")),
    TOO_LARGE(
            "too-large|out of memory|memory|too many rows",
            new Label(
                    "The answer would have been too large. Ask for fewer rows, or for a coarser breakdown.",
                    "Svaret hade blivit för stort. Fråga om färre rader eller en grövre uppdelning.")),
    NO_RIGHTS(
            "no-permission|permission|forbidden|not authorized|access denied|insufficient|\\b403\\b|rättighet|behörighet",
            new Label(
                    "You may not see these data with your account. Whoever owns them can let you; other data you may see.",
                    "Du får inte se de här uppgifterna med ditt konto. Den som äger dem kan ge dig rätt; andra data får du se.")),
    SIGN_IN(
            "sign-in|reauthenticate|unauthorized|token.*expired|expired.*token|\\b401\\b",
            new Label(
                    "Your sign-in has run out. Sign in again, then ask once more.",
                    "Din inloggning har gått ut. Logga in igen och fråga sedan på nytt.")),
    NO_SUCH_DATA(
            "no-such-data|not_found|not found|does not exist|unknown column|unresolved|no such",
            new Label(
                    "The answer would need data that are not there, or that have another name now.",
                    "Svaret kräver data som inte finns, eller som nu heter något annat.")),
    BUSY(
            "busy|too-many|too many requests|rate limit|quota|resource_exhausted|queue|\\b429\\b",
            new Label(
                    "Too many questions were waiting. Ask again in a moment.",
                    "För många frågor väntade. Fråga igen om en stund.")),
    GENIE(
            "genie",
            new Label(
                    "Genie could not answer this. The catalog answers questions like those below by itself.",
                    "Genie kunde inte svara på det här. Katalogen svarar själv på frågor som de nedan.")),
    UNREACHABLE(
            "data-unavailable|unreachable|unavailable|connection|refused|starting|upstream|network|\\b50[023]\\b",
            new Label(
                    "The data could not be reached. Nothing is wrong with your question: ask it again in a moment.",
                    "Det gick inte att nå data. Det är inget fel på din fråga: ställ den igen om en stund.")),
    CANCELLED(
            "cancel|called off|avbr",
            new Label(
                    "The question was called off before it was answered.", "Frågan avbröts innan den hade besvarats.")),
    UNKNOWN(
            "",
            new Label(
                    "Something went wrong on the way to the answer. Try it again, or one of these.",
                    "Något gick fel på vägen till svaret. Försök igen, eller med någon av de här."));

    private final Pattern known;
    private final Label words;

    ErrorKind(String known, Label words) {
        this.known = Pattern.compile(known);
        this.words = words;
    }

    Label words() {
        return words;
    }

    /** The first kind that a text is known as; nothing of the text goes any further. */
    static ErrorKind of(String error) {
        var text = error.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.known.matcher(text).find())
                .findFirst()
                .orElse(UNKNOWN);
    }
}
