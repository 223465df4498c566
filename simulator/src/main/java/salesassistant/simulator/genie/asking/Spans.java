package salesassistant.simulator.genie.asking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the names of periods. */
final class Spans {

    private static final Pattern LAST =
            Pattern.compile("(?:(?:in|over|during|for) )?(?:the )?(?:last|latest|past|recent) (?:(\\d{1,3}) )?"
                    + "(week|month|quarter|year)s?\\b");
    private static final Pattern THIS_YEAR = Pattern.compile("(?:this year|year to date|ytd)\\b");
    private static final Pattern ISO = Pattern.compile("(20\\d\\d)-?w(\\d{1,2})\\b");
    private static final Pattern WEEK = Pattern.compile("week (\\d{1,2})(?: (?:of )?(20\\d\\d))?\\b");
    private static final Pattern YEAR = Pattern.compile("(?:in )?(20\\d\\d)\\b");

    private Spans() {}

    /** A period and how many words it took to say. */
    record Named(Span span, int words) {}

    static @Nullable Named at(Words question, int place) {
        var rest = String.join(" ", question.words().subList(place, question.size()));
        var last = LAST.matcher(rest);
        if (last.lookingAt()) {
            var many = last.group(1) == null ? 1 : Integer.parseInt(last.group(1));
            return named(new Span.LastWeeks(many * weeks(last.group(2))), last);
        }
        var thisYear = THIS_YEAR.matcher(rest);
        if (thisYear.lookingAt()) {
            return named(new Span.YearToDate(), thisYear);
        }
        var iso = ISO.matcher(rest);
        if (iso.lookingAt()) {
            return named(new Span.Week(Integer.valueOf(iso.group(1)), Integer.parseInt(iso.group(2))), iso);
        }
        var week = WEEK.matcher(rest);
        if (week.lookingAt()) {
            var year = week.group(2) == null ? null : Integer.valueOf(week.group(2));
            return named(new Span.Week(year, Integer.parseInt(week.group(1))), week);
        }
        var year = YEAR.matcher(rest);
        return year.lookingAt() ? named(new Span.Year(Integer.parseInt(year.group(1))), year) : null;
    }

    private static int weeks(String unit) {
        return switch (unit) {
            case "month" -> 4;
            case "quarter" -> 13;
            case "year" -> 52;
            default -> 1;
        };
    }

    private static Named named(Span span, Matcher said) {
        return new Named(span, said.group().split(" ").length);
    }
}
