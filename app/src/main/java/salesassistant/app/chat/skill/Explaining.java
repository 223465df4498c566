package salesassistant.app.chat.skill;

import java.util.Optional;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** Explains the answer on the screen: how it was understood, how it is computed, what its figures mean. */
final class Explaining implements Skill {

    private static final Phrases QUERY = Phrases.of(
            "(can you |could you )?(explain|describe|show me|walk me through)( to me)? (this|the|that|your)?"
                    + " ?(query|sql|answer|result|results|table|question|statement|calculation|how you got (this|that|it))"
                    + "|(which|what)( is the)? (sql|query)( is (this|that|it)| was (this|that|it)| did you (use|run)| is behind (this|that|it))?"
                    + "|(show|give)( me)? (the |your )?(sql|query)( for (this|that|it)| of (this|that|it)| behind (this|that|it))?|(the )?sql"
                    + "|explain( this| that| it)?|what does (this|the|that) (query|sql|statement) (do|mean)"
                    + "|how (did you|was (this|that|it)|is (this|that|it)) (get|compute|computed|calculate|calculated|made|find|work out)"
                    + "( (this|that|it|the answer|there))?",
            "(kan du )?(förklara|beskriv|beskriva|visa)( för mig)?( den här| det här| denna| detta)?"
                    + " ?(frågan|sql|sql:en|svaret|resultatet|tabellen|beräkningen|hur du räknade)?"
                    + "|(vilken|vad är) (sql|sql:en|sql-fråga|sql-frågan)( är det| var det| körde du| använde du)?"
                    + "|visa( mig)? (sql|sql:en|sql-frågan)( för (det|detta|svaret))?|sql"
                    + "|vad gör (frågan|sql:en|den här frågan)|hur (räknade|kom|fick) du (fram|ut|detta|det)"
                    + "( (till )?(det|detta|svaret))?");
    private static final Phrases NUMBER = Phrases.of(
            "(can you )?(explain|what is|what does|where does|where do|how is|how are) (this|that|the|these|those)"
                    + " (number|figure|value|numbers|figures|values)( (mean|come from|calculated|computed|made))?",
            "(kan du )?(förklara|vad är|vad betyder|varifrån kommer|var kommer|hur beräknas|hur räknas)( den här| det här| denna"
                    + "| de här)? ?(siffran|talet|värdet|siffrorna|talen|värdena)( ifrån| från| ut)?");

    private static final Label NOTHING = new Label(
            "There is no answer to explain yet. Ask a question first, then ask me to explain it.",
            "Det finns inget svar att förklara än. Ställ en fråga först och be mig sedan förklara den.");
    private static final Label OF_GENIE = new Label(
            "Genie wrote the SQL of this answer, so its steps are Genie's. It is shown below the answer. ",
            "Genie skrev SQL-frågan till det här svaret, så stegen är Genies. Den visas under svaret. ");

    private static final Label LAST = new Label(
            "That reply is made of several answers. This explains the last of them.",
            "Det svaret består av flera. Det här förklarar det sista av dem.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return QUERY.saidIn(heard.words())
                .map(language -> explain(heard, language, true))
                .or(() -> NUMBER.saidIn(heard.words()).map(language -> explain(heard, language, false)));
    }

    /** What is said where the answer on the screen is none of the catalog's. */
    static String without(Optional<Question> onScreen, Language language) {
        return onScreen.flatMap(OnScreen::outcome)
                .filter(Outcome.AnsweredByGenie.class::isInstance)
                .map(genie -> OF_GENIE.in(language)
                        + ((Outcome.AnsweredByGenie) genie)
                                .says()
                                .check()
                                .map(check -> Markdown.plain(check.sentence()))
                                .orElse(""))
                .orElseGet(() -> NOTHING.in(language));
    }

    private static Saying explain(Heard heard, Language language, boolean steps) {
        var onScreen = heard.onScreen().get();
        var question = onScreen.map(OnScreen::single);
        var open = heard.catalog().get();
        var outcome = question.flatMap(OnScreen::outcome);
        if (open.isEmpty() || outcome.isEmpty() || !(outcome.get() instanceof Outcome.Answered answered)) {
            return Saying.words(without(onScreen, language), WorkingQuestions.begin(open, language));
        }
        var told = new Explanation(open.get().catalog(), answered, language);
        var which = onScreen.flatMap(OnScreen::several)
                        .filter(found -> found.looked().size() > 1)
                        .isPresent()
                ? LAST.in(language) + "\n\n"
                : "";
        var saying = Saying.fromCatalog(
                (steps ? new Written().say(which).say(told.ofQuery()) : told.ofFigures(new Written().say(which)))
                        .say(heard.words().contains("sql") ? "\n\n" + told.sql() : ""),
                answered.narrative().followups());
        return saying.about(question.get());
    }
}
