package salesassistant.semantics.catalog;

import java.util.OptionalInt;

/**
 * A number with one definition.
 *
 * @param name its name in the metric view, and its column's name in every answer
 * @param known its name as the subject of a sentence, where a language speaks of it as known: "försäljningsvärdet" ökade
 * @param comment the definition in a sentence, shown to the user who asks for it
 * @param expression what the metric view says, read into a tree; for measures that only a row holds, the row's column
 * @param decimals digits shown after the decimal mark
 * @param cautionBelow the number of distribution points under which the figure must be shown with a caution
 * @param missingMeansZero whether an absent row says zero rather than nothing
 */
public record Measure(
        String name,
        Label label,
        Label known,
        Label comment,
        Expression expression,
        Rollup rollup,
        Unit unit,
        int decimals,
        Favourable favourable,
        Terms terms,
        OptionalInt cautionBelow,
        boolean missingMeansZero) {

    /** A measure that sentences call by its name as it is, without limits of trust, whose absent rows say nothing. */
    public Measure(
            String name,
            Label label,
            Label comment,
            Expression expression,
            Rollup rollup,
            Unit unit,
            int decimals,
            Favourable favourable,
            Terms terms) {
        this(
                name,
                label,
                label,
                comment,
                expression,
                rollup,
                unit,
                decimals,
                favourable,
                terms,
                OptionalInt.empty(),
                false);
    }

    /** The same measure that people call by other words. */
    public Measure called(Terms others) {
        return new Measure(
                name,
                label,
                known,
                comment,
                expression,
                rollup,
                unit,
                decimals,
                favourable,
                others,
                cautionBelow,
                missingMeansZero);
    }

    /** Whether members may be added to a total, so that totals, stacks and shares make sense. */
    public boolean additive() {
        return rollup instanceof Rollup.Sum;
    }

    /** Whether the number lives on published rows of a period rather than being summed over weeks. */
    public boolean readFromRows() {
        return switch (rollup) {
            case Rollup.RowOnly _, Rollup.SumOverItems _ -> true;
            case Rollup.Sum _,
                    Rollup.RatioOfSums _,
                    Rollup.PerDistributionPoint _,
                    Rollup.CountOfItems _,
                    Rollup.Evaluated _ -> false;
        };
    }
}
