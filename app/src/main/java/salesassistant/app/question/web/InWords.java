package salesassistant.app.question.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.question.GenieSays;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;

/** An answer without a table, on its way to the wire. */
record InWords(
        Question question,
        Outcome outcome,
        String text,
        List<String> followups,
        List<String> caveats,
        List<Choice> choices,
        Optional<Declined> why,
        Optional<GenieSays> says) {

    static InWords of(Question question, Outcome outcome) {
        return new InWords(question, outcome, "", List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    InWords saying(String newText, List<String> newFollowups) {
        return new InWords(question, outcome, newText, newFollowups, caveats, choices, why, says);
    }

    InWords knowing(List<String> newCaveats) {
        return new InWords(question, outcome, text, followups, newCaveats, choices, why, says);
    }

    InWords choices(List<Choice> newChoices) {
        var questions = newChoices.stream().map(Choice::question).toList();
        return new InWords(question, outcome, text, questions, caveats, newChoices, why, says);
    }

    InWords declined(Declined declined) {
        return new InWords(question, outcome, text, followups, caveats, choices, Optional.of(declined), says);
    }

    InWords from(GenieSays genie) {
        return new InWords(question, outcome, text, followups, caveats, choices, why, Optional.of(genie));
    }

    Answer answer() {
        @Nullable Declined declined = why.orElse(null);
        @Nullable GenieAnswer genie = says.map(GenieAnswer::of).orElse(null);
        return new Answer(
                question.id(),
                question.conversation().id(),
                outcome.name(),
                genie == null ? Answers.CATALOG : Answers.GENIE,
                null,
                null,
                null,
                null,
                text,
                List.of(new SummaryPart(text, "text", null)),
                List.of(),
                Answers.COMPUTED,
                question.modelSaw().code(),
                caveats,
                Answers.none(caveats),
                List.of(),
                followups,
                List.of(),
                choices,
                declined,
                null,
                genie == null && question.offersGenie(),
                genie,
                outcome.made().whole().toMillis(),
                outcome.made().cached());
    }
}
