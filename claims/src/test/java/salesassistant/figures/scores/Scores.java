package salesassistant.figures.scores;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.figures.Checked;
import salesassistant.figures.Checker;
import salesassistant.figures.Claim;
import salesassistant.figures.Table;
import salesassistant.figures.Verdict;

/** Prints what the checker catches, class by class, and how often it doubts what is true. */
public final class Scores {

    static final String[] DEV = {
        "dev-1.txt",
        "dev-2.txt",
        "dev-3.txt",
        "dev-4.txt",
        "dev-5.txt",
        "dev-6.txt",
        "dev-7.txt",
        "dev-8.txt",
        "dev-9.txt",
        "dev-10.txt",
        "dev-11.txt",
        "dev-12.txt",
        "dev-13.txt",
        "dev-14.txt",
        "dev-15.txt",
        "dev-16.txt",
        "dev-17.txt",
        "dev-18.txt",
        "dev-19.txt",
        "dev-20.txt",
        "dev-21.txt",
        "dev-22.txt",
        "dev-23.txt",
        "dev-24.txt",
        "dev-25.txt",
        "dev-26.txt",
        "dev-27.txt",
        "dev-28.txt",
        "dev-29.txt"
    };
    static final String[] HELD_OUT = {"held-out-1.txt"};
    static final String[] SEALED = {"sealed-12.txt", "sealed-15.txt", "sealed-17.txt", "sealed-19.txt"};

    private static final List<String> FLAGS = List.of("--details", "--held-out", "--sealed");
    private static final String ONLY = "--only=";

    /** What became of the true texts of a part and of the errors planted in them. */
    record Score(int texts, int supported, int alarms, int claims, int open, int doubted, Map<String, int[]> kinds) {

        static final Score NONE = new Score(0, 0, 0, 0, 0, 0, Map.of());

        Score plus(Score other) {
            var sums = new TreeMap<String, int[]>(kinds);
            other.kinds.forEach((kind, counts) -> sums.merge(
                    kind,
                    counts,
                    (a, b) -> IntStream.range(0, a.length).map(i -> a[i] + b[i]).toArray()));
            return new Score(
                    texts + other.texts,
                    supported + other.supported,
                    alarms + other.alarms,
                    claims + other.claims,
                    open + other.open,
                    doubted + other.doubted,
                    sums);
        }

        int planted() {
            return kinds.values().stream().mapToInt(counts -> counts[0]).sum();
        }

        int caught() {
            return kinds.values().stream().mapToInt(counts -> counts[1]).sum();
        }
    }

    private final PrintStream out;
    private final boolean details;
    private final BiFunction<Table, String, Checked> checker;

    private Scores(PrintStream out, boolean details) {
        this(out, details, Checker::check);
    }

    private Scores(PrintStream out, boolean details, BiFunction<Table, String, Checked> checker) {
        this.out = out;
        this.details = details;
        this.checker = checker;
    }

