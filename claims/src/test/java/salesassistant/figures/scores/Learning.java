package salesassistant.figures.scores;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salesassistant.figures.Checked;
import salesassistant.figures.Pieces;
import salesassistant.figures.Verdict;

/**
 * Learns when what the rules call false is false and what a number is said of: from the true texts of dev with more and more
 * of their words made strange, as foreign prose has them, and from errors planted in them.
 */
public final class Learning {

    static final List<Pieces.Part> LEARNED = List.of(Pieces.Part.MISREAD, Pieces.Part.LUCKY, Pieces.Part.MEANT);
    private static final int[] STRANGE = {0, 15, 30};
    private static final int COLUMNS = 3;
    private static final double[] BARS = {.02, .03, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9};

    private final PrintStream out;
    private final List<Example> examples = new ArrayList<>();
    /** What is learned for each file from the others, as lines of certainty.txt. */
    private final Map<String, List<String>> others = new TreeMap<>();

    private Learning(PrintStream out) {
        this.out = out;
    }

    /** Prints the weights, and what they do to each file when learned from the others. */
    public static void main(String[] args) {
        var learning =
                new Learning(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        for (String file : Scores.DEV) {
            Corpus.read(file).texts().parallelStream()
                    .map(text -> learning.read(file, text))
                    .forEachOrdered(learning.examples::addAll);
        }
        for (Pieces.Part part : LEARNED) {
            List<Example> own = learning.examples.stream()
                    .filter(one -> one.pieces().part() == part)
                    .toList();
            learning.out.println("[" + part.name().toLowerCase(Locale.ROOT) + "]");
            bar(part).ifPresent(learning.out::println);
            Model.learned(own).lines().forEach(learning.out::println);
            learning.report(part, own);
        }
        new Unseen(learning.out, learning.others).print();
    }

    private List<Example> read(String file, Corpus.Text text) {
        var found = new ArrayList<Example>();
        for (int strange : STRANGE) {
            collect(
                    found,
                    file,
                    "",
                    text,
                    text.text(),
                    new Planted.Stretch(0, text.text().length()),
                    strange);
        }
        Checked meant = Pieces.asMeant(text.table(), text.text());
        var injections = new ArrayList<>(new NumberInjections(text, COLUMNS).all(meant));
        injections.addAll(new WordInjections(text).all());
        for (Injection injection : injections) {
            int strange = STRANGE[Math.floorMod(injection.text().hashCode(), STRANGE.length)];
            new Planted(text, meant, injection.text())
                    .stretches(injection.kind())
                    .forEach(stretch ->
                            collect(found, file, injection.kind(), text, injection.text(), stretch, strange));
        }
        return found;
    }

    private static void collect(
            List<Example> into,
            String file,
            String error,
            Corpus.Text text,
            String said,
            Planted.Stretch stretch,
            int strange) {
        boolean names = !error.equals("another name") && !error.startsWith("superlative");
        String foreign = StrangeWords.in(text.table(), said, strange, names);
        for (Pieces found : Pieces.of(text.table(), foreign, stretch.from(), stretch.to())) {
            into.add(new Example(file, strange, error.isEmpty() ? "true" : error, error.isEmpty(), found));
        }
    }

    /** The line that holds the bar, as it is kept. */
    private static Optional<String> bar(Pieces.Part part) {
        return Pieces.kept().stream()
                .dropWhile(line -> !line.equals("[" + part.name().toLowerCase(Locale.ROOT) + "]"))
                .filter(line -> line.matches("(open|supported) (from|below): .*"))
                .findFirst();
    }

    private void report(Pieces.Part part, List<Example> own) {
        var chances = new ArrayList<Map.Entry<Double, Example>>();
        for (String file : Scores.DEV) {
            Model others = Model.learned(
                    own.stream().filter(one -> !one.file().equals(file)).toList());
            List<String> lines = this.others.computeIfAbsent(file, name -> new ArrayList<>());
            lines.add("[" + part.name().toLowerCase(Locale.ROOT) + "]");
            bar(part).ifPresent(lines::add);
            lines.addAll(others.lines());
            own.stream()
                    .filter(one -> one.file().equals(file))
                    .forEach(one -> chances.add(Map.entry(others.chance(one), one)));
        }
        out.printf(Locale.ROOT, "# at or above %6s", "all");
        for (double bar : BARS) {
            out.printf(Locale.ROOT, "%8.2f", bar);
        }
        out.println();
        var kinds = new TreeMap<String, List<Double>>();
        chances.forEach(one -> {
            Example example = one.getValue();
            kinds.computeIfAbsent(example.kind(), kind -> new ArrayList<>()).add(one.getKey());
            if (!example.holds()) {
                kinds.computeIfAbsent("all errors", kind -> new ArrayList<>()).add(one.getKey());
            }
        });
        kinds.forEach(this::report);
        if (part == Pieces.Part.MISREAD) {
            for (int strange : STRANGE) {
                calledFalse(strange, chances);
            }
        }
    }

    /** How many per cent of all true claims are called false at each bar. */
    private void calledFalse(int strange, List<Map.Entry<Double, Example>> chances) {
        List<Example> all = examples.stream()
                .filter(one -> one.holds() && one.strange() == strange)
                .toList();
        long claims = all.stream()
                .filter(one -> one.pieces().part() != Pieces.Part.SETTLED
                        || one.pieces().rules() != Verdict.CONTRADICTED)
                .count();
        long plain = all.size() - claims;
        out.printf(Locale.ROOT, "# %-30s %6d", "called false, " + strange + " % strange", all.size());
        for (double bar : BARS) {
            long below = chances.stream()
                    .filter(one -> one.getValue().holds() && one.getValue().strange() == strange && one.getKey() < bar)
                    .count();
            out.printf(Locale.ROOT, "%7.2f%%", 100.0 * (below + plain) / all.size());
        }
        out.printf(Locale.ROOT, " (plain: %d)%n", plain);
    }

    /** How many per cent of a kind of claims lie at each bar or above. */
    private void report(String kind, List<Double> chances) {
        out.printf(Locale.ROOT, "# %-30s %6d", kind, chances.size());
        for (double bar : BARS) {
            double above = chances.stream().filter(chance -> chance >= bar).count();
            out.printf(Locale.ROOT, "%7.1f%%", 100 * above / chances.size());
        }
        out.println();
    }
}
