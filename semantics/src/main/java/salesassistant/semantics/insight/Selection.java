package salesassistant.semantics.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Weighs all that was looked at, corrected for how much that was, and chooses the few that are told. */
final class Selection {

    private static final int MOST = 5;
    private static final int MOST_OF_A_KIND = 2;
    /** The part of what is told that may be chance, by the procedure of Benjamini and Hochberg. */
    private static final double FALSE_DISCOVERIES = 0.05;

    private static final double SURPRISE_OF_THE_COUNTED = 1.5;
    private static final double MOST_SURPRISE = 6;

    private Selection() {}

    /** What stands out, each subject's course once, the weightiest first. */
    static List<Insight> weighed(List<Candidate> candidates, int looks) {
        var found = new ArrayList<Insight>();
        var tested = candidates.stream()
                .filter(candidate -> candidate.chance().isPresent())
                .sorted(Comparator.comparingDouble(
                        candidate -> candidate.chance().getAsDouble()))
                .toList();
        var corrected = corrected(tested);
        for (int i = 0; i < tested.size(); i++) {
            if (corrected[i] * looks <= FALSE_DISCOVERIES && tested.get(i).material()) {
                found.add(insight(tested.get(i), corrected[i] * looks));
            }
        }
        candidates.stream()
                .filter(candidate -> candidate.chance().isEmpty())
                .map(candidate -> new Insight(
                        candidate.what().get(), candidate.size(), 1, SURPRISE_OF_THE_COUNTED, candidate.tenor()))
                .forEach(found::add);
        return onceEach(found);
    }

    /** The chance of each that it is a false discovery among those at least as unlikely, never falling down the list. */
    private static double[] corrected(List<Candidate> sorted) {
        var corrected = new double[sorted.size()];
        var least = 1.0;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            least = Math.min(least, sorted.get(i).chance().getAsDouble() * sorted.size() / (i + 1));
            corrected[i] = least;
        }
        return corrected;
    }

    private static Insight insight(Candidate candidate, double corrected) {
        var surprise = Math.min(MOST_SURPRISE, -Math.log10(Math.max(corrected, Double.MIN_NORMAL)));
        return new Insight(candidate.what().get(), candidate.size(), 1 - corrected, surprise, candidate.tenor());
    }

    private static List<Insight> onceEach(List<Insight> found) {
        var said = new HashSet<String>();
        return found.stream()
                .sorted(Comparator.comparing((Insight insight) -> insight.what() instanceof Notable.Run)
                        .thenComparing(
                                Comparator.comparingDouble(Insight::weight).reversed()))
                .filter(insight ->
                        said.add(sort(insight.what()) + insight.what().subject().names()))
                .sorted(Comparator.comparingDouble(Insight::weight).reversed())
                .toList();
    }

    /** The first five, no more than two of a kind. */
    static <T> List<T> few(List<T> weighed, Function<T, Insight> insight) {
        var kinds = new HashMap<String, Integer>();
        return weighed.stream()
                .filter(one -> kinds.merge(insight.apply(one).kind(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .limit(MOST)
                .toList();
    }

    /** A level that shifted, a trend that turned and a run are three sights of one course; a run says least about it. */
    private static String sort(Notable what) {
        return switch (what) {
            case Notable.Turned _, Notable.Shifted _, Notable.Run _ -> "course";
            case Notable.Ahead _,
                    Notable.Behind _,
                    Notable.Changed _,
                    Notable.Contributed _,
                    Notable.Concentrated _,
                    Notable.Peak _,
                    Notable.Unusual _ -> what.kind();
        };
    }
}
