package salesassistant.app.chat.counsel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.app.conversation.Turn;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Counsel;
import salesassistant.app.question.Looked;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.app.question.Step;
import salesassistant.app.wording.Consulted;
import salesassistant.app.wording.Consulting;
import salesassistant.app.wording.Found;
import salesassistant.app.wording.Matter;
import salesassistant.semantics.narration.Part;

/** Where a message is no question the catalog understands, has a model find the questions in it, and asks those. */
public final class Advising implements Counsel {

    private static final int EARLIER = 5;

    private final Consulting consulting;
    private final Asking asking;

    public Advising(Consulting consulting, Asking asking) {
        this.consulting = consulting;
        this.asking = asking;
    }

    @Override
    public Optional<Outcome> instead(Question question, Outcome.Declined declined) {
        if (!Counsel.lacksWords(declined) || !consulting.given()) {
            return Optional.empty();
        }
        var matter = matter(question, declined);
        var tools = new Tools(asking, question, declined.language(), consulting.sees());
        var found = consulting.gather(matter, tools, question.caller(), question.id(), question.cancellation());
        question.shownToModel(consulting.saw(question.caller(), question.id()));
        var answers = those(found, Found.Answer.class);
        var definitions =
                those(found, Found.Words.class).stream().map(Found.Words::text).toList();
        if (question.cancellation().cancelled() || answers.isEmpty() && definitions.isEmpty()) {
            return Optional.empty();
        }
        question.progress().add(new Step.Summarizing());
        question.progress().add(new Step.Summarized(text(Consulted.computed(answers))));
        var consulted = answers.isEmpty()
                ? Consulted.computed(answers)
                : consulting.word(
                        matter,
                        answers,
                        question.caller(),
                        question.id(),
                        question.cancellation(),
                        question.progress().screen());
        return Optional.of(outcome(question, declined, tools, consulted, definitions));
    }

    private static Matter matter(Question question, Outcome.Declined declined) {
        var earlier = question.conversation().turns().stream()
                .filter(Turn::said)
                .map(Turn::question)
                .toList();
        return new Matter(
                question.text().orElse(""),
                declined.language(),
                earlier.subList(Math.max(0, earlier.size() - EARLIER), earlier.size()),
                question.catalog().suggestions(declined.language()));
    }

    private static Outcome outcome(
            Question question, Outcome.Declined declined, Tools tools, Consulted consulted, List<String> definitions) {
        var looked = consulted.paragraphs().stream()
                .map(paragraph -> tools.looked(paragraph.query(), paragraph.words()))
                .toList();
        return new Outcome.LookedUp(
                looked,
                definitions,
                consulted.author(),
                Looked.followups(looked),
                Looked.made(declined.made(), looked, question.age()));
    }

    private static String text(Consulted consulted) {
        return consulted.paragraphs().stream()
                .map(paragraph -> paragraph.words().stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n\n"));
    }

    private static <T> List<T> those(List<Found> found, Class<T> kind) {
        return found.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
