package salesassistant.app.wording;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether what is said to be behind a change is what the explanation found there. */
final class Causes {

    private final Drivers drivers;
    private final Line line;
    private final Set<String> own;

    Causes(Drivers drivers, Line line, Set<String> own) {
        this.drivers = drivers;
        this.line = line;
        this.own = own;
    }

    Optional<Judgement> objection() {
        if (drivers.none()) {
            return Objection.nothing();
        }
        var placed = line.places()
                .mapToObj(at -> drivers.byFact().get(line.fact(at).id()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var named = words(Token.Name.class).filter(drivers.sorts()::contains).collect(Collectors.toSet());
        var other = named.stream().filter(sort -> !placed.contains(sort)).findFirst();
        if (other.isPresent()) {
            return Objection.unbacked("“" + other.get() + "” is not what is behind the figures beside it");
        }
        if (line.has(Sense.CAUSE) && (placed.isEmpty() || !named.containsAll(placed))) {
            return Objection.unbacked("a cause stands beside its figure, called as the facts call it");
        }
        return words(Token.Word.class)
                .filter(this::mayBeAnotherCause)
                .findFirst()
                .flatMap(word -> Objection.unbacked("nothing bears out “" + word + "” as a cause"));
    }

    private <T extends Token> Stream<String> words(Class<T> kind) {
        return line.tokens().stream()
                .filter(kind::isInstance)
                .map(token -> token.text().toLowerCase(Locale.ROOT));
    }

    /** Beside a word such as "because" whatever is not known might be one. */
    private boolean mayBeAnotherCause(String word) {
        return line.lexicon().is(Sense.DRIVER, word)
                || line.has(Sense.CAUSE)
                        && !own.contains(word)
                        && !line.lexicon().knows(word);
    }
}
