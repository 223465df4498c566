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
import salesassistant.figures.Checker;
import salesassistant.figures.Pieces;

/**
 * Learns when what the rules call false is false: from the true texts of dev with more and more of their words made strange,
 * as foreign prose has them, and from errors planted in them.
 */
public final class Learning {

    private static final int[] STRANGE = {0, 15, 30};
    private static final int ONE_OF = 9;
    private static final double[] BARS = {.05, .1, .15, .2, .25, .3, .35, .4, .5, .6, .7, .8, .9};

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
        Model.learned(learning.examples).print(learning.out);
        learning.report();
    }

    private void read(String file, Corpus.Text text) {
        for (int strange : STRANGE) {
            collect(file, "", text, text.text(), 0, text.text().length(), strange);
        }
        var injections = new ArrayList<>(new NumberInjections(text).all(Checker.check(text.table(), text.text())));
        injections.addAll(new WordInjections(text).all());
        for (Injection injection : injections) {
            int lot = Math.floorMod(injection.text().hashCode(), ONE_OF);
            if (lot < STRANGE.length) {
                plant(file, text, injection, STRANGE[lot]);
            }
        }
    }

    /** The claim at the error is false; another name or period makes all claims of a text false that has one only. */
    private void plant(String file, Corpus.Text text, Injection injection, int strange) {
        String before = text.text();
        String after = injection.text();
        int from = 0;
        while (from < Math.min(before.length(), after.length()) && before.charAt(from) == after.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < Math.min(before.length(), after.length()) - from
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        boolean named = injection.kind().equals("another name")
                || injection.kind().startsWith("superlative")
                || injection.kind().equals("wrong period");
        if (!named) {
            collect(file, injection.kind(), text, after, from, Math.max(from + 1, after.length() - tail), strange);
        } else if (!after.substring(0, after.length() - 1).contains(". ") && names(text, after) == 1) {
            collect(file, injection.kind(), text, after, 0, after.length(), strange);
        }
    }

    private static long names(Corpus.Text text, String said) {
        return text.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell instanceof String name && !name.isBlank() && said.contains(name))
                .distinct()
                .count();
    }

    private void collect(String file, String error, Corpus.Text text, String said, int from, int to, int strange) {
        String foreign = StrangeWords.in(text.table(), said, strange);
        for (Pieces found : Pieces.of(text.table(), foreign, from, to)) {
            examples.add(new Example(file, error.isEmpty() ? "true" : error, error.isEmpty(), found.pieces()));
        }
    }

    private void report() {
        var chances = new ArrayList<Map.Entry<Double, Example>>();
        for (String file : Scores.DEV) {
            Model others = Model.learned(
                    examples.stream().filter(one -> !one.file().equals(file)).toList());
            examples.stream()
                    .filter(one -> one.file().equals(file))
                    .forEach(one -> chances.add(Map.entry(others.chance(one), one)));
        }
        for (double bar : BARS) {
            var kinds = new TreeMap<String, int[]>();
            chances.forEach(one -> {
                Example example = one.getValue();
                int[] counts = kinds.computeIfAbsent(example.kind(), kind -> new int[2]);
                counts[0]++;
                counts[1] += one.getKey() >= bar ? 1 : 0;
            });
            out.printf(Locale.ROOT, "# bar %.2f leaves open:", bar);
            kinds.forEach((kind, counts) ->
                    out.printf(Locale.ROOT, " %s %.1f %% of %d;", kind, 100.0 * counts[1] / counts[0], counts[0]));
            out.println();
        }
    }
}
