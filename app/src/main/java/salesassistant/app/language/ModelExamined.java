package salesassistant.app.language;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.identity.Caller;

/** Whether the language model answers, tried with a completion of a token or two. */
@Component
@Order(60)
class ModelExamined implements Examined {

    private static final Prompt SHORTEST = Prompt.of(List.of(new Message.User("Say yes.")), 1);

    private final LanguageModel model;
    private final LanguageSettings settings;

    ModelExamined(LanguageModel model, LanguageSettings settings) {
        this.model = model;
        this.settings = settings;
    }

    @Override
    public String connection() {
        return "Language model";
    }

    @Override
    public Finding examine(Visit visit) {
        if (!model.given()) {
            return Finding.off(
                    "None is set; nothing that the assistant answers by itself needs one.",
                    "To use one, set CLAUDE_ENDPOINT.");
        }
        var completion = model.complete(SHORTEST, new Caller("doctor", "Doctor", visit.as()), visit.deadline());
        return switch (completion) {
            case Completion.Answered _, Completion.Cut _ -> Finding.works("The model answers.");
            case Completion.Refused(var why) ->
                Finding.fails(
                        "The model refuses the simplest prompt (" + why + ").",
                        "Check that CLAUDE_ENDPOINT takes chat completions.");
            case Completion.LimitReached _ ->
                Finding.fails("The model is there, but its limit is reached.", "Wait, or ask for a higher limit.");
            case Completion.Unavailable(var why) -> unavailable(why, visit);
        };
    }

    private Finding unavailable(Completion.Unavailable.Why why, Visit visit) {
        return switch (why) {
            case SIGN_IN ->
                visit.as().isEmpty() && !settings.isAddress()
                        ? Finding.untried(
                                "The model is asked as whoever asks, and nobody has signed in here.",
                                "Sign in at the page.")
                        : Finding.fails(
                                "The key or token is not accepted.", "Sign in again, or correct LANGUAGE_API_KEY.");
            case FORBIDDEN ->
                Finding.fails(
                        "The model may not be asked.",
                        "Ask for CAN QUERY on the endpoint and the scope model-serving, and whether the model is enabled.");
            case NOT_FOUND ->
                Finding.fails("There is no such endpoint, or it may not be seen.", "Correct CLAUDE_ENDPOINT.");
            case TOO_SLOW -> Finding.fails("The model does not begin in time.", "Try again; it may be starting.");
            case UNREACHABLE, MALFORMED ->
                Finding.fails(
                        "The endpoint cannot be reached, or does not answer as chat completions do.",
                        "Check CLAUDE_ENDPOINT and the way there: name resolution, proxy, certificates.");
            case OFF, CANCELLED -> Finding.untried("The model was not tried.", "");
        };
    }
}
