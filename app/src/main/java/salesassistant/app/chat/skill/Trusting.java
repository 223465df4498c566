package salesassistant.app.chat.skill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.wording.Sees;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Narrative.Author;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.reading.Chip;

/** Says how far the answer on the screen can be relied on: what was checked, what was assumed, and what to mind. */
final class Trusting implements Skill {

    private static final Phrases SURE = Phrases.of(
            "(how|are) (sure|certain|confident)( are)? you( about (this|that|it))?|are you (really |quite )?(sure|certain|confident)"
                    + "( about (this|that|it))?|(can|should|may) (i|we) (trust|rely on|believe|use) (this|that|it|the|these|those|you)"
                    + "( answer| number| numbers| figure| figures| result)?|is (this|that|it)( answer| number| figure| result)?"
                    + " (really )?(right|correct|true|reliable|accurate)|how (reliable|accurate|certain|sure) is (this|that|it)"
                    + "( answer| number| figure| result)?",
            "(hur|är du) (säker|övertygad)( är du)?( på (det|detta|det här))?|(kan|ska|får) (jag|vi|man) (lita på|använda|tro på)"
                    + " (det|det här|detta|dig|den här|de här|svaret|siffran|siffrorna)( svaret| siffran| siffrorna)?"
                    + "|(stämmer|är) (det|det här|detta|svaret|siffran|siffrorna)( verkligen)?( rätt| korrekt| sant| säkert)?"
                    + "|hur (säkert|tillförlitligt|pålitligt) är (det|det här|detta|svaret)");

    private static final Label NOTHING = new Label(
            "There is no answer to judge yet. Ask a question first.",
            "Det finns inget svar att bedöma än. Ställ en fråga först.");
    private static final Label COMPUTED = new Label(
            "The numbers are computed: one exact statement was made from your words and run on the data with your rights.",
            "Siffrorna är beräknade: en exakt fråga gjordes av dina ord och kördes på data med dina rättigheter.");
    private static final Label CHOSEN = new Label(
            "The numbers are computed: a model chose what to ask, and of each question one exact statement was made and run on the"
                    + " data with your rights.",
            "Siffrorna är beräknade: en modell valde vad som skulle frågas, och av varje fråga gjordes en exakt fråga som kördes på"
                    + " data med dina rättigheter.");
    private static final Label TAKEN_APART = new Label(
            "The numbers are computed: your message was taken apart into its questions, and of each one exact statement was made and"
                    + " run on the data with your rights.",
            "Siffrorna är beräknade: ditt meddelande delades upp i sina frågor, och av varje gjordes en exakt fråga som kördes på"
                    + " data med dina rättigheter.");
    private static final Label OF_GENIE = new Label(
            "Genie wrote the statement behind this answer, and it ran with your rights.",
            "Genie skrev frågan bakom det här svaret, och den kördes med dina rättigheter.");
    private static final Label FIGURES = new Label(
            "Each figure of the summary (%d) stands in the table or is computed from it.",
            "Varje siffra i sammanfattningen (%d) står i tabellen eller är beräknad ur den.");
    private static final Label WORDED =
            new Label("A model chose the words; it wrote no figure.", "En modell valde orden; den skrev ingen siffra.");
    private static final Label ASSUMED =
            new Label("**What I assumed, because you did not say**", "**Vad jag antog, eftersom du inte sa något**");
    private static final Label MIND = new Label("**What to mind**", "**Att tänka på**");
    private static final Label CHECK = new Label(
            "If the sentence above the table does not say what you meant, change its chips: that, not the arithmetic, is where an"
                    + " answer goes wrong.",
            "Om meningen ovanför tabellen inte säger det du menade, ändra dess delar: det är där ett svar blir fel, inte i räkningen.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return SURE.saidIn(heard.words()).map(language -> judge(heard, language));
    }

    private static Saying judge(Heard heard, Language language) {
        var onScreen = heard.onScreen().get();
        var outcome = onScreen.flatMap(OnScreen::outcome);
        if (outcome.isPresent() && outcome.get() instanceof Outcome.Answered answered) {
            return Saying.fromCatalog(
                    computed(answered, language), answered.narrative().followups());
        }
        if (outcome.isPresent() && outcome.get() instanceof Outcome.LookedUp found) {
            boolean byModel = onScreen.get().modelSaw() != Sees.NOTHING;
            return Saying.fromCatalog(computed(found, byModel ? CHOSEN : TAKEN_APART, language), found.followups());
        }
        if (outcome.isPresent() && outcome.get() instanceof Outcome.AnsweredByGenie answered) {
            return Saying.words(byGenie(answered, language), answered.suggestions());
        }
        return Saying.words(
                NOTHING.in(language), WorkingQuestions.begin(heard.catalog().get(), language));
    }

    private static Written computed(Outcome.Answered answered, Language language) {
        var narrative = answered.narrative();
        return computed(COMPUTED, List.of(answered), narrative.summary(), narrative.author(), language);
    }

    private static Written computed(Outcome.LookedUp found, Label how, Language language) {
        var answers = found.looked().stream().map(Looked::answered).toList();
        var words = found.told().stream().flatMap(one -> one.words().stream()).toList();
        return computed(how, answers, words, found.author(), language);
    }

    private static Written computed(
            Label how, List<Outcome.Answered> answers, List<Part> words, Author author, Language language) {
        var told = new ArrayList<String>();
        told.add(how.in(language));
        var figures = words.stream().filter(Part.Figure.class::isInstance).count();
        if (figures > 0) {
            told.add(FIGURES.in(language).formatted(figures));
        }
        if (author == Author.MODEL) {
            told.add(WORDED.in(language));
        }
        var assumed = answers.stream()
                .flatMap(answered -> answered.understood().chips().stream())
                .filter(chip -> chip.source() == Chip.Source.DEFAULT)
                .map(Chip::label)
                .distinct()
                .toList();
        var caveats = answers.stream()
                .flatMap(answered -> answered.narrative().caveats().stream())
                .distinct()
                .toList();
        var written = new Written().say(String.join(" ", told)).say(listed(ASSUMED.in(language), assumed));
        for (int i = 0; i < caveats.size(); i++) {
            written.say(i == 0 ? "\n\n" + MIND.in(language) + "\n\n- " : "\n- ")
                    .told(caveats.get(i).parts(), List.of());
        }
        return written.say("\n\n" + CHECK.in(language));
    }

    private static String byGenie(Outcome.AnsweredByGenie answered, Language language) {
        var checked = answered.says().check().map(check -> " " + Markdown.plain(check.sentence()));
        return OF_GENIE.in(language) + checked.orElse("") + listed(MIND.in(language), answered.caveats());
    }

    private static String listed(String title, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : "\n\n" + title + "\n\n"
                        + String.join(
                                "\n",
                                lines.stream()
                                        .map(line -> "- " + Markdown.plain(line))
                                        .toList());
    }
}
