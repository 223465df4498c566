package salesassistant.app.question.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemWriter;
import salesassistant.app.question.Made;
import salesassistant.app.question.Paging;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;

/** How a question ended, as a reply. */
@Component
class Endings {

    private static final Problem CANCELLED = Problem.of(409, "cancelled", "The question was cancelled.");

    private final Paging paging;
    private final ProblemWriter problems;

    Endings(Paging paging, ProblemWriter problems) {
        this.paging = paging;
        this.problems = problems;
    }

    /** The answer to send; nothing where a problem has been sent instead. */
    @Nullable
    Answer write(Question question, Step.End end, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return switch (end) {
            case Step.Answered answered -> {
                response.setHeader("Server-Timing", timing(answered.outcome().made()));
                yield answer(question, answered);
            }
            case Step.Failed _, Step.Cancelled _ -> {
                problems.write(request, response, problem(question, end));
                yield null;
            }
        };
    }

    Answer answer(Question question, Step.Answered answered) {
        return Answers.of(question, paging.whole(question, answered.outcome()));
    }

    Problem problem(Question question, Step.End end) {
        var problem = end instanceof Step.Failed failed ? failed.problem() : CANCELLED;
        return problem.at("/api/genie/queries/" + question.id());
    }

    private static String timing(Made made) {
        return "reading;dur=%s, sql;dur=%s, rows;dur=%s, summary;dur=%s"
                .formatted(
                        millis(made.reading()),
                        millis(made.executing()),
                        millis(made.fetching()),
                        millis(made.summarizing()));
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e6);
    }
}
