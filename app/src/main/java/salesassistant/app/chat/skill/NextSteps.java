package salesassistant.app.chat.skill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.narration.InsightText;
import salesassistant.semantics.narration.Recommendation;

/** "What should I do?" of the answer on the screen: what stands out in it, and what to look at next because of it. */
final class NextSteps implements Skill {

    private static final String ABOUT_EN = "( now| next| then| about (it|this|that|these|them|those))*";
    private static final String ABOUT_SV = "( nu| då| härnäst| åt (det|det här|detta|dem))*";

    private static final Phrases WHAT_TO_DO = Phrases.of(
            "(ok,? |okay,? |and |so,? )*(what (should|shall|can|could|do|must) (i|we) do" + ABOUT_EN
                    + "|what now|now what|so what|what('s| is| are)( the| my| our)? next steps?|what next"
                    + "|(do you have )?any (recommendations?|advice|next steps?)"
                    + "|what (do|would|can) you (recommend|suggest|advise)" + ABOUT_EN
                    + "|what (should|do|can|could) i (tell|say to|report to) (my|the) (boss|manager|team|customer))",
            "(ok,? |okej,? |och |så,? )*(vad (ska|bör|borde|kan|måste) (jag|vi|man) göra" + ABOUT_SV
                    + "|vad gör (jag|vi|man)" + ABOUT_SV + "|vad nu( då)?|än sen( då)?|vad är nästa steg|nästa steg"
                    + "|(har du )?(några|någon) (rekommendationer|rekommendation|råd|förslag)"
                    + "|vad (rekommenderar|föreslår|råder) du" + ABOUT_SV
                    + "|vad (ska|bör|kan) jag (säga till|berätta för|rapportera till) (min chef|chefen|mitt team|kunden))");

    private static final Phrases WHAT_TO_DO_ABOUT = Phrases.of(
            "(ok,? |okay,? |and |so,? )*what (should|shall|can|could|do|must) (i|we) do (about|with|for) (?<what>.+)",
            "(ok,? |okej,? |och |så,? )*vad (ska|bör|borde|kan|måste) (jag|vi|man) göra (åt|med|för) (?<what>.+)");

    /** What lies behind something is where to begin. */
    private static final List<Label> BEGINNINGS = List.of(
            new Label("Why did sales of %s change?", "Varför har försäljningen av %s förändrats?"),
            new Label("Sales of %s by retailer vs last year", "Försäljning av %s per kedja jämfört med förra året"),
            new Label("Weighted distribution of %s vs last year", "Vägd distribution för %s jämfört med förra året"));

    private static final Label BEGIN = new Label(
            "What to do is yours to decide. Where to begin is what lies behind it; these questions tell:",
            "Vad du ska göra avgör du. Börja med vad som ligger bakom; de här frågorna berättar det:");
    private static final Label STEPS = new Label(
            "What to do is yours to decide. What stands out in this answer, and what to look at next because of it:",
            "Vad du ska göra avgör du. Det här sticker ut i svaret, och det här är värt att titta på härnäst därför:");
    private static final Label NO_STEPS = new Label(
            "Nothing in this answer stands out enough to call for something. These questions go further into it.",
            "Inget i svaret sticker ut så mycket att det kräver något. De här frågorna går djupare.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return WHAT_TO_DO
                .saidIn(heard.words())
                .flatMap(language -> heard.onScreen().get().flatMap(shown -> said(shown, language)))
                .or(() -> WHAT_TO_DO_ABOUT
                        .match(heard.words())
                        .flatMap(said -> heard.catalog()
                                .get()
                                .flatMap(open -> begin(open, said.matcher().group("what"), said.language()))));
    }

    /** Of something that is named: the questions that can be asked about it; nothing where there are none. */
    private static Optional<Saying> begin(OpenCatalog open, String what, Language language) {
        var name = open.members().all().stream()
                .map(Member::value)
                .filter(what::equalsIgnoreCase)
                .findFirst()
                .orElse(what);
        var questions = BEGINNINGS.stream()
                .map(question -> question.in(language).formatted(name))
                .filter(question -> WorkingQuestions.works(open, question))
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(Saying.fromCatalog(new Written().say(BEGIN.in(language)), questions));
    }

    private static Optional<Saying> said(Question shown, Language language) {
        return OnScreen.outcome(shown).flatMap(outcome -> switch (outcome) {
            case Outcome.Answered answered -> Optional.of(said(shown, List.of(answered), language));
            case Outcome.LookedUp found ->
                Optional.of(said(
                        shown, found.looked().stream().map(Looked::answered).toList(), language));
            default -> Optional.<Saying>empty();
        });
    }

    private static Saying said(Question shown, List<Outcome.Answered> answers, Language language) {
        var written = new Written();
        var found = answers.stream().flatMap(NextSteps::steps).toList();
        written.say((found.isEmpty() ? NO_STEPS : STEPS).in(language));
        for (var step : found) {
            written.say("\n- ")
                    .told(step.found().parts(), step.answer().table().columns())
                    .say(" **" + step.next().text() + "**");
        }
        var questions = Stream.concat(
                        found.stream().map(step -> step.next().question()),
                        answers.stream().flatMap(answer -> answer.narrative().followups().stream()))
                .distinct()
                .limit(found.isEmpty() ? 3 : Math.max(3, found.size()))
                .toList();
        var saying = Saying.fromCatalog(written, questions);
        return answers.size() == 1 ? saying.about(shown) : saying;
    }

    private static Stream<Step> steps(Outcome.Answered answer) {
        return answer.narrative().insights().stream()
                .flatMap(found -> found.next().stream().limit(1).map(next -> new Step(answer, found, next)));
    }

    /** Something that stands out in an answer, and what it calls for. */
    private record Step(Outcome.Answered answer, InsightText found, Recommendation next) {}
}
