package salesassistant.app.language;

import java.util.function.Consumer;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/**
 * A language model. It sees nothing but its prompt and runs nothing: what it says is text and wishes for tools, which
 * whoever asked has to check. That it says nothing usable is an outcome as well, and never an exception.
 */
public interface LanguageModel {

    /** Whether there is one; where there is none, every completion is unavailable. */
    boolean given();

    /** Completes a prompt as the caller. */
    Completion complete(Prompt prompt, Caller caller, Deadline deadline);

    /**
     * The same, while its text is passed on as it is written. The pieces together are the text of what is returned; where
     * the completion was cut, they are what came before.
     */
    Completion stream(Prompt prompt, Caller caller, Deadline deadline, Consumer<String> pieces);
}
