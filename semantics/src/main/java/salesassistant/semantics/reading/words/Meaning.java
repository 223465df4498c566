package salesassistant.semantics.reading.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;

/** What a word or a few words can mean on their own, before the grammar puts them together. */
public sealed interface Meaning {

    record MeasureWord(String measure) implements Meaning {}

    /** The word for a dimension itself. */
    record Noun(String dimension) implements Meaning {}

    /** Members of one dimension; {@code partial} where the words are only a part of their names. */
    record MemberWord(String dimension, List<String> values, boolean partial) implements Meaning {
        public MemberWord {
            values = List.copyOf(values);
        }
    }

    /** "We", "our". */
    record Own() implements Meaning {}

    /** A word of the grammar that must find its place in a rule. */
    record CueWord(Cue cue) implements Meaning {}

    /** A superlative that carries its own measure: "cheapest". */
    record MeasuredSuperlative(String measure, Direction direction) implements Meaning {}

    /** A comparative that carries what it compares: "more expensive". */
    record Comparative(List<String> measures, boolean lowest) implements Meaning {
        public Comparative {
            measures = List.copyOf(measures);
        }
    }

    /** The difference between two in what it carries: "price gap"; of one alone it says nothing. */
    record Difference(List<String> measures) implements Meaning {
        public Difference {
            measures = List.copyOf(measures);
        }
    }

    /** A number, said in per cent, as an amount ("20 million", "5 kr") or neither. */
    record NumberWord(BigDecimal value, boolean percent, boolean amount) implements Meaning {}

    /** A place in a ranking, counted from 1: "second". */
    record Place(int number) implements Meaning {}

    /** A place among the largest: "number two". */
    record Standing(int number) implements Meaning {}

    /** A number with a weight or volume unit, in the unit of the pack size dimension. */
    record SizeWord(String dimension, String value) implements Meaning {}

    record GrainWord(Grain grain, boolean adjective) implements Meaning {}

    /** "Month to month". */
    record StepWord(Grain grain) implements Meaning {}

    /** A stretch of time; empty when the data does not reach there. */
    record PeriodWord(Optional<Period> period, boolean relativeYear) implements Meaning {}

    /** From one year or quarter to a later one, of which a change is asked: what is compared, not a stretch of both. */
    record FromTo(Period before, Period now) implements Meaning {}

    /**
     * A feast.
     *
     * @param weeks the weeks around the latest one, or that of the year named; empty where the data does not reach
     * @param yearBefore the weeks around the same feast a year before, which need not be the same weeks
     */
    record FeastWord(Optional<Period> weeks, Optional<Period> yearBefore) implements Meaning {}

    /** A comparison named in words: "year over year", "week over week". */
    record ComparisonWord(Comparison.Kind kind, Optional<Grain> unit) implements Meaning {}

    record TopicWord(String topic) implements Meaning {}

    /** A word that only holds others together. */
    record Glue() implements Meaning {}

    /** Words that open a remark which asks for nothing: "hope you had …". */
    record Courtesy() implements Meaning {}

    /** A word that carries nothing for the answer. */
    record Politeness() implements Meaning {}
}
