package salesassistant.figures;

import java.util.List;
import java.util.Optional;

/**
 * A number as a text writes it: what it may be read as, its unit, its sign where one is written, how firmly it is meant.
 * A number in words or a fraction ("a third") is rounder than one in digits.
 */
record Numeral(List<Reading> readings, Unit unit, String currency, int sign, Style style) {

    /** "More than a third" is said of all up to a half. */
    private static final double FAR_OF_A_FRACTION = 0.4;

    /** A value, the worth of its last digit, and of its last digit that is not 0. */
    record Reading(double value, double step, double roundStep) {}

    /** How it is written: its hedge, whether in words, as a fraction, with a magnitude, as one end of a range. */
    record Style(Optional<Cue> hedge, boolean spelled, boolean fraction, boolean magnitude) {

        Style hedged(Cue cue) {
            return new Style(Optional.of(cue), spelled, fraction, magnitude);
        }
    }

    Numeral hedged(Cue cue) {
        return new Numeral(readings, unit, currency, sign, style.hedged(cue));
    }

    boolean isWhole() {
        return unit == Unit.PLAIN
                && readings.getFirst().value() == Math.rint(readings.getFirst().value());
    }

    double value() {
        return readings.getFirst().value();
    }

    /** True when an actual value may be written so; sign and scale are the caller's. */
    boolean says(double actual, double slack) {
        return readings.stream().anyMatch(reading -> says(reading, actual, slack, reading.step()));
    }

    /** True when it may be written so by somebody who rounds without saying. */
    boolean roughlySays(double actual, double slack) {
        return readings.stream().anyMatch(reading -> says(reading, actual, slack, reading.roundStep()));
    }

    private boolean says(Reading reading, double actual, double slack, double step) {
        if (!Double.isFinite(actual)) {
            return false;
        }
        double claimed = reading.value();
        double near = step / 2 + slack + 1e-9 * Math.abs(actual);
        double rough = Math.max(near, Math.abs(claimed) * (style.fraction() ? 0.09 : 0.05));
        double difference = actual - claimed;
        if (style.fraction() && style.hedge().isEmpty()) {
            return Math.abs(difference) <= Math.max(near, claimed * 0.06);
        }
        if (style.hedge().isEmpty()) {
            return Math.abs(difference) <= near;
        }
        double far = Math.max(
                Math.abs(claimed) * (style.fraction() ? FAR_OF_A_FRACTION : 0.1), nextRound(claimed) - claimed);
        return switch (style.hedge().get()) {
            case ABOUT -> Math.abs(difference) <= rough;
            case NEARLY -> difference <= near && difference >= -rough;
            case JUSTOVER -> difference >= -near && difference <= rough;
            case OVER, ATLEAST -> difference >= -near && difference <= far;
            case UNDER, ATMOST -> difference <= near && difference >= -far;
            default -> Math.abs(difference) <= near;
        };
    }

    private static double nextRound(double value) {
        if (value <= 0) {
            return value;
        }
        double unit = Math.pow(10, Math.floor(Math.log10(value)));
        double mantissa = value / unit;
        boolean round = Math.abs(mantissa - Math.rint(mantissa)) < 1e-9;
        return round
                ? value + unit
                : value + (Math.abs(mantissa * 10 - Math.rint(mantissa * 10)) < 1e-9 ? unit / 10 : 0);
    }
}
