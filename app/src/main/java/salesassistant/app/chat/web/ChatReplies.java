package salesassistant.app.chat.web;

import java.util.Optional;
import salesassistant.app.chat.Spoken;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.app.question.web.Telling;

/** What became of a message, the way the wire has it. */
final class ChatReplies {

    private final Telling telling;

    ChatReplies(Telling telling) {
        this.telling = telling;
    }

    /**
     * What is said at the end of a question.
     *
     * @throws ProblemException where it has no answer
     */
    ChatMessage of(Question question, Step.End end) {
        if (!(end instanceof Step.Answered answered)) {
            throw new ProblemException(telling.problem(question, end));
        }
        var turn = question.conversation().turn(question.id()).orElseThrow();
        return ChatMessage.of(question.conversation(), turn, telling.answer(question, answered));
    }

    ChatMessage of(Spoken.Said said) {
        return ChatMessage.of(
                said.conversation(),
                said.turn(),
                said.shown()
                        .flatMap(shown -> shown.progress().latest() instanceof Step.Answered answered
                                ? Optional.of(telling.answer(shown, answered))
                                : Optional.empty())
                        .orElse(null));
    }
}
