package salesassistant.app.wording;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.LanguageModel;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;
import tools.jackson.databind.json.JsonMapper;

/** Has a model find out what to look up, and afterwards, without any tool, word what was found. */
public final class Consulting {

    private static final Logger LOG = LoggerFactory.getLogger(Consulting.class);

    /** How often as long as a wording the search may take, with all that is looked up. */
    private static final int TIMES_AS_LONG = 5;

    private final LanguageModel model;
    private final SentLog log;
    private final Hearing hearing;
    private final Briefs briefs;
    private final JsonMapper json;
    private final WordingSettings settings;

    Consulting(LanguageModel model, Prompts prompts, SentLog log, WordingSettings settings, JsonMapper json) {
        this.log = log;
        this.model = model;
        this.hearing = new Hearing(model, prompts);
        this.briefs = new Briefs(prompts);
        this.json = json;
        this.settings = settings;
    }

    /** Whether there is a model that may be asked about data. */
    public boolean given() {
        return model.given() && settings.allowed() != Sees.NOTHING;
    }

    /** How much is looked up at most for one message. */
    public static int most() {
        return Gathering.MOST_CALLS;
    }

    /** What of an answer the model is shown. */
    public Sees sees() {
        return settings.allowed();
    }

    /** What a prompt that left on account of a question was allowed to hold, whether or not anything came of it. */
    public Sees saw(Caller caller, UUID question) {
        return log.saw(caller, question);
    }

    /** What the model wished to be looked up, and what came of it; nothing where it is late or wishes for nothing. */
    public List<Found> gather(Matter matter, Toolbox toolbox, Caller caller, UUID question, Cancellation cancellation) {
        var deadline = Deadline.in(settings.patience().multipliedBy(TIMES_AS_LONG), cancellation)
                .of(Work.named(question.toString()));
        return given()
                ? new Gathering(model, briefs, json, toolbox, settings.patience()).of(matter, caller, deadline)
                : List.of();
    }

    /** What was found in the model's words; in ours where hers are late or do not hold. */
    public Consulted word(
            Matter matter,
            List<Found.Answer> answers,
            Caller caller,
            UUID question,
            Cancellation cancellation,
            Screen screen) {
        var materials = answers.stream().map(Found.Answer::material).toList();
        if (!given() || materials.stream().allMatch(answer -> answer.facts().isEmpty())) {
            return Consulted.computed(answers);
        }
        var deadline = Deadline.in(settings.patience(), cancellation).of(Work.named(question.toString()));
        try {
            return hearing.of(
                            briefs.word(matter, materials), () -> Listening.about(materials, screen), caller, deadline)
                    .map(heard -> inItsWords(answers, heard.held()))
                    .orElseGet(() -> Consulted.computed(answers));
        } catch (RuntimeException broken) {
            LOG.error("What was looked up could not be worded; it stands as it was computed.", broken);
            screen.takeBack();
            return Consulted.computed(answers);
        }
    }

    private static Consulted inItsWords(List<Found.Answer> answers, List<Judgement.Holds> held) {
        return new Consulted(
                IntStream.range(0, answers.size())
                        .mapToObj(at -> new Consulted.Paragraph(
                                answers.get(at).query(), words(answers.get(at).material(), sentences(at, held))))
                        .toList(),
                Narrative.Author.MODEL);
    }

    /** Ours, where it has no figure that she might place, or she left out why. */
    private static List<Part> words(Material answer, List<Part> hers) {
        var ours = answer.facts().isEmpty() || !answer.drivers().none() && !answer.told(hers);
        return ours ? answer.computed().summary() : hers;
    }

    private static List<Part> sentences(int answer, List<Judgement.Holds> held) {
        return Judgement.Holds.inARow(
                held.stream().filter(sentence -> sentence.answer() == answer).toList());
    }
}
