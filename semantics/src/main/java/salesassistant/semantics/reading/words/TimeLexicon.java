package salesassistant.semantics.reading.words;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The words of time in both languages, in the form words are looked up by (no accents). */
final class TimeLexicon {

    static final Set<String> WEEK =
            Set.of("week", "weeks", "wk", "wks", "vecka", "veckan", "veckor", "veckorna", "uke", "uka", "uge");

    /** A letter that stands for "week" before a number: "v 40". */
    static final Set<String> WEEK_LETTER = Set.of("v", "w");

    static final Set<String> MONTH =
            Set.of("month", "months", "mth", "mths", "manad", "man", "manaden", "manader", "manaderna");
    static final Set<String> QUARTER =
            Set.of("quarter", "quarters", "qtr", "qtrs", "kvartal", "kvartalet", "kvartalen");
    static final Set<String> HALF = Set.of("half", "halvar", "halvaret");
    static final Set<String> YEAR = Set.of("year", "years", "yr", "yrs", "ar", "aret", "aren");
    static final Set<String> FOUR_WEEKS = Set.of("period", "quad");

    /** "The last 12 weeks": a window that ends with the latest week. */
    static final Set<String> LAST = Set.of(
            "last",
            "latest",
            "past",
            "previous",
            "recent",
            "rolling",
            "trailing",
            "senaste",
            "sista",
            "rullande",
            "forra",
            "foregaende");
    /** "The previous 4 weeks": the window before the latest one. */
    static final Set<String> BEFORE = Set.of("previous", "prior", "preceding", "forra", "foregaende", "forgaende");

    /** "The previous week": not the latest, unlike "last week" and "förra veckan". */
    static final Set<String> THE_ONE_BEFORE = Set.of("previous", "prior", "preceding", "foregaende", "forgaende");

    /** "Last quarter": the one before the current one. */
    static final Set<String> PREVIOUS = Set.of("last", "previous", "forra", "foregaende");

    /** "The latest month": the last whole one, or the latest four weeks. */
    static final Set<String> LATEST = Set.of("latest", "past", "senaste");

    /** What a span reaches to when it ends with the data: "until now". */
    static final Set<String> TODAY = Set.of("now", "today", "nu", "idag");

    static final Set<String> THIS = Set.of("this", "current", "denna", "detta", "innevarande", "aktuell", "aktuellt");
    /** "Den här veckan": the two words for "this". */
    static final Set<String> THIS_ONE = Set.of("den", "det", "de");

    static final Set<String> SINCE = Set.of("since", "sedan");

    /** "Before 2024": all there is until then. */
    static final Set<String> AHEAD_OF = Set.of("before", "fore", "innan");

    static final Set<String> FROM = Set.of("from", "between", "fran", "mellan");
    static final Set<String> UNTIL = Set.of("to", "until", "till", "through", "and", "och", "fram", "t");
    /** What one period is held against another with: "week 40 vs 39". */
    static final Set<String> AGAINST = Set.of("vs", "v", "versus", "against", "mot", "kontra");

    /** "Week 40 compared with 39". */
    static final Set<String> COMPARED = Set.of("compared", "jamfort");

    /** "Between week 40 and week 30" is said of the same weeks in either order. */
    static final Set<String> BETWEEN = Set.of("between", "mellan");

    static final Set<String> AND = Set.of("and", "och");

    /** Phrases that name a period outright. */
    static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("mat", "MAT"),
            Map.entry("r12", "MAT"),
            Map.entry("moving annual total", "MAT"),
            Map.entry("rullande 12", "MAT"),
            Map.entry("rullande tolv", "MAT"),
            Map.entry("rullande tolv manader", "MAT"),
            Map.entry("rullande 12 manader", "MAT"),
            Map.entry("rolling year", "MAT"),
            Map.entry("ytd", "YTD"),
            Map.entry("year to date", "YTD"),
            Map.entry("so far this year", "YTD"),
            Map.entry("this year so far", "YTD"),
            Map.entry("hittills i ar", "YTD"),
            Map.entry("i ar hittills", "YTD"),
            Map.entry("hittil i ar", "YTD"),
            Map.entry("i ar", "YTD"),
            Map.entry("of the year", "YTD"),
            Map.entry("qtd", "QTD"),
            Map.entry("quarter to date", "QTD"),
            Map.entry("mtd", "MTD"),
            Map.entry("month to date", "MTD"),
            Map.entry("i fjol", "LAST_YEAR"),
            Map.entry("fjolaret", "LAST_YEAR"),
            Map.entry("ly", "LAST_YEAR"),
            Map.entry("latest 4 week period", "P4W"),
            Map.entry("latest four week period", "P4W"),
            Map.entry("latest period", "P4W"),
            Map.entry("senaste perioden", "P4W"),
            Map.entry("week before last", "W-1"),
            Map.entry("forrforra veckan", "W-1"),
            Map.entry("past year", "MAT"),
            Map.entry("senaste aret", "MAT"),
            Map.entry("all time", "ALL"),
            Map.entry("whole history", "ALL"));

    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("tva", 2),
            Map.entry("tre", 3),
            Map.entry("fyra", 4),
            Map.entry("fem", 5),
            Map.entry("sex", 6),
            Map.entry("sju", 7),
            Map.entry("atta", 8),
            Map.entry("nio", 9),
            Map.entry("tio", 10),
            Map.entry("tolv", 12),
            Map.entry("tjugo", 20));

    static final Map<String, Integer> MONTHS = new TreeMap<>();

    static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "forsta", 1, "andra", 2, "tredje", 3, "fjarde", 4);

    private static final Set<String> SWEDISH = Set.of(
            "vecka",
            "veckan",
            "veckor",
            "veckorna",
            "manad",
            "manaden",
            "manader",
            "manaderna",
            "kvartal",
            "kvartalet",
            "kvartalen",
            "halvar",
            "halvaret",
            "ar",
            "aret",
            "aren",
            "senaste",
            "sista",
            "rullande",
            "forra",
            "forrforra",
            "foregaende",
            "denna",
            "detta",
            "innevarande",
            "sedan",
            "fran",
            "mellan",
            "till",
            "och",
            "hittills",
            "fjol",
            "fjolaret",
            "maj",
            "mars",
            "januari",
            "februari",
            "juni",
            "juli",
            "augusti",
            "oktober");

    static {
        var names = new String[][] {
            {"january", "jan", "januari"},
            {"february", "feb", "februari"},
            {"march", "mar", "mars"},
            {"april", "apr"},
            {"may", "maj"},
            {"june", "jun", "juni"},
            {"july", "juli"},
            {"august", "aug", "augusti"},
            {"september", "sep", "sept"},
            {"october", "oct", "oktober", "okt"},
            {"november", "nov"},
            {"december", "dec"}
        };
        for (int month = 0; month < names.length; month++) {
            for (var name : names[month]) {
                MONTHS.put(name, month + 1);
            }
        }
    }

    private TimeLexicon() {}

    static boolean isSwedish(String key) {
        return SWEDISH.contains(key) || SeasonWords.isSwedish(key);
    }
}
