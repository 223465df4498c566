package salesassistant.app.question;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import salesassistant.app.meaning.Translation;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.narration.Contributions;
import salesassistant.semantics.narration.WhyNarrator;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** Answers why a number changed: by an investigation of several statements, told as what the change is made of. */
final class Investigating {

    private final Running running;

    Investigating(Running running) {
        this.running = running;
    }

    Outcome.Answered answer(Question question, Understood understood, Translation translation) {
        var course = Course.of(question, understood, running);
        var explanation = course.explanation();
        var reasons = new Reasons(explanation, course.looks());
        var contributions = contributions(question, understood, explanation);
        var table = contributions.table();
        question.progress().add(new Step.Compiled(reasons.shown()));
        question.progress().add(new Step.Fetched(Optional.of(understood), table));
        question.progress().add(new Step.Summarizing());
        var begun = System.nanoTime();
        var narrative = new WhyNarrator(
                        understood.query(), explanation, question.catalog().catalog(), understood.language())
                .narrate(question.catalog().span(), words -> works(question, words));
        var chart = contributions.chart(table);
        var summarizing = Duration.ofNanos(System.nanoTime() - begun);
        question.progress().add(new Step.Summarized(narrative.text()));
        var answered = new Outcome.Answered(
                understood,
                new SqlStatement("", List.of(), reasons.shown(), table.columns()),
                table,
                narrative,
                chart,
                Optional.of(reasons),
                course.made(translation, summarizing));
        return course.stopped()
                .map(why -> answered.with(why.in(understood.language())))
                .orElse(answered);
    }

    /** What the change is made of, found out anew as the same caller. */
    ResultTable again(Question question, Understood understood) {
        var course = Course.of(question, understood, running);
        return contributions(question, understood, course.explanation()).table();
    }

    private static Contributions contributions(Question question, Understood understood, Explanation explanation) {
        return new Contributions(explanation, question.catalog().catalog(), understood.language());
    }

    private static boolean works(Question question, String words) {
        return question.catalog().meaning(words).isPresent();
    }
}
