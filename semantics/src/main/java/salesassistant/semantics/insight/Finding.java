package salesassistant.semantics.insight;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;

/** One thing worth saying about an answer; its numbers are cells of the answer or formulas over them. */
public sealed interface Finding {

    /** There is no row at all. */
    record Nothing() implements Finding {}

    /** So many rows that not all are shown, and those shown are in no order that tells which comes first. */
    record Partial() implements Finding {}

    /** A measure of one row, with how it changed and its other figures. */
    record Value(Subject subject, Figure figure, FigureRef value, Optional<Change> change, List<Extra> extras)
            implements Finding {

        public Value {
            extras = List.copyOf(extras);
        }
    }

    /** A member without any sales. */
    record NotSold(Subject subject) implements Finding {}

    /**
     * The first by the headline figure.
     *
     * @param step the step of time in which it is, where that is not the whole period
     * @param since when it came, where that lies within the weeks compared with, so that no rate is told
     */
    record Leader(
            Subject subject,
            Optional<Subject.Name> step,
            Figure figure,
            FigureRef value,
            Optional<FigureRef> size,
            List<Extra> extras,
            Optional<IsoWeek> since)
            implements Finding {

        public Leader {
            extras = List.copyOf(extras);
        }
    }

    /**
     * Second to the leader.
     *
     * @param behind by how much, where just these two prices are held against each other
     */
    record RunnerUp(Subject subject, FigureRef value, Optional<Gap> behind) implements Finding {}

    /** A difference, as it is and as a part of the second. */
    record Gap(FigureRef difference, FigureRef percent) {}

    /** The last by the headline figure. */
    record Laggard(Subject subject, Figure figure, FigureRef value) implements Finding {}

    /** What all rows come to together, and the leader's part of it. */
    record Total(FigureRef value, FigureRef count, Optional<Holding> leader, Optional<FigureRef> change)
            implements Finding {}

    /**
     * The member that gained or lost most, of all or only of those shown.
     *
     * @param since when it came, where that lies within the weeks compared with, so that no rate is told
     */
    record Mover(
            Subject subject, FigureRef change, Optional<FigureRef> percent, boolean ofShown, Optional<IsoWeek> since)
            implements Finding {}

    /** How many of the members rose. */
    record Breadth(FigureRef rising, FigureRef count) implements Finding {}

    /** Members sold now and not in the period compared with. */
    record Newcomers(List<Subject> subjects) implements Finding {
        public Newcomers {
            subjects = List.copyOf(subjects);
        }
    }

    /** Members sold in the period compared with and no longer. */
    record Lapsed(List<Subject> subjects) implements Finding {
        public Lapsed {
            subjects = List.copyOf(subjects);
        }
    }

    /** Where a series begins and where it ends. */
    record Course(Figure figure, Subject first, FigureRef from, Subject last, FigureRef to, Optional<FigureRef> change)
            implements Finding {}

    /** The highest and the lowest point of a series. */
    record Extremes(Subject highest, FigureRef high, Subject lowest, FigureRef low) implements Finding {}

    /** How the last point of a series stands against its average. */
    record LatestAgainstAverage(Subject latest, FigureRef gap, FigureRef average, boolean wholeOnly)
            implements Finding {}

    /** The series has gone one way for some steps up to its end. */
    record Streak(FigureRef steps, boolean upward) implements Finding {}

    /** Members and what they are held against. */
    record Against(
            Subject one,
            FigureRef value,
            Subject other,
            FigureRef otherValue,
            Optional<FigureRef> gap,
            Optional<Moves> moves)
            implements Finding {}

    /** How both sides changed. */
    record Moves(FigureRef one, FigureRef other) {}

    /**
     * How a value moved: in per cent, or in points or absolutely where only that was asked; "new" without a base.
     *
     * @param since when it came, where that lies within the weeks compared with, so that no rate is told
     */
    record Change(Optional<FigureRef> moved, Optional<FigureRef> base, Optional<IsoWeek> since) {

        /** Whether there was nothing before; from less than nothing there is no rate either. */
        public boolean isNew() {
            return moved.isEmpty()
                    && base.filter(before -> before.value().signum() != 0).isEmpty();
        }
    }

    /** A member's part of a total. */
    record Holding(Subject subject, FigureRef share) {}

    /** Another figure of the same row. */
    record Extra(Figure figure, FigureRef value) {}
}
