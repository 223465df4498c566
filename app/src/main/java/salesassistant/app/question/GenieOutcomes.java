package salesassistant.app.question;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import salesassistant.app.genie.Genie;
import salesassistant.app.genie.GenieReply;
import salesassistant.app.verdict.Checked;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.sql.SqlStatement;

/** What came of asking Genie, as an outcome with everything a reader is to know of it. */
final class GenieOutcomes {

    private final Genie genie;

    GenieOutcomes(Genie genie) {
        this.genie = genie;
    }

    /** Its SQL was run, and its table held against the catalog. */
    Outcome answered(
            Question question,
            GenieReply.Sql sql,
            SqlStatement statement,
            Warehouse.Fetched fetched,
            Checked check,
            boolean cached) {
        var language = question.language();
        var currencies = question.openedCatalog()
                .map(open -> open.catalog().currencies().values())
                .orElse(List.of());
        var beside = GenieText.beside(says(sql).checked(check), fetched.table(), currencies, language);
        return new Outcome.AnsweredByGenie(
                language,
                beside.says(),
                statement,
                fetched.table(),
                GenieWords.summary(beside.says(), fetched.table(), language),
                beside.notes(List.of(GenieWords.FROM_GENIE.in(language), check.sentence())),
                sql.suggestions(),
                made(question, fetched, cached));
    }

    /** Its SQL is shown and was not run. */
    Outcome notRun(Question question, GenieReply.Sql sql, Label why) {
        var language = question.language();
        var reason = why.in(language);
        return new Outcome.SaidByGenie(
                language,
                says(sql).notRun(reason),
                Outcome.SaidByGenie.Ending.NOT_RUN,
                GenieWords.notRun(reason).in(language),
                List.of(),
                sql.suggestions(),
                made(question));
    }

    /** It wrote no SQL. */
    Outcome said(Question question, GenieReply reply, Outcome.SaidByGenie.Ending ending, String text) {
        var says = new GenieSays(
                genie.space(),
                genie.link(),
                reply.trail(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Outcome.SaidByGenie(
                question.language(), says, ending, text, List.of(), reply.suggestions(), made(question));
    }

    private GenieSays says(GenieReply.Sql sql) {
        return new GenieSays(
                genie.space(),
                genie.link(),
                sql.trail(),
                sql.title(),
                sql.description(),
                sql.text(),
                Optional.of(sql.sql()),
                Optional.empty(),
                Optional.empty());
    }

    private static Made made(Question question) {
        return new Made(question.age(), Duration.ZERO, Duration.ZERO, Duration.ZERO, question.age(), false);
    }

    private static Made made(Question question, Warehouse.Fetched fetched, boolean cached) {
        var reading = question.age().minus(fetched.executing()).minus(fetched.fetching());
        return new Made(reading, fetched.executing(), fetched.fetching(), Duration.ZERO, question.age(), cached);
    }
}
