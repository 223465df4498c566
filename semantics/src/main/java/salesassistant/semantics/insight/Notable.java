package salesassistant.semantics.insight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;

/** What stands out in an answer, with the figures that show it; a subject without names is the whole answer. */
public sealed interface Notable {

    /** What it is about. */
    Subject subject();

    /** The figure it is seen in. */
    Figure figure();

    /** The numbers that show it, the telling one first. */
    List<FigureRef> figures();

    /** What kind of thing it is, in a word of the wire. */
    String kind();

    /** First by a distance that the distances among the others do not explain. */
    record Ahead(Subject subject, Figure figure, FigureRef value, Subject second, FigureRef lead) implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(value, lead);
        }

        @Override
        public String kind() {
            return "leader";
        }
    }

    /** Last by such a distance. */
    record Behind(Subject subject, Figure figure, FigureRef value, Subject next, FigureRef gap) implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(value, gap);
        }

        @Override
        public String kind() {
            return "laggard";
        }
    }

    /** More or less than in the period compared with; in points where the measure is a percentage. */
    record Changed(Subject subject, Figure figure, FigureRef change, FigureRef from, FigureRef to) implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(change, from, to);
        }

        @Override
        public String kind() {
            return "change";
        }
    }

    /**
     * A member that moved otherwise than the members beside it.
     *
     * @param percent how far it moved by itself; nothing where it came within the weeks compared with
     * @param share its part of the whole change, where it goes the same way
     * @param since when it came, if within the weeks compared with
     */
    record Contributed(
            Subject subject,
            Figure figure,
            FigureRef change,
            Optional<FigureRef> percent,
            Optional<FigureRef> share,
            Optional<IsoWeek> since)
            implements Notable {
        @Override
        public List<FigureRef> figures() {
            return Stream.of(Optional.of(change), percent, share)
                    .flatMap(Optional::stream)
                    .toList();
        }

        @Override
        public String kind() {
            return "contribution";
        }
    }

    /** Few members hold most; the subject is the largest of them. */
    record Concentrated(
            Subject subject, Figure figure, FigureRef few, FigureRef all, FigureRef share, FigureRef herfindahl)
            implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(share, few, all, herfindahl);
        }

        @Override
        public String kind() {
            return "concentration";
        }
    }

    /** The latest step is the highest, or the lowest, of all. */
    record Peak(
            Subject subject,
            Figure figure,
            Subject.Name when,
            FigureRef value,
            FigureRef steps,
            FigureRef gap,
            boolean high)
            implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(value, steps, gap);
        }

        @Override
        public String kind() {
            return "record";
        }
    }

    /** So many steps in a row above, or below, the year before. */
    record Run(Subject subject, Figure figure, FigureRef steps, boolean upward) implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(steps);
        }

        @Override
        public String kind() {
            return "streak";
        }
    }

    /** Growth against the year before has turned: what it is of late, and what it was before. */
    record Turned(Subject subject, Figure figure, FigureRef weeks, FigureRef late, FigureRef before)
            implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(late, before, weeks);
        }

        @Override
        public String kind() {
            return "trend_change";
        }
    }

    /** Since a week the level is another, held against the year before. */
    record Shifted(Subject subject, Figure figure, Subject.Name since, FigureRef after, FigureRef before)
            implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(after, before);
        }

        @Override
        public String kind() {
            return "level_shift";
        }
    }

    /** A week outside what the weeks before it and the years before it let expect. */
    record Unusual(
            Subject subject,
            Figure figure,
            Subject.Name when,
            FigureRef value,
            FigureRef gap,
            FigureRef low,
            FigureRef high)
            implements Notable {
        @Override
        public List<FigureRef> figures() {
            return List.of(value, gap, low, high);
        }

        @Override
        public String kind() {
            return "anomaly";
        }
    }
}
