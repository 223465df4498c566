package salesassistant.app.chat.counsel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import salesassistant.app.chat.skill.Definitions;
import salesassistant.app.chat.skill.Markdown;
import salesassistant.app.chat.skill.OnScreen;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Materials;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.app.wording.Found;
import salesassistant.app.wording.Sees;
import salesassistant.app.wording.Toolbox;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Part;

/** What can be looked up for a message: each time a question of the same person, by the way every question goes. */
final class Tools implements Toolbox {

    private static final Tool ASK = new Tool(
            "ask",
            "Ask the data one question in plain words: a measure, a place or product, a period, a comparison.",
            "question");
    private static final Tool WHY = new Tool(
            "why",
            "Find out why one figure changed, by a question that begins with why. Takes longer than ask.",
            "question");
    private static final Tool DEFINE = new Tool("define", "What a measure or a term means.", "term");

    private static final Label SOMETHING = new Label("a question", "en fråga");

    private final Asking asking;
    private final Question sake;
    private final Language language;
    private final Sees sees;
    private final Map<UUID, Question> asked = new HashMap<>();
    private int used;

    Tools(Asking asking, Question sake, Language language, Sees sees) {
        this.asking = asking;
        this.sake = sake;
        this.language = language;
        this.sees = sees;
    }

    @Override
    public List<Tool> tools() {
        return List.of(ASK, WHY, DEFINE);
    }

    @Override
    public Found use(Tool tool, String words, Deadline deadline) {
        sake.progress().add(new Step.LookingUp(tool.name(), label(tool, words), ++used));
        return tool.equals(DEFINE) ? define(words) : ask(words, deadline);
    }

    /** The model's words only where the catalog knows them: they are on the screen before anything guards them. */
    private String label(Tool tool, String words) {
        var known = tool.equals(DEFINE)
                ? Definitions.of(sake.catalog(), words, language).isPresent()
                : sake.catalog().answers(words);
        return known ? words : SOMETHING.in(language);
    }

    /** An answer that was looked up, with what is said of it. */
    Looked looked(UUID query, List<Part> words) {
        var question = Objects.requireNonNull(asked.get(query));
        var answered = OnScreen.byCatalog(Optional.of(question)).orElseThrow();
        return new Looked(question, (Outcome.Answered) answered.withoutRows(), words);
    }

    private Found define(String term) {
        return Definitions.of(sake.catalog(), term, language)
                .<Found>map(Found.Words::new)
                .orElseGet(() -> new Found.Nothing("There is no such term.", List.of()));
    }

    private Found ask(String words, Deadline deadline) {
        try {
            var question = asking.lookUp(sake, words);
            var end = LookingUp.end(question, deadline);
            return end.isPresent() && end.get() instanceof Step.Answered(var outcome)
                    ? found(question, outcome)
                    : new Found.Nothing("It could not be answered.", List.of());
        } catch (ProblemException refused) {
            return new Found.Nothing(refused.problem().detail(), List.of());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Found.Nothing("It was called off.", List.of());
        }
    }

    private Found found(Question question, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered answered -> {
                asked.put(question.id(), question);
                yield new Found.Answer(question.id(), Materials.of(question, answered, sees));
            }
            case Outcome.Explained(var explained, var _) -> new Found.Words(Markdown.plain(explained.text()));
            case Outcome.NeedsChoice choice ->
                new Found.Nothing(
                        choice.ambiguous().sentence(),
                        choice.ambiguous().choices().stream()
                                .map(one -> one.question())
                                .toList());
            case Outcome.Declined declined -> new Found.Nothing(declined.sentence(), declined.suggestions());
            case Outcome.AnsweredByGenie _, Outcome.SaidByGenie _, Outcome.LookedUp _ ->
                throw new IllegalStateException("Only the catalog is asked.");
        };
    }
}
