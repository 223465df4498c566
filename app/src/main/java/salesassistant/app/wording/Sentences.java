package salesassistant.app.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text that arrives in pieces, cut into sentences and lines; a full stop within a name or a short form ends nothing. */
final class Sentences {

    /** A hedge in short ends no sentence either, but it is a word, and judged as one. */
    private static final Pattern SHORT_FORM =
            Pattern.compile("(?iU)(?:^|.*[\\s(])(?:" + Tokens.SHORT_FORMS + "|approx|ca)\\.", Pattern.DOTALL);

    private final StringBuilder text = new StringBuilder();
    private final List<String> dotted;

    Sentences(List<Material> answers) {
        this.dotted = answers.stream()
                .flatMap(answer -> Stream.concat(answer.members().stream(), answer.names().stream()))
                .filter(name -> name.contains(". "))
                .toList();
    }

    void add(String piece) {
        text.append(piece);
    }

    /** The next whole sentence or line. */
    Optional<String> next() {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n' || endsAt(at)) {
                var sentence = text.substring(0, at + 1).strip();
                text.delete(0, at + 1);
                if (sentence.isEmpty()) {
                    return next();
                }
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** What has begun and not yet ended. */
    String begun() {
        return text.toString().stripLeading();
    }

    /** What remains when nothing more comes. */
    Optional<String> last() {
        var sentence = text.toString().strip();
        text.setLength(0);
        return Optional.of(sentence).filter(rest -> !rest.isEmpty());
    }

    private boolean endsAt(int at) {
        return ".!?".indexOf(text.charAt(at)) >= 0
                && at + 1 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && !SHORT_FORM.matcher(text.substring(0, at + 1)).matches()
                && dotted.stream().noneMatch(name -> isWithin(name, at));
    }

    private boolean isWithin(String name, int at) {
        for (int dot = name.indexOf(". "); dot >= 0; dot = name.indexOf(". ", dot + 1)) {
            if (at >= dot && text.substring(at - dot, at + 1).equalsIgnoreCase(name.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }
}
