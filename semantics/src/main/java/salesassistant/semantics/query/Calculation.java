package salesassistant.semantics.query;

/** What is done with a measure to get a figure; every one is recomputed from sums at the grain of the answer. */
public sealed interface Calculation {

    /** The measure in the period. */
    record Value() implements Calculation {}

    /** The measure in the period compared with. */
    record BaseValue() implements Calculation {}

    /** Value minus base value, absent rows counting as zero; percentage points where the measure is a percentage. */
    record Change() implements Calculation {}

    /** 100 × (value ÷ base value − 1); null where there is no base ("new"), −100 where nothing is left. */
    record ChangePercent() implements Calculation {}

    /** 100 × value ÷ base value. */
    record IndexOnBase() implements Calculation {}

    /** 100 × value ÷ the value of the whole the base describes. */
    record Share(Whole whole) implements Calculation {}

    /** The same share in the period compared with. */
    record BaseShare(Whole whole) implements Calculation {}

    /** Share minus base share, in percentage points. */
    record ShareChange(Whole whole) implements Calculation {}

    /** 100 × member's change ÷ the base value of all members together: points of growth that add up. */
    record Contribution() implements Calculation {}

    /** 100 × member's change ÷ the change of all members together; null where that is zero. */
    record ShareOfChange() implements Calculation {}

    /** 100 × value ÷ the value of the whole, for measures that are ratios (price index). */
    record IndexOnWhole(Whole whole) implements Calculation {}

    /** 100 × the member's share in this market ÷ its share in the whole market; 100 is as strong as everywhere. */
    record DevelopmentIndex() implements Calculation {}

    /** Volume effect: what the change of volume was worth at the old price. */
    record VolumeEffect() implements Calculation {}

    /** Price effect including mix: what the change of price was worth at the new volume. */
    record PriceEffect() implements Calculation {}

    /** The share of all members down to this one, largest first, in per cent. */
    record CumulativeShare() implements Calculation {}

    /** The measure's weekly or monthly values in the period, averaged over the weeks or months that were delivered. */
    record Average(Grain grain) implements Calculation {}

    /** Whether the figure needs a period to compare with. */
    default boolean needsBase() {
        return switch (this) {
            case BaseValue _,
                    Change _,
                    ChangePercent _,
                    IndexOnBase _,
                    BaseShare _,
                    ShareChange _,
                    Contribution _,
                    ShareOfChange _,
                    VolumeEffect _,
                    PriceEffect _ -> true;
            case Value _, Share _, IndexOnWhole _, DevelopmentIndex _, CumulativeShare _, Average _ -> false;
        };
    }
}
