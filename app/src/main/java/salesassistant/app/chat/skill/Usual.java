package salesassistant.app.chat.skill;

import java.util.List;
import java.util.Optional;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Notable;
import salesassistant.semantics.narration.InsightText;
import salesassistant.semantics.query.Breakdown;

/** "Is that normal?" of an answer with several rows: which of them is unlike the others; of one number its own weeks tell. */
final class Usual implements Skill {

    private static final Phrases NORMAL = Phrases.of(
            "(is|are) (that|this|it|these|those|they) (normal|usual|unusual|a lot|high|low)",
            "är (det|det här|detta|de|de här|dessa) (normalt|normala|vanligt|vanliga|ovanligt|ovanliga|mycket|högt|lågt)");

    private static final Label UNLIKE = new Label(
            "Held against the others in this answer, this is not:", "Mot de övriga i svaret är det här inte det:");
    private static final Label ALIKE = new Label(
            "Held against each other, none of the %d in this answer was found to be out of the ordinary.",
            "Mot varandra hittades ingen av de %d i svaret som avviker.");
    private static final Label WEEKS = new Label(
            "Whether a figure is usual for one of them shows in its own weeks: ask for the trend of one.",
            "Om en siffra är vanlig för en av dem syns i dess egna veckor: fråga efter trenden för en.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return NORMAL.saidIn(heard.words())
                .flatMap(language -> heard.onScreen()
                        .get()
                        .flatMap(shown -> OnScreen.byCatalog(Optional.of(shown))
                                .filter(Usual::hasSeveral)
                                .map(answered -> said(shown, answered, language))));
    }

    private static boolean hasSeveral(Outcome.Answered answered) {
        var breakdowns = answered.understood().query().breakdowns();
        return answered.table().rows().size() > 1
                && !breakdowns.isEmpty()
                && breakdowns.stream().allMatch(Breakdown.ByMember.class::isInstance);
    }

    private static Saying said(Question shown, Outcome.Answered answered, Language language) {
        var unlike = answered.narrative().insights().stream()
                .filter(Usual::isUnusual)
                .toList();
        var written = new Written();
        if (unlike.isEmpty()) {
            written.say(ALIKE.in(language).formatted(answered.table().rows().size()));
        } else {
            written.say(UNLIKE.in(language));
            unlike.forEach(found ->
                    written.say("\n- ").told(found.parts(), answered.table().columns()));
        }
        written.say("\n\n" + WEEKS.in(language));
        return Saying.fromCatalog(written, List.copyOf(answered.narrative().followups()))
                .about(shown);
    }

    private static boolean isUnusual(InsightText found) {
        return found.insight().what() instanceof Notable.Contributed;
    }
}
