package salesassistant.app.question;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.conversation.WrittenSql;
import salesassistant.app.genie.Genie;
import salesassistant.app.genie.GenieFailure;
import salesassistant.app.genie.GenieQuestion;
import salesassistant.app.genie.GenieReply;
import salesassistant.app.genie.GenieTrail;
import salesassistant.app.guard.SqlGuard;
import salesassistant.app.guard.Verdict;
import salesassistant.app.meaning.BesideWords;
import salesassistant.app.meaning.Translation;
import salesassistant.app.verdict.Checked;
import salesassistant.app.verdict.Checking;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.SqlStatement;

/** Answers a question with SQL that Genie writes: guarded, run as the caller like any other statement, and checked. */
final class ByGenie {

    private final Genie genie;
    private final Catalogs catalogs;
    private final Understanding understanding;
    private final Running running;
    private final GenieMemory memory;
    private final GenieOutcomes outcomes;
    private final Set<String> tables;

    ByGenie(
            Genie genie,
            Catalogs catalogs,
            Understanding understanding,
            Running running,
            GenieMemory memory,
            Set<String> tables) {
        this.genie = genie;
        this.catalogs = catalogs;
        this.understanding = understanding;
        this.running = running;
        this.memory = memory;
        this.outcomes = new GenieOutcomes(genie);
        this.tables = new HashSet<>(tables);
        catalogs.table().ifPresent(this.tables::add);
    }

    /** Whether Genie asked back in this conversation, so that these words are its reply. */
    boolean awaitsReply(Question question) {
        return memory.awaitsReply(question);
    }

    /** Whether a follow-up would go on where Genie left off. */
    boolean goesOn(Question question) {
        return memory.topic(question).isPresent();
    }

    /** The catalog has answered, so Genie's topic is over. */
    void stays(Question question) {
        memory.ends(question);
    }

    /**
     * Asks, runs and checks.
     *
     * @throws GenieFailure when Genie has no answer
     */
    Outcome answer(Question question, String words) {
        var beforehand = translation(question);
        var filters = filters(question, beforehand);
        if (filters.isEmpty()) {
            return answer(question, words, beforehand);
        }
        tell(question, filters);
        return answer(question, words + "\n" + BesideWords.forGenie(filters, question.language()), beforehand)
                .with(question.notes().getFirst());
    }

    private static void tell(Question question, List<String> filters) {
        question.note(List.of(BesideWords.toldGenie(filters, question.language())));
    }

    /** The dashboard's filters Genie is to know of: those that hold, or all of them where the words are not understood. */
    private static List<String> filters(Question question, Optional<Translation> translation) {
        return translation
                .map(Translation::interpretation)
                .filter(Interpretation.Understood.class::isInstance)
                .map(understood -> BesideWords.used((Interpretation.Understood) understood))
                .orElseGet(() -> question.openedCatalog().stream()
                        .flatMap(open -> question.ask().beside().limits().stream()
                                .flatMap(limit -> BesideWords.name(open, limit, question.language()).stream()))
                        .toList());
    }

    private Outcome answer(Question question, String words, Optional<Translation> beforehand) {
        var topic = memory.topic(question);
        var known =
                topic.isEmpty() ? memory.known(question, genie.space(), words) : Optional.<GenieMemory.Known>empty();
        if (known.isPresent()) {
            memory.goesOn(question, new GenieMemory.Topic(Optional.empty(), words, false));
            var sql = fromMemory(words, known.get());
            question.answeredWith(Rewritten.kept(sql, question.ask().beside()));
            return ran(question, words, sql, beforehand, true);
        }
        var reply = genie.ask(asked(words, topic), question.caller(), question.cancellation(), question::atGenie);
        memory.goesOn(question, topic(reply, words));
        return switch (reply) {
            case GenieReply.Sql sql -> {
                question.answeredWith(Rewritten.kept(sql, question.ask().beside()));
                var outcome = ran(question, words, sql, translation(question), false);
                if (topic.isEmpty() && outcome instanceof Outcome.AnsweredByGenie) {
                    memory.know(question, genie.space(), words, sql);
                }
                yield outcome;
            }
            case GenieReply.Words said ->
                outcomes.said(question, said, Outcome.SaidByGenie.Ending.WORDS, said.text())
                        .with(GenieWords.NOT_CHECKED.in(question.language()));
            case GenieReply.AskedBack back ->
                outcomes.said(question, back, Outcome.SaidByGenie.Ending.ASKS_BACK, back.text());
        };
    }

