package salesassistant.app.conversation;

import java.util.List;
import java.util.UUID;
import salesassistant.app.identity.Caller;

/** A caller's answers are kept no longer; whoever keeps something of them forgets it too. */
public record AnswersForgotten(Caller caller, List<UUID> queries) {

    public AnswersForgotten {
        queries = List.copyOf(queries);
    }
}
