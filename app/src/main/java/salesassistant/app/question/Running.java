package salesassistant.app.question;

import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.sql.SqlStatement;

/** Runs a question's statements as its caller, within the time a statement has, until it is called off. */
final class Running {

    private final Warehouse warehouse;
    private final QuestionSettings settings;

    Running(Warehouse warehouse, QuestionSettings settings) {
        this.warehouse = warehouse;
        this.settings = settings;
    }

    /** The first rows, as many as a reply holds. */
    Warehouse.Fetched first(SqlStatement statement, Question question) {
        return run(statement, Page.first(settings.maxRows()), question);
    }

    Warehouse.Fetched run(SqlStatement statement, Page page, Question question) {
        return run(statement, page, question, deadline(question));
    }

    /** One of several statements that have to end by the same moment. */
    Warehouse.Fetched run(SqlStatement statement, Page page, Question question, Deadline deadline) {
        return warehouse.run(statement, page, question.caller(), deadline.of(work(question)));
    }

    /** From now on, as long as a statement may run. */
    Deadline deadline(Question question) {
        return Deadline.in(settings.timeout(), question.cancellation());
    }

    /** The question under its id, told what it waits for beyond its own time. */
    private static Work work(Question question) {
        return new Work(
                question.id().toString(),
                wait -> question.progress()
                        .add(
                                switch (wait) {
                                    case ENGINE_START -> new Step.Waking();
                                    case ENGINE -> new Step.Executing();
                                }));
    }
}
