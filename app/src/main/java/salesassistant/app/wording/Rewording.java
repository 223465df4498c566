package salesassistant.app.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work;
import salesassistant.app.identity.Caller;
import salesassistant.app.language.LanguageModel;
import salesassistant.semantics.narration.Narrative;

/** Has a model choose the words of an answer. Where it is late, says no or says what is not so, our own words stand. */
public final class Rewording {

    private static final Logger LOG = LoggerFactory.getLogger(Rewording.class);
    private static final int LONGEST_QUESTION = 200;
    private static final int MOST_QUESTIONS = 3;

    private final LanguageModel model;
    private final Hearing hearing;
    private final Prompts prompts;
    private final SentLog log;
    private final WordingSettings settings;

    Rewording(LanguageModel model, Prompts prompts, SentLog log, WordingSettings settings) {
        this.model = model;
        this.hearing = new Hearing(model, prompts);
        this.prompts = prompts;
        this.log = log;
        this.settings = settings;
    }

    /** What of an answer a model is shown; nothing where there is none. */
    public Sees sees() {
        return model.given() ? settings.allowed() : Sees.NOTHING;
    }

    /** What a prompt that left for a question's answer was allowed to hold; nothing where none left. */
    public Sees saw(Caller caller, UUID question) {
        return log.saw(caller, question);
    }

    /** The answer in a model's words, if they come in time and hold. */
    public Optional<Narrative> of(
            Material material, Caller caller, UUID question, Cancellation cancellation, Screen screen) {
        if (sees() == Sees.NOTHING || material.facts().isEmpty()) {
            return Optional.empty();
        }
        var whole = Deadline.in(settings.patience(), cancellation).of(Work.named(question.toString()));
        try {
            var heard = hearing.of(prompts.summary(material), () -> Listening.about(material, screen), caller, whole);
            if (heard.isPresent() && !material.told(heard.get().parts())) {
                screen.takeBack();
                return Optional.empty();
            }
            return heard.map(listened ->
                    material.computed().inWordsOfAModel(listened.parts(), questions(listened.questions(), material)));
        } catch (RuntimeException broken) {
            LOG.error("An answer could not be worded; it stands as it was computed.", broken);
            screen.takeBack();
            return Optional.empty();
        }
    }

    /** Hers that would be understood, and ours behind them. */
    private static List<String> questions(List<String> asked, Material material) {
        var questions = new LinkedHashSet<String>();
        asked.stream()
                .map(question -> question.replaceFirst("^[-*•\\s]+", "").strip())
                .filter(question -> !question.isEmpty() && question.length() <= LONGEST_QUESTION)
                .filter(material.answered())
                .limit(MOST_QUESTIONS)
                .forEach(questions::add);
        var most = Math.max(MOST_QUESTIONS, material.computed().followups().size());
        material.computed().followups().stream()
                .takeWhile(_ -> questions.size() < most)
                .forEach(questions::add);
        return List.copyOf(questions);
    }
}
