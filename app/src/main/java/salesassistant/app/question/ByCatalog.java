package salesassistant.app.question;

import java.time.Duration;
import java.util.Optional;
import salesassistant.app.meaning.BesideWords;
import salesassistant.app.meaning.Translation;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlStatement;

/** Answers a question with what the catalog can prove. */
final class ByCatalog {

    private final Understanding understanding;
    private final Choosing choosing;
    private final Running running;
    private final Investigating investigating;
    private final Rephrasing rephrasing;

    ByCatalog(
            Understanding understanding,
            Choosing choosing,
            Running running,
            Investigating investigating,
            Rephrasing rephrasing) {
        this.understanding = understanding;
        this.choosing = choosing;
        this.running = running;
        this.investigating = investigating;
        this.rephrasing = rephrasing;
    }

    Outcome answer(Question question) {
        var translation = understanding.of(question);
        question.speaks(translation.interpretation().language());
        return switch (translation.interpretation()) {
            case Interpretation.Understood understood -> told(question, understood, translation);
            case Interpretation.Ambiguous ambiguous ->
                new Outcome.NeedsChoice(
                        ambiguous, choosing.withNumbers(question, ambiguous), made(question, translation));
            case Interpretation.OutOfScope outOfScope -> refusals(question).of(outOfScope, made(question, translation));
            case Interpretation.Explained explained -> new Outcome.Explained(explained, made(question, translation));
        };
    }

    /** Computed, with what became of the dashboard's filters. */
    private Outcome told(Question question, Interpretation.Understood understood, Translation translation) {
        question.note(BesideWords.notes(question.catalog(), understood, translation.leftOut()));
        var outcome = compute(question, understood, translation);
        for (var note : question.notes()) {
            outcome = outcome.with(note);
        }
        return outcome;
    }

    private Outcome compute(Question question, Interpretation.Understood understood, Translation translation) {
        question.progress().add(new Step.Understood(understood));
        return switch (translation.compilation().orElseThrow()) {
            case Compilation.Refused refused ->
                refusals(question).of(refused.refusal(), understood.language(), made(question, translation));
            case Compilation.Compiled _
            when understood.why().isPresent() ->
                rephrasing.of(question, investigating.answer(question, understood, translation));
            case Compilation.Compiled compiled -> run(question, understood, compiled.statement(), translation);
        };
    }

    private Outcome run(
            Question question, Interpretation.Understood understood, SqlStatement statement, Translation translation) {
        question.progress().add(new Step.Compiled(statement.shown()));
        question.progress().add(new Step.Executing());
        var fetched = running.first(statement, question);
        question.progress().add(new Step.Fetched(Optional.of(understood), fetched.table()));
        question.progress().add(new Step.Summarizing());
        var narrating = new Narrating(question.catalog());
        var begun = System.nanoTime();
        var narrative = narrating.narrate(understood, fetched.table());
        var chart = narrating.draw(understood, fetched.table());
        var summarizing = Duration.ofNanos(System.nanoTime() - begun);
        question.progress().add(new Step.Summarized(narrative.text()));
        return new Outcome.Answered(
                understood,
                statement,
                fetched.table(),
                rephrasing.of(question, understood, fetched.table(), narrative),
                chart,
                Optional.empty(),
                made(question, translation, fetched, summarizing));
    }

    private static Refusals refusals(Question question) {
        return new Refusals(question.catalog());
    }

    private static Made made(Question question, Translation translation) {
        return new Made(
                translation.time(), Duration.ZERO, Duration.ZERO, Duration.ZERO, question.age(), translation.cached());
    }

    private static Made made(
            Question question, Translation translation, Warehouse.Fetched fetched, Duration summarizing) {
        return new Made(
                translation.time(),
                fetched.executing(),
                fetched.fetching(),
                summarizing,
                question.age(),
                translation.cached());
    }
}
