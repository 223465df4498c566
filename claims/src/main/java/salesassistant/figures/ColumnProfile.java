package salesassistant.figures;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column's name and cells say of it: names, periods or figures. */
record ColumnProfile(Table table, int column, List<String> words, List<Object> cells) {

    private static final Set<String> TOTALS = Set.of(
            "total",
            "totalt",
            "totals",
            "totalen",
            "sum",
            "summa",
            "grand total",
            "all",
            "alla",
            "overall",
            "riket",
            "hela riket",
            "hela landet",
            "national",
            "nationally",
            "samtliga",
            "summe",
            "total market",
            "totalmarknad",
            "hela marknaden",
            "all brands",
            "all regions",
            "alla märken",
            "alla regioner",
            "total change",
            "net change",
            "change in total",
            "total förändring",
            "förändring totalt",
            "nettoförändring",
            "total effect",
            "total effekt");

    private static final Pattern OCCASION = Pattern.compile("(\\p{L}+) (?:19|20)\\d{2}");

    private static final Set<String> CODES =
            Set.of("id", "ean", "gtin", "code", "kod", "nr", "no", "number", "artikelnummer", "sku");

    /** Of "weeks since launch" each row's number is a week, where they rise; else a figure. */
    private static final String COUNTED = "weeks";

    private static final Map<String, String> TIME_WORDS = Map.ofEntries(
            Map.entry("week", "week"),
            Map.entry("weeks", COUNTED),
            Map.entry("veckor", COUNTED),
            Map.entry("vecka", "week"),
            Map.entry("wk", "week"),
            Map.entry("v", "week"),
            Map.entry("year", "year"),
            Map.entry("år", "year"),
            Map.entry("ar", "year"),
            Map.entry("month", "month"),
            Map.entry("månad", "month"),
            Map.entry("manad", "month"),
            Map.entry("quarter", "quarter"),
            Map.entry("kvartal", "quarter"));