    /**
     * With --details also the texts it judged wrongly; held-out ones only with --held-out, sealed ones with --sealed.
     * With --only=FILE, said alone, the totals of that file and nothing of its texts.
     */
    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> said = List.of(args);
        if (said.size() == 1 && said.getFirst().startsWith(ONLY)) {
            only(said.getFirst().substring(ONLY.length()), out);
            return;
        }
        if (!FLAGS.containsAll(said)) {
            System.err.println("Only these can be said: " + String.join(", ", FLAGS) + "; or alone " + ONLY + "FILE.");
            System.exit(2);
        }
        var scores = new Scores(out, said.contains("--details"));
        scores.print("dev (the rules were made on these)", scores.score(Corpus.read(DEV)));
        var heldOut = new Scores(out, said.contains("--held-out"));
        heldOut.print("held out (not used to make rules)", heldOut.score(Corpus.read(HELD_OUT)));
        var sealed = new Scores(out, said.contains("--sealed"));
        sealed.print("sealed (not read by who makes the rules)", sealed.each(SEALED));
    }

    private static void only(String file, PrintStream out) {
        if (Stream.of(DEV, HELD_OUT, SEALED).flatMap(Stream::of).noneMatch(file::equals)) {
            System.err.println("There is no file " + file + " among those that are scored.");
            System.exit(2);
        }
        new Scores(out, false).print(file, score(file));
    }

    static Score score(String... files) {
        return new Scores(System.out, false).score(Corpus.read(files));
    }

    /** With another checker than the one that is shipped. */
    static Score score(BiFunction<Table, String, Checked> checker, String... files) {
        return new Scores(System.out, false, checker).score(Corpus.read(files));
    }

    /** A line for every file: when one of them is opened, the others' scores stay comparable. */
    private Score each(String... files) {
        Score all = Score.NONE;
        out.println();
        for (String file : files) {
            Score score = score(Corpus.read(file));
            summarize(file, score);
            all = all.plus(score);
        }
        return all;
    }

    /** Side by side, but in order where the texts are shown. */
    private Score score(Corpus corpus) {
        return (details ? corpus.texts().stream() : corpus.texts().parallelStream())
                .map(this::score)
                .reduce(Score.NONE, Score::plus);
    }

    private Score score(Corpus.Text text) {
        var kinds = new TreeMap<String, int[]>();
        Checked checked = checker.apply(text.table(), text.text());
        boolean supported = checked.verdict() == Verdict.SUPPORTED;
        boolean alarm = checked.verdict() == Verdict.CONTRADICTED;
        if (supported) {
            inject(text, checked, kinds);
        } else {
            tell(alarm ? "FALSE ALARM" : "open", text.name(), text.text(), checked);
        }
        return new Score(
                1,
                supported ? 1 : 0,
                alarm ? 1 : 0,
                checked.claims().size(),
                (int) checked.count(Verdict.NOT_CHECKABLE),
                (int) checked.count(Verdict.CONTRADICTED),
                kinds);
    }

    /** Only in texts that pass as they are: elsewhere nothing could be missed. */
    private void inject(Corpus.Text text, Checked checked, Map<String, int[]> kinds) {
        var injections = new ArrayList<>(new NumberInjections(text).all(checked));
        injections.addAll(new WordInjections(text).all());
        for (Injection injection : injections) {
            Checked found = checker.apply(text.table(), injection.text());
            int[] counts = kinds.computeIfAbsent(injection.kind(), kind -> new int[3]);
            counts[0]++;
            counts[1] += found.verdict() == Verdict.SUPPORTED ? 0 : 1;
            counts[2] += found.verdict() == Verdict.CONTRADICTED ? 1 : 0;
            if (found.verdict() != Verdict.CONTRADICTED) {
                String what = found.verdict() == Verdict.SUPPORTED ? "MISSED " : "LEFT OPEN ";
                tell(what + injection.kind(), text.name(), injection.text(), found);
            }
        }
    }

    private void tell(String what, String name, String text, Checked checked) {
        if (!details) {
            return;
        }
        out.println(what + " [" + name + "] " + text);
        for (Claim claim : checked.claims()) {
            boolean worth = claim.verdict() != Verdict.SUPPORTED || what.startsWith("MISSED");
            if (worth) {
                out.println("      " + claim.verdict() + " \"" + claim.text() + "\" " + claim.why());
            }
        }
    }

    private void summarize(String part, Score score) {
        out.printf(
                Locale.ROOT,
                "%s: %d true texts, %d supported (%.1f %%), %d contradicted (%.1f %%); "
                        + "%d claims, %d contradicted (%.1f %%), %d not checkable (%.1f %%)%n",
                part,
                score.texts(),
                score.supported(),
                100.0 * score.supported() / score.texts(),
                score.alarms(),
                100.0 * score.alarms() / score.texts(),
                score.claims(),
                score.doubted(),
                100.0 * score.doubted() / Math.max(1, score.claims()),
                score.open(),
                100.0 * score.open() / Math.max(1, score.claims()));
    }

    private void print(String part, Score score) {
        out.println();
        summarize(part, score);
        out.printf(Locale.ROOT, "  %-30s %7s %9s %14s%n", "planted error", "planted", "caught", "contradicted");
        score.kinds()
                .forEach((kind, counts) -> out.printf(
                        Locale.ROOT,
                        "  %-30s %7d %7.1f %% %12.1f %%%n",
                        kind,
                        counts[0],
                        100.0 * counts[1] / counts[0],
                        100.0 * counts[2] / counts[0]));
        out.printf(
                Locale.ROOT,
                "  %-30s %7d %7.1f %%%n",
                "all",
                score.planted(),
                100.0 * score.caught() / Math.max(1, score.planted()));
    }
}
