package salesassistant.app.chat;

import java.util.List;
import java.util.Optional;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.chat.skill.WorkingQuestions;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.Compilation;

/**
 * Says in the words of the business what went wrong, with questions that are known to work. The question is read again;
 * where the catalog understands it, smaller questions of the same kind are offered.
 */
public final class ErrorHelp {

    private static final Label NOT_TOGETHER = new Label(
            "The parts of this question do not go together: its number would mean nothing.",
            "Delarna av den här frågan går inte ihop: siffran skulle inte betyda något.");
    private static final Label SEVERAL = new Label(
            "The question has several meanings with different numbers. Choose one of them.",
            "Frågan har flera betydelser med olika siffror. Välj en av dem.");

    private static final List<Label> SMALLER = List.of(
            new Label(" in the last 12 weeks", " senaste 12 veckorna"),
            new Label(" last 4 weeks", " senaste 4 veckorna"),
            new Label(" last quarter", " förra kvartalet"));

    private final Catalogs catalogs;

    ErrorHelp(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    public ErrorExplained explain(Caller caller, String error, String question) {
        var kind = ErrorKind.of(error);
        if (!catalogs.given()) {
            return new ErrorExplained(kind.words().in(Language.EN), List.of());
        }
        var open = catalogs.of(caller, Deadline.in(Catalogs.PATIENCE));
        var read = open.reader().read(question, Optional.empty());
        var language = read.language();
        return switch (read) {
            case Interpretation.OutOfScope declined ->
                new ErrorExplained(declined.sentence(), WorkingQuestions.of(open, language, declined.suggestions()));
            case Interpretation.Ambiguous ambiguous ->
                new ErrorExplained(
                        SEVERAL.in(language),
                        ambiguous.choices().stream()
                                .map(Interpretation.Choice::question)
                                .toList());
            case Interpretation.Explained explained ->
                new ErrorExplained(
                        kind.words().in(language), WorkingQuestions.of(open, language, explained.suggestions()));
            case Interpretation.Understood understood -> understood(open, understood, question, kind);
        };
    }

    private static ErrorExplained understood(
            OpenCatalog open, Interpretation.Understood understood, String question, ErrorKind kind) {
        var language = understood.language();
        if (open.compiler().compile(understood.query()) instanceof Compilation.Refused) {
            return new ErrorExplained(NOT_TOGETHER.in(language), WorkingQuestions.begin(Optional.of(open), language));
        }
        var bare = question.strip().replaceAll("[?.!]+$", "");
        var nearest = switch (kind) {
            case TOO_SLOW, TOO_LARGE -> smaller(bare, language);
            case UNREACHABLE, BUSY, CANCELLED, SIGN_IN, UNKNOWN, GENIE -> List.of(bare);
            case NO_RIGHTS, NO_SUCH_DATA -> List.<String>of();
        };
        return new ErrorExplained(kind.words().in(language), WorkingQuestions.of(open, language, nearest));
    }

    private static List<String> smaller(String question, Language language) {
        return SMALLER.stream().map(less -> question + less.in(language)).toList();
    }
}