    /** An answer looked at again: its SQL is guarded, run and checked as ever, and Genie is not asked. */
    Outcome again(Question question, WrittenSql written) {
        var translation = translation(question);
        var filters = filters(question, translation);
        var outcome = ran(question, written.asked(), Rewritten.of(written), translation, true);
        // Without a catalog at that time, Genie was told of none.
        if (filters.isEmpty() || !written.asked().endsWith(BesideWords.forGenie(filters, question.language()))) {
            return outcome;
        }
        tell(question, filters);
        return outcome.with(question.notes().getFirst());
    }

    /** What is told where somebody else answers instead. */
    String couldNotBeAsked(GenieFailure failure, Question question) {
        if (failure.kind() == GenieFailure.Kind.CANCELLED) {
            throw failure;
        }
        return GenieReasons.sentence(failure, question.language());
    }

    /** What the catalog makes of the words, where the caller's is open: it is not waited for. */
    private Optional<Translation> translation(Question question) {
        if (question.openedCatalog().isEmpty()) {
            catalogs.known(question.caller()).ifPresent(question::answerWith);
        }
        var translation = question.openedCatalog().map(_ -> understanding.of(question));
        translation.ifPresent(known -> question.speaks(known.interpretation().language()));
        return translation;
    }

    private Outcome ran(
            Question question, String words, GenieReply.Sql sql, Optional<Translation> translation, boolean cached) {
        return switch (new SqlGuard(allowed(question)).check(sql.sql(), names(sql))) {
            case Verdict.Refused(var reason) -> {
                memory.forget(question, genie.space(), words);
                var why = allowed(question).isEmpty() ? GenieWords.NO_TABLE : reason;
                yield outcomes.notRun(question, sql, why);
            }
            case Verdict.Allowed allowed -> {
                var statement = GenieStatements.of(allowed, sql.blanks());
                if (statement.isEmpty()) {
                    yield outcomes.notRun(question, sql, GenieWords.UNREADABLE_BLANK);
                }
                try {
                    yield run(question, sql, statement.get(), translation, cached);
                } catch (WarehouseFailure failure) {
                    memory.forget(question, genie.space(), words);
                    yield outcomes.notRun(question, sql, GenieReasons.notRun(failure));
                }
            }
        };
    }

    private Outcome run(
            Question question,
            GenieReply.Sql sql,
            SqlStatement statement,
            Optional<Translation> translation,
            boolean cached) {
        question.progress().add(new Step.Compiled(sql.sql()));
        question.progress().add(new Step.Executing());
        var fetched = running.first(statement, question);
        question.progress().add(new Step.Fetched(Optional.empty(), fetched.table()));
        question.progress().add(new Step.Summarizing());
        var check = checked(question, sql, translation, fetched.table());
        return outcomes.answered(question, sql, statement, fetched, check, cached);
    }

    private Checked checked(
            Question question, GenieReply.Sql sql, Optional<Translation> translation, ResultTable table) {
        var checking = new Checking(
                question.language(), ours -> running.first(ours, question).table());
        var told = sql.trail().asked();
        var written = new Checking.Written(question.text().orElse(told), told, sql.sql(), table);
        return translation
                .map(known -> checking.check(written, known, question.catalog().catalog()))
                .orElseGet(checking::withoutCatalog);
    }

    private Set<String> allowed(Question question) {
        var allowed = new HashSet<>(tables);
        question.openedCatalog().ifPresent(open -> allowed.add(open.catalog().source()));
        return allowed;
    }

    private static Set<String> names(GenieReply.Sql sql) {
        return sql.blanks().stream().map(GenieReply.Blank::name).collect(Collectors.toSet());
    }

    /** A follow-up goes on at Genie; where Genie was not asked before, it is told what came before. */
    private static GenieQuestion asked(String words, Optional<GenieMemory.Topic> topic) {
        var alone = topic.filter(before -> before.at().isEmpty())
                .map(before -> before.words() + "\nAnd then: " + words)
                .orElse(words);
        return new GenieQuestion(alone, topic.flatMap(GenieMemory.Topic::at));
    }

    private static GenieMemory.Topic topic(GenieReply reply, String words) {
        return new GenieMemory.Topic(reply.trail().conversation(), words, reply instanceof GenieReply.AskedBack);
    }

    private static GenieReply.Sql fromMemory(String words, GenieMemory.Known known) {
        return new GenieReply.Sql(
                GenieTrail.fromMemory(words),
                known.sql(),
                known.blanks(),
                known.title(),
                known.description(),
                Optional.empty(),
                List.of());
    }
}
