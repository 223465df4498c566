package salesassistant.app.genie;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.app.genie.GenieFailure.Kind;
import salesassistant.app.genie.Message.Part;

/**
 * Chooses the answer among everything a message holds. Genie corrects itself: the last query is the one it means, and what
 * it said between the first and the last of them no longer holds.
 */
final class Choosing {

    private static final int LONGEST_SUGGESTION = 300;
    private static final int MOST_SUGGESTIONS = 5;

    private Choosing() {}

    static GenieReply of(Message message, GenieTrail trail) {
        var parts = message.parts();
        var queries = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i) instanceof Part.Query)
                .boxed()
                .toList();
        if (queries.isEmpty()) {
            return inWords(texts(parts), suggestions(parts), trail);
        }
        int first = queries.getFirst();
        int last = queries.getLast();
        var standing = IntStream.range(0, parts.size())
                .filter(i -> i <= first || i >= last)
                .mapToObj(parts::get)
                .toList();
        return sql((Part.Query) parts.get(last), texts(standing), suggestions(parts), trail);
    }

    private static GenieReply sql(Part.Query query, List<Part.Text> texts, List<String> suggestions, GenieTrail trail) {
        return new GenieReply.Sql(
                trail,
                query.sql(),
                query.blanks(),
                query.title(),
                query.description(),
                best(texts).map(Part.Text::content),
                suggestions);
    }

    private static GenieReply inWords(List<Part.Text> texts, List<String> suggestions, GenieTrail trail) {
        var question = texts.stream().filter(Part.Text::asksBack).reduce((_, later) -> later);
        if (question.isPresent()) {
            return new GenieReply.AskedBack(trail, question.get().content(), suggestions);
        }
        return best(texts)
                .<GenieReply>map(text -> new GenieReply.Words(trail, text.content(), suggestions))
                .orElseThrow(() -> GenieFailure.of(Kind.NOT_UNDERSTOOD, "completed without an answer", null));
    }

    private static Optional<Part.Text> best(List<Part.Text> texts) {
        return texts.stream()
                .filter(Part.Text::isAnswer)
                .reduce((_, later) -> later)
                .or(() -> texts.stream().reduce((_, later) -> later));
    }

    private static List<Part.Text> texts(List<Part> parts) {
        return parts.stream()
                .filter(Part.Text.class::isInstance)
                .map(Part.Text.class::cast)
                .toList();
    }

    private static List<String> suggestions(List<Part> parts) {
        return parts.stream()
                .flatMap(part ->
                        part instanceof Part.Suggestions(var questions) ? questions.stream() : Stream.<String>empty())
                .filter(question -> question.length() <= LONGEST_SUGGESTION)
                .distinct()
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
