package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import salesassistant.app.conversation.Conversations;
import salesassistant.semantics.narration.Chart;

/** Draws an answer as its reader wants it, and keeps that with the answer. */
public final class Drawing {

    private final Paging paging;
    private final Conversations conversations;

    Drawing(Paging paging, Conversations conversations) {
        this.paging = paging;
        this.conversations = conversations;
    }

    /**
     * From now on the answer is drawn in the first of these ways that does not mislead; where each would, it stays as it is.
     *
     * @return the answer with its rows, on which its drawings depend
     */
    public Optional<Outcome.Answered> draw(Question question, Outcome.Answered answered, List<Chart.Type> ways) {
        var whole = paging.whole(question, answered);
        var drawings = question.drawings(whole);
        var possible = ways.stream()
                .filter(way -> drawings.stream().anyMatch(chart -> chart.type() == way))
                .findFirst();
        possible.ifPresent(way -> {
            question.drawAs(way);
            conversations.draw(question.caller(), question.id(), way.code());
        });
        return possible.map(_ -> whole);
    }
}
