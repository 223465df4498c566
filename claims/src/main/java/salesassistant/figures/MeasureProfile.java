package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads from a column's name and figures what it measures, in which unit and scale, and for which period. */
record MeasureProfile(Table.Column column, int index, List<String> words, List<Object> cells) {

    private static final Set<String> PERCENT = Set.of("%", "pct", "percent", "procent", "perc", "percentage");
    private static final Set<String> MOVING = Set.of(
            "change",
            "growth",
            "chg",
            "delta",
            "yoy",
            "wow",
            "mom",
            "utveckling",
            "förändring",
            "forandring",
            "tillväxt",
            "tillvaxt",
            "diff",
            "difference",
            "skillnad",
            "ökning",
            "utv",
            "förändr",
            "differens",
            "trend",
            "vs",
            "ändring");
    private static final Set<String> APART =
            Set.of("diff", "difference", "skillnad", "delta", "abs", "absolute", "absolut", "differens");
    private static final Set<String> POINTS = Set.of("pp", "ppt", "pts", "points", "procentenheter", "enheter", "pe");
    private static final Set<String> EARLIER = Set.of(
            "ly",
            "py",
            "last",
            "prev",
            "previous",
            "ago",
            "ya",
            "fjol",
            "fjolår",
            "föregående",
            "foregaende",
            "förra",
            "forra",
            "prior",
            "fg",
            "fgår",
            "lastyear");
    private static final Set<String> RATES =
            Set.of("DISTRIBUTION", "MARGIN", "PENETRATION", "DISCOUNT", "CONVERSION", "PUNCTUALITY", "UPTIME");
    private static final Set<String> RATIOS = Set.of("PRICE", "RATING", "TEMPERATURE", "ROTATION", "BASKET");
    private static final Set<String> SINGLE =
            Set.of("avg", "average", "mean", "snitt", "genomsnitt", "medel", "per", "rate", "ratio", "grad", "kvot");
    private static final Set<String> VALUE_WORDS = Set.of(
            "value",
            "revenue",
            "turnover",
            "omsättning",
            "omsattning",
            "försäljningsvärde",
            "värde",
            "intäkter",
            "profit",
            "vinst");
    private static final Set<String> NOISE = Set.of(
            "the",
            "of",
            "in",
            "i",
            "(",
            ")",
            "/",
            "-",
            "_",
            ".",
            ",",
            "'",
            "000",
            "year",
            "år",
            "and",
            "och",
            "to",
            "this",
            "current",
            "ty",
            "cy",
            "week",
            "sek",
            "kr",
            "eur",
            "usd",
            "gbp",
            "mkr",
            "tkr",
            "msek",
            "ksek",
            "tsek",
            "meur",
            "keur",
            "musd",
            "k",
            "m",
            "mn",
            "million",
            "millions",
            "miljoner",
            "thousand",
            "thousands",
            "tusen",
            "tusental",
            "kronor",
            "€",
            "$",
            "£",
            "+",
            "innan",
            "före",
            "no",
            "total",
            "totalt",
            "market",
            "marknad",
            "num",
            "number",
            "antal",
            "n");

