package salesassistant.semantics.insight.change;

import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.reading.Premise;

/**
 * What is to be explained.
 *
 * @param figure a measure as it is, or its share of a whole
 * @param scope the members it is about
 * @param period when it changed
 * @param comparison against when
 * @param data the weeks there are
 * @param premise what the asker takes for granted
 */
public record WhyQuestion(
        Figure figure, Filter scope, Period period, Comparison comparison, DataSpan data, Premise premise) {

    /** The measure of the figure. */
    public String measure() {
        return figure.measure();
    }
}
