package salesassistant.app.chat.skill;

import salesassistant.app.question.Outcome;
import salesassistant.app.question.Paging;
import salesassistant.app.question.Question;
import salesassistant.semantics.result.ResultTable;

/** The rows of an answer, those that came with it and those further down. */
interface Pages {

    /** The answer with its first rows. */
    Outcome.Answered whole(Question question, Outcome.Answered answered);

    /** The rows after so many, at most so many of them. */
    ResultTable after(Question question, Outcome.Answered answered, long rows, int most);

    /** As they are had for the page. */
    static Pages of(Paging paging) {
        return new Pages() {
            @Override
            public Outcome.Answered whole(Question question, Outcome.Answered answered) {
                return (Outcome.Answered) paging.whole(question, (Outcome) answered);
            }

            @Override
            public ResultTable after(Question question, Outcome.Answered answered, long rows, int most) {
                return paging.after(question, answered, rows, most);
            }
        };
    }
}
