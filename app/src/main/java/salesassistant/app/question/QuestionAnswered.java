package salesassistant.app.question;

/** The catalog has answered a question; told after whoever asked has been told. */
public record QuestionAnswered(Question question, Outcome.Answered outcome) {}
