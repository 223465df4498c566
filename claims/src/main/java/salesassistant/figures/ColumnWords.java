package salesassistant.figures;

import java.util.Set;

/** The words of a column's name that say how its figures are counted rather than of what. */
final class ColumnWords {

    static final Set<String> PERCENT = Set.of("%", "pct", "percent", "procent", "perc", "percentage");
    static final Set<String> MOVING = Set.of(
            "change",
            "growth",
            "chg",
            "delta",
            "δ",
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
    static final Set<String> APART =
            Set.of("diff", "difference", "skillnad", "delta", "δ", "abs", "absolute", "absolut", "differens");
    static final Set<String> POINTS = Set.of("pp", "ppt", "pts", "points", "procentenheter", "enheter", "pe");
    static final Set<String> EARLIER = Set.of(
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
    static final Set<String> RATES =
            Set.of("DISTRIBUTION", "MARGIN", "PENETRATION", "DISCOUNT", "CONVERSION", "PUNCTUALITY", "UPTIME");
    static final Set<String> RATIOS = Set.of("PRICE", "RATING", "TEMPERATURE", "ROTATION", "BASKET");
    static final Set<String> SINGLE =
            Set.of("avg", "average", "mean", "snitt", "genomsnitt", "medel", "per", "rate", "ratio", "grad", "kvot");
    static final Set<String> VALUE_WORDS = Set.of(
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
    static final Set<String> TOTAL = Set.of("total", "totals", "totalt", "summa");
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
            "tusental",
            "+",
            "innan",
            "före",
            "no",
            "market",
            "marknad",
            "yr",
            "yrs",
            "mth",
            "annual",
            "annually",
            "yearly",
            "årlig",
            "årsvis",
            "month",
            "månad",
            "quarter",
            "kvartal",
            "num",
            "number",
            "antal",
            "n");

    private ColumnWords() {}

    /** Small words, currencies and scales; a "b" alone is somebody's name rather than billions. */
    static boolean isNoise(String word) {
        return NOISE.contains(word)
                || TOTAL.contains(word)
                || AmountWords.CURRENCIES.containsKey(word)
                || AmountWords.MAGNITUDES.containsKey(word) && !word.equals("b");
    }

    /** True for a word of a column's name that says how it is counted rather than of what. */
    static boolean isAny(String word) {
        return PERCENT.contains(word)
                || MOVING.contains(word)
                || APART.contains(word)
                || POINTS.contains(word)
                || EARLIER.contains(word)
                || isNoise(word)
                || SINGLE.contains(word);
    }
}
