package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rates a text speaks of and a table lets follow: "sales per store" of sales and stores, "the average bill" of sales and
 * guests, "the average price" of value and packs sold. Each becomes a column, so that it is read like any other figure.
 */
final class PerUnit {

    private static final int MOST_COLUMNS = 12;
    private static final int REACH = 2;

    /** What is sold for money and what it is divided by. */
    private record Rate(String name, Measure amount, Measure count) {}

    private final Table table;
    private final Layout layout;
    private final List<String> words;

    private PerUnit(Table table, Layout layout, List<Token> tokens) {
        this.table = table;
        this.layout = layout;
        this.words = tokens.stream().map(Token::word).toList();
    }

    /** The same table with a column more for each rate that the text names and the table lacks. */
    static Table by(List<Token> tokens, Table table, Layout layout) {
        if (layout.measures().size() > MOST_COLUMNS) {
            return table;
        }
        var unit = new PerUnit(table, layout, tokens);
        List<Rate> rates = unit.rates();
        return rates.isEmpty() ? table : unit.with(rates);
    }

    private List<Rate> rates() {
        var found = new ArrayList<Rate>();
        for (Measure count : layout.measures()) {
            if (!isCount(count)) {
                continue;
            }
            layout.measures().stream()
                    .filter(amount -> isAmount(amount) && amount.when().equals(count.when()) || isFor(amount, count))
                    .flatMap(amount -> name(amount, count).map(name -> new Rate(name, amount, count)).stream())
                    .forEach(found::add);
        }
        return found;
    }

    /** A count without a period stands beside figures of this one. */
    private boolean isFor(Measure amount, Measure count) {
        return isAmount(amount)
                && count.when().moment().isEmpty()
                && !count.when().earlier()
                && !amount.when().earlier()
                && !layout.isSuperseded(amount);
    }

    private static boolean isCount(Measure measure) {
        return measure.kind() == Measure.Kind.LEVEL
                && measure.scale().unit() == Unit.PLAIN
                && measure.concepts().stream().anyMatch(COUNTED::contains);
    }

    private static boolean isAmount(Measure measure) {
        return measure.kind() == Measure.Kind.LEVEL
                && (measure.scale().unit() == Unit.MONEY || measure.concepts().contains("SALES"));
    }

    private static final Set<String> SHOPPERS = Set.of("CUSTOMERS", "VISITORS", "ORDERS");
    private static final Set<String> COUNTED = Stream.concat(
                    SHOPPERS.stream(),
                    Stream.of(
                            "STORES",
                            "EMPLOYEES",
                            "SUBSCRIBERS",
                            "MEMBERS",
                            "HOUSEHOLDS",
                            "VOLUME",
                            "POPULATION",
                            "AREA"))
            .collect(java.util.stream.Collectors.toUnmodifiableSet());

    /** What the text calls the rate, where it does. */
    private Optional<String> name(Measure amount, Measure count) {
        String unit = " " + amount.scale().currency() + when(amount);
        boolean shoppers = count.concepts().stream().anyMatch(SHOPPERS::contains);
        if (shoppers && lacks("BASKET") && isSaid("BASKET")) {
            return Optional.of("basket" + unit);
        }
        if (count.concepts().contains("VOLUME")
                && count.words().stream().noneMatch(Words.BULK::has)
                && lacks("PRICE")
                && isSaid("PRICE")) {
            return Optional.of("price" + unit);
        }
        return isPer(count) ? Optional.of(said(amount) + " per " + said(count) + unit) : Optional.empty();
    }

    private static String said(Measure measure) {
        return String.join(" ", measure.words());
    }

    private static String when(Measure measure) {
        return measure.when().moment().map(moment -> " " + moment.said()).orElse("")
                + (measure.when().earlier() ? " ly" : "");
    }

    private boolean lacks(String concept) {
        return layout.measures().stream()
                .noneMatch(measure -> measure.concepts().contains(concept));
    }

    private boolean isSaid(String concept) {
        return words.stream().anyMatch(word -> Lexicon.known().concepts(word).contains(concept));
    }

    /** "Per store", "for each customer". */
    private boolean isPer(Measure count) {
        return layout.measures().stream().noneMatch(measure -> Measure.per(Token.words(measure.label())) >= 0)
                && IntStream.range(0, words.size())
                        .filter(at -> Words.PER.has(words.get(at)))
                        .anyMatch(at -> words.subList(at + 1, Math.min(words.size(), at + 1 + REACH)).stream()
                                .anyMatch(word -> isSame(word, count)));
    }

    private static boolean isSame(String word, Measure count) {
        return Lexicon.known().concepts(word).stream()
                        .anyMatch(concept -> count.concepts().contains(concept))
                || count.words().stream().anyMatch(own -> Stems.same(own, word));
    }

    private Table with(List<Rate> rates) {
        var columns = new ArrayList<>(table.columns());
        rates.forEach(rate -> columns.add(Table.Column.of(rate.name())));
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = new ArrayList<@Nullable Object>();
            for (int column = 0; column < table.columns().size(); column++) {
                cells.add(table.cell(row, column));
            }
            for (Rate rate : rates) {
                cells.add(rate(rate, row));
            }
            rows.add(cells);
        }
        return new Table(columns, rows);
    }

    private @Nullable Object rate(Rate rate, int row) {
        OptionalDouble amount = layout.value(row, rate.amount());
        OptionalDouble count = layout.value(row, rate.count());
        return amount.isEmpty() || count.isEmpty() || count.getAsDouble() == 0
                ? null
                : (Object) (amount.getAsDouble()
                        * rate.amount().scale().factor()
                        / (count.getAsDouble() * rate.count().scale().factor()));
    }
}
