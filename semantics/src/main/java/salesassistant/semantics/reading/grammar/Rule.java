package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning;

/**
 * A sequence of typed elements, with glue allowed between them, and what it means.
 *
 * @param name what the rule is about, for tests and traces
 * @param result what it makes of the matched meanings: a new bare meaning, a finished phrase, or nothing where they do not fit
 */
record Rule(String name, List<Element> elements, Function<Match, Optional<Result>> result, double cost) {

    /** One place of the sequence. */
    record Element(Predicate<Meaning> test, boolean optional) {}

    /** What a rule makes. */
    sealed interface Result {
        record NewMeaning(Meaning meaning) implements Result {}

        record Phrase(List<Said> said) implements Result {}
    }

    /** The meanings found at the places of the sequence; null where an optional one is absent. */
    record Match(List<@Nullable Meaning> parts) {

        <T extends Meaning> T at(int index, Class<T> type) {
            return type.cast(Objects.requireNonNull(parts.get(index)));
        }

        <T extends Meaning> Optional<T> find(int index, Class<T> type) {
            return Optional.ofNullable(parts.get(index)).map(type::cast);
        }

        boolean has(int index) {
            return parts.get(index) != null;
        }
    }

    static Builder named(String name) {
        return new Builder(name);
    }

    /** Builds a rule element by element. */
    static final class Builder {

        private final String name;
        private final List<Element> elements = new ArrayList<>();
        private double cost;

        private Builder(String name) {
            this.name = name;
        }

        Builder cue(Cue... cues) {
            return add(meaning -> isCue(meaning, cues), false);
        }

        Builder maybeCue(Cue... cues) {
            return add(meaning -> isCue(meaning, cues), true);
        }

        Builder one(Class<? extends Meaning> type) {
            return add(type::isInstance, false);
        }

        Builder maybe(Class<? extends Meaning> type) {
            return add(type::isInstance, true);
        }

        Builder costs(double extra) {
            this.cost = extra;
            return this;
        }

        Rule says(Function<Match, List<Said>> said) {
            return new Rule(
                    name, List.copyOf(elements), match -> Optional.of(new Result.Phrase(said.apply(match))), cost);
        }

        Rule saysIf(Function<Match, Optional<List<Said>>> said) {
            return new Rule(
                    name, List.copyOf(elements), match -> said.apply(match).map(Result.Phrase::new), cost);
        }

        Rule becomes(Function<Match, Optional<Meaning>> meaning) {
            return new Rule(
                    name, List.copyOf(elements), match -> meaning.apply(match).map(Result.NewMeaning::new), cost);
        }

        private Builder add(Predicate<Meaning> test, boolean optional) {
            elements.add(new Element(test, optional));
            return this;
        }

        private static boolean isCue(Meaning meaning, Cue... cues) {
            return meaning instanceof Meaning.CueWord(var cue) && List.of(cues).contains(cue);
        }
    }
}
