package salesassistant.app.question.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import salesassistant.app.problem.Problem;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;

/** What the wire tells of a question, for rooms that tell it among other things. */
@Component
public class Telling {

    private final Endings endings;
    private final Events events;

    Telling(Endings endings, Events events) {
        this.endings = endings;
        this.events = events;
    }

    /** The answer exactly as asking gives it. */
    public Answer answer(Question question, Step.Answered answered) {
        return endings.answer(question, answered);
    }

    /** Why there is no answer. */
    public Problem problem(Question question, Step.End end) {
        return endings.problem(question, end);
    }

    /** The events that tell a step on the way, each with its name. */
    public List<Map.Entry<String, Object>> events(Question question, Step step) {
        return events.of(question, step);
    }

    /** How far a question is. */
    public Object state(Question question) {
        return States.of(question, question.progress().latest());
    }
}
