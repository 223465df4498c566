package salesassistant.app.question;

import java.util.List;
import java.util.Optional;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.Page;
import salesassistant.semantics.result.ResultTable;

/**
 * More rows of an answer, as its caller. Where the warehouse still keeps the result, they come from it. Else the statement
 * runs again: the catalog's order their rows completely, so pages neither overlap nor leave gaps. Genie's may not, so their
 * further pages are told as expired instead; only their first rows are ever fetched anew, which begins the pages afresh.
 */
public final class Paging {

    private final Running running;
    private final Investigating investigating;
    private final Failures failures;

    Paging(Running running, Investigating investigating, Failures failures) {
        this.running = running;
        this.investigating = investigating;
        this.failures = failures;
    }

    /** One page of the rows of an answered question. */
    public ResultTable rows(Question question, Page page) {
        return switch (question.progress().latest()) {
            case Step.Answered(Outcome.WithTable answered) -> read(question, answered, page);
            case Step.End _ -> throw new ProblemException(Problem.of(404, "no-rows", "This question has no rows."));
            case Step _ ->
                throw new ProblemException(Problem.of(409, "not-answered-yet", "This question is still being answered.")
                        .asRetryable());
        };
    }

    /** The rows of an answer that come after so many, at most so many of them. */
    public ResultTable after(Question question, Outcome.WithTable answered, long rows, int most) {
        return read(question, answered, new Page(rows, most));
    }

    /** The outcome as it was answered, with its first rows even where they had been let go. */
    public Outcome whole(Question question, Outcome outcome) {
        return outcome instanceof Outcome.WithTable answered && answered.lacksRows()
                ? answered.with(again(question, answered, Optional.empty()))
                : outcome;
    }

    /** The answer with its first rows, even where they had been let go. */
    Outcome.Answered whole(Question question, Outcome.Answered answered) {
        return answered.lacksRows() ? answered.with(again(question, answered, Optional.empty())) : answered;
    }

    private ResultTable read(Question question, Outcome.WithTable answered, Page page) {
        return page.offset() >= answered.table().rowCount()
                ? new ResultTable(
                        answered.table().columns(), List.of(), answered.table().rowCount())
                : again(question, answered, Optional.of(page));
    }

    private ResultTable again(Question question, Outcome.WithTable answered, Optional<Page> page) {
        try {
            if (answered instanceof Outcome.Answered explained
                    && explained.why().isPresent()) {
                var all = investigating.again(question, explained.understood());
                return page.map(some -> stretch(all, some)).orElse(all);
            }
            return page.map(some -> running.run(answered.statement(), some, question))
                    .orElseGet(() -> running.first(answered.statement(), question))
                    .table();
        } catch (RuntimeException failure) {
            throw new ProblemException(failures.of(failure, question), failure);
        }
    }

    private static ResultTable stretch(ResultTable all, Page page) {
        var rows = all.rows().stream().skip(page.offset()).limit(page.limit()).toList();
        return new ResultTable(all.columns(), rows, all.rowCount());
    }
}