    Measure measure() {
        Optional<Moment> moment = moment();
        var own = new TreeSet<String>();
        var concepts = new TreeSet<String>();
        int per = Measure.per(words);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!isMark(word, moment)) {
                own.add(word);
                String of = per < 0 || i < per ? "" : Measure.PER;
                Lexicon.known().concepts(word).forEach(concept -> concepts.add(of + concept));
            }
        }
        if (own.isEmpty() && words.contains("antal")) {
            own.add("antal");
            concepts.add("VOLUME");
        }
        concepts.remove("CHANGE");
        if (concepts.size() > 1 && !own.contains("value")) {
            concepts.remove("SALES");
        }
        Measure.Kind kind = kind(concepts);
        return new Measure(
                index,
                column.label().orElse(column.name()),
                own,
                concepts,
                kind,
                scale(kind, concepts),
                new Measure.When(
                        (says(EARLIER) || isYearBefore())
                                && !says(MOVING)
                                && !says(POINTS)
                                && kind != Measure.Kind.INDEX,
                        moment));
    }

    /** True for a word of a column's name that says how it is counted rather than of what. */
    static boolean says(String word) {
        return PERCENT.contains(word)
                || MOVING.contains(word)
                || APART.contains(word)
                || POINTS.contains(word)
                || EARLIER.contains(word)
                || NOISE.contains(word)
                || SINGLE.contains(word);
    }

    /** "year before", "året innan"; not "profit before tax". */
    private boolean isYearBefore() {
        return words.contains("before") && words.contains("year") || words.contains("innan") && words.contains("året");
    }

    private boolean isMark(String word, Optional<Moment> moment) {
        return PERCENT.contains(word)
                || MOVING.contains(word)
                || APART.contains(word)
                || POINTS.contains(word) && says(MOVING)
                || EARLIER.contains(word)
                || isYearBefore() && (word.equals("before") || word.equals("året"))
                || NOISE.contains(word)
                || SINGLE.contains(word)
                || word.matches("\\d+")
                || moment.isPresent()
                        && (Moment.monthNamed(word) > 0
                                || Moment.parse(word).isPresent()
                                || word.matches("q|w|v|kvartal"));
    }

    private Measure.Kind kind(Set<String> concepts) {
        boolean ratio = concepts.contains("SHARE") || concepts.stream().anyMatch(RATES::contains);
        if (words.stream()
                .anyMatch(Set.of("rank", "rang", "placering", "position", "plats", "ranking", "#")::contains)) {
            return Measure.Kind.RANK;
        }
        if (says(POINTS) && (ratio || says(MOVING) || words.contains("pp") || words.contains("procentenheter"))) {
            return Measure.Kind.POINTS;
        }
        if (says(MOVING) && !concepts.contains("INDEX")) {
            return movement(ratio);
        }
        if (concepts.contains("SHARE")) {
            return percentLike() ? Measure.Kind.SHARE : Measure.Kind.LEVEL;
        }
        if (says(PERCENT) || ratio && percentLike() && currency().isEmpty() || cellsSayPercent()) {
            return Measure.Kind.RATE;
        }
        if (concepts.contains("INDEX")) {
            return Measure.Kind.INDEX;
        }
        boolean single = says(SINGLE) || concepts.stream().anyMatch(RATIOS::contains);
        return single ? Measure.Kind.RATIO : Measure.Kind.LEVEL;
    }

    private Measure.Kind movement(boolean ratio) {
        if (says(PERCENT) || cellsSayPercent()) {
            return Measure.Kind.CHANGE;
        }
        if (ratio) {
            return Measure.Kind.POINTS;
        }
        boolean large = numbers().anyMatch(value -> Math.abs(value) > 300);
        return says(APART) && !words.contains("growth") || large || currency().isPresent()
                ? Measure.Kind.DIFFERENCE
                : Measure.Kind.CHANGE;
    }

    private Measure.Scale scale(Measure.Kind kind, Set<String> concepts) {
        int decimals = cells.stream().mapToInt(Cells::decimals).max().orElse(0);
        Unit unit = switch (kind) {
            case SHARE, RATE, CHANGE -> Unit.PERCENT;
            case POINTS -> Unit.POINTS;
            case INDEX -> Unit.INDEX;
            case RANK -> Unit.PLAIN;
            case LEVEL, RATIO, DIFFERENCE -> isMoney(concepts) ? Unit.MONEY : Unit.PLAIN;
        };
        boolean small = (unit == Unit.PERCENT || unit == Unit.POINTS)
                && numbers().allMatch(value -> Math.abs(value) <= 1.5)
                && decimals > 1
                && cells.stream().noneMatch(Cells::saysPercent);
        boolean fraction = small && !says(PERCENT) && !says(POINTS);
        return new Measure.Scale(unit, factor(), fraction, small, currency().orElse(""), decimals);
    }

    private boolean isMoney(Set<String> concepts) {
        return currency().isPresent() || concepts.contains("PRICE") || says(VALUE_WORDS);
    }

    private double factor() {
        String last = words.isEmpty() ? "" : words.getLast();
        if (words.size() > 1 && Set.of("m", "mn", "mio", "mill").contains(last)) {
            return 1e6;
        }
        if (words.size() > 1 && Set.of("bn", "md").contains(last)) {
            return 1e9;
        }
        if (says(Set.of("tkr", "ksek", "tsek", "keur", "thousand", "thousands", "tusental", "tusen", "000", "k"))) {
            return 1e3;
        }
        return says(Set.of("mkr", "msek", "meur", "musd", "mn", "million", "millions", "miljoner", "mnkr"))
                        || words.contains("m") && currency().isPresent()
                ? 1e6
                : 1;
    }

    private Optional<String> currency() {
        return words.stream().map(Amounts::currency).flatMap(Optional::stream).findFirst();
    }

    private Optional<Moment> moment() {
        String name = String.join(
                " ", words.stream().filter(word -> word.matches("[\\p{L}\\d]+")).toList());
        return Moment.parse(name).or(() -> {
            var tried = new ArrayList<String>();
            for (int i = 0; i < words.size(); i++) {
                if (i + 1 < words.size()) {
                    tried.add(words.get(i) + " " + words.get(i + 1));
                    tried.add(words.get(i) + words.get(i + 1));
                }
                if (!words.get(i).matches("\\d{6}|may")) {
                    tried.add(words.get(i));
                }
            }
            return tried.stream().map(Moment::parse).flatMap(Optional::stream).findFirst();
        });
    }

    private boolean percentLike() {
        return says(PERCENT) || cellsSayPercent() || numbers().allMatch(value -> Math.abs(value) <= 100);
    }

    private boolean cellsSayPercent() {
        return cells.stream().anyMatch(Cells::saysPercent);
    }

    private Stream<Double> numbers() {
        return cells.stream()
                .map(Cells::number)
                .filter(found -> found.isPresent())
                .map(found -> found.getAsDouble());
    }

    private boolean says(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }
}
