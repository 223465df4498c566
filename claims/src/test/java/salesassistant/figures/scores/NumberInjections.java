package salesassistant.figures.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salesassistant.figures.Checked;
import salesassistant.figures.Claim;
import salesassistant.figures.Source;
import salesassistant.figures.Table;

/** Errors in the numbers of a text: moved, swapped, scaled, invented, taken from another row or column. */
final class NumberInjections {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s\\u00a0,.]*\\d|\\d");
    private static final double[] FACTORS = {1.04, 0.93, 1.12, 0.81, 1.29, 0.95, 1.07, 0.72, 1.2};
    private static final Pattern HEDGED = Pattern.compile(
            "(?i)(about|around|roughly|nearly|almost|over|more than|drygt|knappt|nästan|cirka|ungefär|just|omkring|approximately|some|ca|under|least|minst|med)\\W*(sek|usd|eur)?\\W*$");

    private final Corpus.Text text;
    private final int columns;
    private final Random random;

    NumberInjections(Corpus.Text text) {
        this(text, 1);
    }

    /** With the numbers of so many other columns. */
    NumberInjections(Corpus.Text text, int columns) {
        this.text = text;
        this.columns = columns;
        this.random = new Random(text.text().hashCode());
    }

    List<Injection> all(Checked checked) {
        var found = new ArrayList<Injection>();
        for (Claim claim : checked.claims()) {
            Matcher number = NUMBER.matcher(claim.text());
            if (claim.source().isPresent() && number.find()) {
                add(claim, number, found);
            }
        }
        return found;
    }

    private void add(Claim claim, Matcher number, List<Injection> found) {
        String written = number.group();
        int from = claim.from() + number.start();
        double value = value(written);
        boolean hedged = HEDGED.matcher(text.text().substring(0, claim.from())).find();
        double factor = FACTORS[random.nextInt(FACTORS.length)];
        double moved = hedged ? value * (factor > 1 ? 1.29 : 0.72) : value * factor;
        put("moved by 3-30 %", from, written, rewrite(written, moved), found);
        put("digits swapped", from, written, hedged ? written : swapped(written), found);
        put(
                "scale x10",
                from,
                written,
                rewrite(written, random.nextBoolean() && value >= 10 ? value / 10 : value * 10),
                found);
        put("fabricated", from, written, hedged ? written : fabricated(written), found);
        claim.source().ifPresent(source -> {
            otherRow(source, value)
                    .ifPresent(other -> put("another's number", from, written, rewrite(written, other), found));
            otherColumns(source, value).forEach(other -> put("another measure's number", from, written, other, found));
        });
    }

    private void put(String kind, int from, String before, String after, List<Injection> found) {
        if (!after.equals(before) && value(after) != value(before)) {
            String all = text.text();
            found.add(
                    new Injection(kind, text, all.substring(0, from) + after + all.substring(from + before.length())));
        }
    }

    private Optional<Double> otherRow(Source source, double written) {
        if (source.rows().size() != 1
                || !source.formula().contains(" of ")
                || source.formula().contains("share of")
                || source.formula().startsWith("change of")
                || source.formula().startsWith("difference")
                || source.formula().startsWith("ratio")) {
            return Optional.empty();
        }
        int column = column(source);
        int own = source.rows().getFirst();
        Optional<Double> here = number(own, column);
        for (int step = 1; step < text.table().rows().size() && here.isPresent() && here.get() != 0; step++) {
            Optional<Double> there = number((own + step) % text.table().rows().size(), column);
            if (there.isPresent() && Math.abs(Math.abs(there.get() / here.get()) - 1) > 0.03) {
                return Optional.of(written * Math.abs(there.get() / here.get()));
            }
        }
        return Optional.empty();
    }

    private List<String> otherColumns(Source source, double written) {
        if (source.rows().size() != 1
                || source.formula().contains("share of")
                || source.formula().startsWith("change of")
                || source.formula().startsWith("difference")) {
            return List.of();
        }
        int own = column(source);
        var found = new ArrayList<String>();
        for (int column = 0; column < text.table().columns().size() && found.size() < columns; column++) {
            Optional<Double> other = number(source.rows().getFirst(), column);
            if (column != own
                    && other.isPresent()
                    && Math.abs(other.get()) > 0
                    && Math.abs(Math.abs(other.get() / written) - 1) > 0.06
                    && !text.table().columns().get(column).name().matches("rank|week|year|month")) {
                found.add(BigDecimal.valueOf(Math.abs(other.get()))
                        .stripTrailingZeros()
                        .toPlainString());
            }
        }
        return found;
    }

    private int column(Source source) {
        List<Table.Column> columns = text.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(source.column())) {
                return i;
            }
        }
        return 0;
    }

    private Optional<Double> number(int row, int column) {
        return text.table().rows().get(row).get(column) instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }

    private static double value(String written) {
        return Double.parseDouble(plain(written));
    }

    private static String plain(String written) {
        String bare = written.replaceAll("[\\s\\u00a0]", "");
        return bare.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? bare.replace(",", "") : bare.replace(',', '.');
    }

    private static String rewrite(String written, double value) {
        String plain = plain(written);
        int point = plain.indexOf('.');
        int decimals = point < 0 ? 0 : plain.length() - point - 1;
        String digits = BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        boolean english = written.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") || written.contains(".");
        String whole = decimals == 0 ? digits : digits.substring(0, digits.indexOf('.'));
        String tail = decimals == 0 ? "" : (english ? "." : ",") + digits.substring(digits.indexOf('.') + 1);
        String mark = written.matches("\\d{1,3}(,\\d{3})+.*") && decimals == 0
                ? ","
                : written.matches(".*\\d[\\s\\u00a0]\\d.*") ? " " : "";
        return (mark.isEmpty() ? whole : whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark)) + tail;
    }

    private String swapped(String written) {
        char[] digits = written.toCharArray();
        for (int i = 0; i < digits.length; i++) {
            for (int j = i + 1; j < digits.length; j++) {
                if (Character.isDigit(digits[i])
                        && Character.isDigit(digits[j])
                        && digits[i] != digits[j]
                        && !(i == 0 && digits[j] == '0')) {
                    char kept = digits[i];
                    digits[i] = digits[j];
                    digits[j] = kept;
                    return new String(digits);
                }
            }
        }
        return written;
    }

    private String fabricated(String written) {
        var made = new StringBuilder();
        for (char c : written.toCharArray()) {
            made.append(Character.isDigit(c) ? (char) ('1' + random.nextInt(9)) : c);
        }
        double one = value(written);
        double other = value(made.toString());
        return Math.abs(other / one - 1) < 0.04 ? written : made.toString();
    }
}
