package salesassistant.figures.scores;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import salesassistant.figures.Pieces;

/**
 * What the checker makes of each file of dev with what is learned from the others only, at the bars that are kept: the mean
 * over all claims and the bound it stays within in nineteen of twenty such collections of files.
 */
final class Unseen {

    /** Of a normal distribution nineteen of twenty lie below so many standard errors. */
    private static final double SURE = 1.645;

    private record File(String name, Scores.Score score) {}

    private final PrintStream out;
    private final Map<String, List<String>> learned;

    Unseen(PrintStream out, Map<String, List<String>> learned) {
        this.out = out;
        this.learned = learned;
    }

    void print() {
        out.printf(
                Locale.ROOT, "# %-14s %7s %8s %8s %8s %8s%n", "unseen", "claims", "false", "open", "planted", "missed");
        List<File> files = Stream.of(Scores.DEV)
                .parallel()
                .map(name -> new File(
                        name,
                        Scores.score(
                                (table, text) ->
                                        Pieces.weighed(table, text, Objects.requireNonNull(learned.get(name), name)),
                                name)))
                .toList();
        files.forEach(file -> line(file.name(), file.score()));
        line("all", files.stream().map(File::score).reduce(Scores.Score.NONE, Scores.Score::plus));
        out.printf(
                Locale.ROOT,
                "# at most %21.2f%% %7.1f%% %8s %7.2f%%%n",
                bound(files, score -> score.doubted(), score -> score.claims()),
                bound(files, score -> score.open(), score -> score.claims()),
                "",
                bound(files, score -> score.planted() - score.caught(), score -> score.planted()));
    }

    private void line(String name, Scores.Score score) {
        out.printf(
                Locale.ROOT,
                "# %-14s %7d %7.2f%% %7.1f%% %8d %7.2f%%%n",
                name,
                score.claims(),
                100.0 * score.doubted() / Math.max(1, score.claims()),
                100.0 * score.open() / Math.max(1, score.claims()),
                score.planted(),
                100.0 * (score.planted() - score.caught()) / Math.max(1, score.planted()));
    }

    /** Per cents, by how much the share differs from file to file. */
    private static double bound(
            List<File> files, ToDoubleFunction<Scores.Score> part, ToDoubleFunction<Scores.Score> whole) {
        double parts = files.stream()
                .mapToDouble(file -> part.applyAsDouble(file.score()))
                .sum();
        double all = files.stream()
                .mapToDouble(file -> whole.applyAsDouble(file.score()))
                .sum();
        double share = parts / all;
        double squares = files.stream()
                .mapToDouble(file -> part.applyAsDouble(file.score()) - share * whole.applyAsDouble(file.score()))
                .map(off -> off * off)
                .sum();
        double error = Math.sqrt(squares * files.size() / (files.size() - 1)) / all;
        return 100 * (share + SURE * error);
    }
}
