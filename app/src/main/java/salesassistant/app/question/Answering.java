package salesassistant.app.question;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.genie.GenieFailure;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.semantics.reading.Interpretation.Reason;

/** Leads a question to its outcome, and decides who answers it: the catalog or Genie; nothing else does. */
final class Answering {

    /** Declined for lack of words only; every other no of the catalog would be a wrong number from anybody. */
    private static final Set<String> LACK_OF_WORDS = Set.of(name(Reason.UNKNOWN_WORD), name(Reason.NOT_UNDERSTOOD));

    private final Catalogs catalogs;
    private final ByCatalog catalog;
    private final Optional<ByGenie> genie;
    private final AnsweringSettings.Order order;

    Answering(Catalogs catalogs, ByCatalog catalog, Optional<ByGenie> genie, AnsweringSettings.Order order) {
        this.catalogs = catalogs;
        this.catalog = catalog;
        this.genie = genie;
        this.order = order;
    }

    Outcome answer(Question question) {
        return switch (question.ask()) {
            case Ask.OfGenie words -> toCompare(question, asked -> asked.answer(question, words.text()));
            case Ask.WithSql again -> toCompare(question, asked -> asked.again(question, again.written()));
            case Ask.Words words when genie.isPresent() -> choosing(question, words.text());
            // About an answer of the catalog, which Genie does not know.
            case Ask.InPlace words
            when genie.isPresent() && !question.staysInOurWords() -> catalogFirst(question, words.text());
            case Ask.Words _, Ask.InPlace _, Ask.Change _, Ask.AgainOfGenie _ -> byCatalog(question);
        };
    }

    /** Where the catalog comes first, Genie's answer is held against it; elsewhere Genie does not wait for it. */
    private Outcome toCompare(Question question, Function<ByGenie, Outcome> answering) {
        var asked = genie();
        if (catalogs.given() && order == AnsweringSettings.Order.CATALOG_FIRST) {
            open(question);
        }
        return answering.apply(asked);
    }

    private Outcome choosing(Question question, String words) {
        if (!catalogs.given() || order == AnsweringSettings.Order.GENIE_ONLY || genie().awaitsReply(question)) {
            return genie().answer(question, words);
        }
        return order == AnsweringSettings.Order.GENIE_FIRST
                ? genieFirst(question, words)
                : catalogFirst(question, words);
    }

    private Outcome genieFirst(Question question, String words) {
        try {
            return genie().answer(question, words);
        } catch (GenieFailure failure) {
            return byCatalog(question).with(genie().couldNotBeAsked(failure, question));
        }
    }

    private Outcome catalogFirst(Question question, String words) {
        var outcome = byCatalog(question);
        if (!(outcome instanceof Outcome.Declined declined) || !isForGenie(question, declined)) {
            return outcome;
        }
        var proven = question.counsel().proven(question, declined);
        if (proven.isPresent()) {
            return offering(question, proven.get());
        }
        try {
            return genie().answer(question, words);
        } catch (GenieFailure failure) {
            return declined.with(genie().couldNotBeAsked(failure, question));
        }
    }

    private Outcome byCatalog(Question question) {
        open(question);
        return offering(question, catalog.answer(question));
    }

    private void open(Question question) {
        question.answerWith(catalogs.of(question.caller(), Deadline.in(Catalogs.PATIENCE, question.cancellation())));
    }

    /** Whether it was declined for no other reason than its words. */
    static boolean lacksWords(Outcome.Declined declined) {
        return LACK_OF_WORDS.contains(declined.reason()) || declined.reason().equals(name(Reason.NO_CONTEXT));
    }

    private boolean isForGenie(Question question, Outcome.Declined declined) {
        return LACK_OF_WORDS.contains(declined.reason())
                || declined.reason().equals(name(Reason.NO_CONTEXT)) && genie().goesOn(question);
    }

    /** What the catalog answered or declined can be put to Genie by a click. */
    private Outcome offering(Question question, Outcome outcome) {
        var nothingAsked = outcome instanceof Outcome.Declined declined
                && declined.reason().equals(name(Reason.EMPTY));
        if (!(outcome instanceof Outcome.Declined)) {
            genie.ifPresent(one -> one.stays(question));
        }
        question.offerGenie(genie.isPresent() && !nothingAsked && !(outcome instanceof Outcome.Explained));
        return outcome;
    }

    private ByGenie genie() {
        return genie.orElseThrow(() -> new ProblemException(
                Problem.of(409, "genie-not-configured", "answerer: no Genie space is connected to this server.")));
    }

    private static String name(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
