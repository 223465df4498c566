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
import salesassistant.figures.Checked;
import salesassistant.figures.Pieces;

/**
 * Learns when what the rules call false is false and what a number is said of: from the true texts of dev with more and more
 * of their words made strange, as foreign prose has them, and from errors planted in them.
 */
public final class Learning {

    private static final int[] STRANGE = {0, 15, 30};
    private static final int COLUMNS = 3;
    private static final double[] BARS = {.02, .03, .05, .1, .2, .3, .4, .5, .6, .7, .8, .9};

    private final PrintStream out;
    private final List<Example> examples = new ArrayList<>();

    private Learning(PrintStream out) {
        this.out = out;
    }

    /** Prints the weights, and what they do to each file when learned from the others. */
    public static void main(String[] args) {
        var learning =
                new Learning(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        for (String file : Scores.DEV) {
            Corpus.read(file).texts().forEach(text -> learning.read(file, text));
        }
        for (Pieces.Part part : Pieces.Part.values()) {
            List<Example> own = learning.examples.stream()
                    .filter(one -> one.pieces().part() == part)
                    .toList();
            learning.out.println("[" + part.name().toLowerCase(Locale.ROOT) + "]");
            Model.learned(own).print(learning.out);
            learning.report(own);
        }
    }

    private void read(String file, Corpus.Text text) {
        for (int strange : STRANGE) {
            collect(
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
                    .forEach(stretch -> collect(file, injection.kind(), text, injection.text(), stretch, strange));
        }
    }

    private void collect(
            String file, String error, Corpus.Text text, String said, Planted.Stretch stretch, int strange) {
        String foreign = StrangeWords.in(text.table(), said, strange);
        for (Pieces found : Pieces.of(text.table(), foreign, stretch.from(), stretch.to())) {
            examples.add(new Example(file, error.isEmpty() ? "true" : error, error.isEmpty(), found));
        }
    }

    private void report(List<Example> own) {
        var chances = new ArrayList<Map.Entry<Double, Example>>();
        for (String file : Scores.DEV) {
            Model others = Model.learned(
                    own.stream().filter(one -> !one.file().equals(file)).toList());
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