    static ColumnProfile of(Table table, int column) {
        List<Object> cells = IntStream.range(0, table.rows().size())
                .<@Nullable Object>mapToObj(row -> table.cell(row, column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(cell -> !(cell instanceof String text && text.isBlank()))
                .toList();
        return new ColumnProfile(
                table, column, Token.words(table.columns().get(column).words()), cells);
    }

    static boolean isTotal(@Nullable Object cell) {
        return cell instanceof String text && TOTALS.contains(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    static String written(Object cell) {
        return cell instanceof Double number && number == Math.rint(number)
                ? String.valueOf(number.longValue())
                : Characters.of(cell.toString()).text().strip();
    }

    Optional<Dimension> dimension() {
        Map<String, Moment> moments = moments();
        if (moments.isEmpty() && (isNumeric() && !isNumbersAsNames() || cells.isEmpty())) {
            return Optional.empty();
        }
        var members = new LinkedHashSet<String>();
        cells.stream()
                .filter(cell -> !isTotal(cell))
                .map(ColumnProfile::written)
                .forEach(members::add);
        return Optional.of(new Dimension(
                column,
                table.columns().get(column).name(),
                Lexicon.known().nounsFor(timeNoun().map(Set::of).orElse(new TreeSet<>(words))),
                List.copyOf(members),
                moments));
    }

    Optional<Measure> measure() {
        if (cells.isEmpty()
                || !isNumeric()
                || isNumbersAsNames()
                || !moments().isEmpty()
                || words.stream().anyMatch(CODES::contains) && words.size() < 3 && wholeNumbers()) {
            return Optional.empty();
        }
        return Optional.of(new MeasureProfile(table.columns().get(column), column, words, cells).measure());
    }

    private Optional<String> timeNoun() {
        if (moments().isEmpty()) {
            return Optional.empty();
        }
        Moment first = moments().values().iterator().next();
        return Optional.of(
                first.week() > 0
                        ? "week"
                        : first.day() > 0
                                ? "day"
                                : first.month() > 0
                                        ? "month"
                                        : first.isHalf() ? "half" : first.quarter() > 0 ? "quarter" : "year");
    }

    private boolean wholeNumbers() {
        return cells.stream().allMatch(cell -> Cells.decimals(cell) == 0);
    }

    /** Stores "7" and "42": whole numbers written as texts, each once, under a noun for members. */
    private boolean isNumbersAsNames() {
        return words.size() == 1
                && Lexicon.known().isNoun(words.getFirst())
                && Lexicon.known().concepts(words.getFirst()).isEmpty()
                && cells.stream().allMatch(cell -> cell instanceof String text && text.matches("\\d{1,12}"))
                && cells.stream().distinct().count() == cells.size();
    }

    private boolean isNumeric() {
        long numbers =
                cells.stream().filter(cell -> Cells.number(cell).isPresent()).count();
        return numbers > 0 && numbers * 5 >= cells.size() * 4L;
    }

    /** The periods of the cells; empty when this is no column of periods. */
    private Map<String, Moment> moments() {
        var found = new LinkedHashMap<String, Moment>();
        Optional<String> word = words.size() <= 3
                ? words.stream().map(TIME_WORDS::get).filter(Objects::nonNull).findFirst()
                : Optional.empty();
        String occasion = occasion(cells);
        long written = 0;
        for (Object cell : cells) {
            Optional<Moment> moment = moment(cell, word, occasion);
            written += moment.isPresent() ? 1 : 0;
            moment.ifPresent(there -> found.put(written(cell), there));
        }
        return written > 0 && written * 10 >= cells.size() * 9L ? found : Map.of();
    }

    private Optional<Moment> moment(Object cell, Optional<String> word, String occasion) {
        String text = written(cell).substring(occasion.length()).strip();
        boolean digits = text.matches("\\d+");
        if (!occasion.isEmpty()) {
            return Moment.parse(text);
        }
        if (!digits || words.equals(List.of("period")) && text.length() == 4) {
            return Moment.parse(text);
        }
        if (text.length() == 6
                && (word.isPresent()
                        || words.stream().anyMatch(Set.of("period", "datum", "date", "yearweek")::contains))) {
            return Moment.parse(text);
        }
        int number = text.length() > 4 ? 0 : Integer.parseInt(text);
        return word.flatMap(unit -> switch (unit) {
                    case COUNTED ->
                        column == 0 && isRising()
                                ? inside(number, 53, new Moment(0, 0, 0, number, 0))
                                : Optional.empty();
                    case "week" -> inside(number, 53, new Moment(0, 0, 0, number, 0));
                    case "month" -> inside(number, 12, new Moment(0, 0, number, 0, 0));
                    case "quarter" -> inside(number, 4, new Moment(0, number, 0, 0, 0));
                    default -> number > 1900 && number < 2100 ? Optional.of(Moment.ofYear(number)) : Optional.empty();
                })
                .or(() -> Stream.of("period", "date", "datum", "fy", "season", "säsong")
                                        .anyMatch(words::contains)
                                && number > 1900
                                && number < 2100
                        ? Optional.of(Moment.ofYear(number))
                        : Optional.empty());
    }

    private boolean isRising() {
        double[] numbers = cells.stream()
                .map(Cells::number)
                .mapToDouble(number -> number.orElse(0))
                .toArray();
        return IntStream.range(1, numbers.length).allMatch(i -> numbers[i] > numbers[i - 1]);
    }

    /** The "Christmas" that every cell of "Christmas 2023", "Christmas 2024" begins with; nothing where they differ. */
    static String occasion(List<Object> cells) {
        List<String> first = cells.stream()
                .map(cell -> cell instanceof String text ? OCCASION.matcher(text.strip()) : null)
                .map(found -> found != null && found.matches() ? found.group(1) : "")
                .distinct()
                .toList();
        return first.size() == 1
                        && cells.size() > 1
                        && Moment.parse(first.getFirst() + " 2000").isEmpty()
                ? first.getFirst()
                : "";
    }

    private static Optional<Moment> inside(int number, int most, Moment moment) {
        return number >= 1 && number <= most ? Optional.of(moment) : Optional.empty();
    }
}
