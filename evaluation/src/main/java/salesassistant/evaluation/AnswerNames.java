package salesassistant.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.evaluation.told.Passage;
import salesassistant.evaluation.told.Weeks;
import tools.jackson.databind.JsonNode;

/**
 * What an answer may call things by although it holds digits: what was asked for, what is in its tables, and what the description of
 * the data notes.
 */
record AnswerNames(Set<String> known, List<LocalDate> weeks) {

    private static final Pattern RANGE = Pattern.compile("(\\d{4}-W\\d{2})(?:–(\\d{4}-W\\d{2}))?");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W(\\d{2})");
    private static final Pattern ROLLING = Pattern.compile("(?:latest|senaste) (\\d+) \\p{L}+");
    private static final Pattern HOLDING = Pattern.compile("(?:weeks|vecka) (\\d+) (?:to|till) (\\d+)");
    private static final Pattern WEEKS = Pattern.compile("(?:week|vecka) (\\d{1,2}) (?:to|till) (\\d{1,2}) (\\d{4})");
    private static final Pattern BELOW_ZERO = Pattern.compile("−(\\d[\\d.,]*)");
    private static final Pattern ASKED = Pattern.compile("\\btopp? \\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT = Pattern.compile("(?m)^\\d+\\. ");
    private static final Pattern DAY = Pattern.compile("DATE '(\\d{4}-\\d{2}-\\d{2})'|'(\\d{4}-\\d{2}-\\d{2})'");

    static AnswerNames of(JsonNode answer, AnswerTables tables, List<String> notes) {
        Set<String> known = new HashSet<>(notes);
        List<LocalDate> weeks = new ArrayList<>();
        for (JsonNode chip : answer.path("interpretation").path("chips")) {
            String label = chip.path("label").asString("");
            RANGE.matcher(label).results().forEach(range -> {
                weeks.add(Weeks.end(range.group(1)));
                weeks.add(Weeks.end(Optional.ofNullable(range.group(2)).orElse(range.group(1))));
            });
            if (isAsLongAsItSays(label)) {
                known.addAll(pieces(label));
            }
            // What is asked for below −5 % is told as what fell more than 5 %.
            BELOW_ZERO.matcher(label).results().forEach(limit -> known.add(limit.group(1)));
            Arrays.stream(chip.path("value")
                            .asString("")
                            .replaceFirst("^[^=]*=", "")
                            .split("\\|"))
                    .forEach(known::add);
        }
        for (JsonNode column : answer.path("results").path("column_details")) {
            known.add(column.path("label").asString(""));
        }
        DAY.matcher(answer.path("sql").asString(""))
                .results()
                .map(day -> day.group(1) == null ? day.group(2) : day.group(1))
                .forEach(known::add);
        int figures = answer.path("summary_figures").size();
        known.add("summary \\(" + figures + "\\)");
        known.add("summary (" + figures + ")");
        known.add("sammanfattningen (" + figures + ")");
        String latest = answer.path("interpretation").path("as_of").asString("");
        if (!latest.isEmpty()) {
            known.add(latest);
            known.add(Weeks.name(LocalDate.parse(latest)));
        }
        tables.texts().forEach(known::add);
        known.remove("");
        return new AnswerNames(known, weeks);
    }

    /** What one text may hold beside that. */
    Set<String> in(Passage passage) {
        Set<String> names = new HashSet<>(known);
        String text = passage.text();
        List<Integer> named = new ArrayList<>();
        WEEK.matcher(text).results().filter(week -> isLookedAt(week.group())).forEach(week -> {
            names.add(week.group());
            named.add(Integer.parseInt(week.group(1)));
        });
        HOLDING.matcher(text)
                .results()
                .filter(holding -> named.stream()
                        .allMatch(week -> week >= Integer.parseInt(holding.group(1))
                                && week <= Integer.parseInt(holding.group(2))))
                .forEach(holding -> names.add(holding.group()));
        passage.figures().stream()
                .flatMap(figure -> TaxRates.days(figure.source()))
                .forEach(names::add);
        if (passage.kind() == Passage.Kind.NEXT_STEP) {
            ASKED.matcher(text).results().forEach(asked -> names.add(asked.group()));
            WEEKS.matcher(text)
                    .results()
                    .filter(weeks -> isLookedAt(weekOf(weeks, 1)) && isLookedAt(weekOf(weeks, 2)))
                    .forEach(weeks -> names.add(weeks.group()));
        }
        if (passage.kind() == Passage.Kind.CHAT) {
            POINT.matcher(text)
                    .results()
                    .forEach(point -> names.add(point.group().strip()));
        }
        return names;
    }

    private static String weekOf(MatchResult weeks, int number) {
        return "%s-W%02d".formatted(weeks.group(3), Integer.parseInt(weeks.group(number)));
    }

    /** Whether a week lies between the first and the last that the answer is limited to. */
    private boolean isLookedAt(String week) {
        LocalDate end = Weeks.end(week);
        return weeks.stream().anyMatch(one -> !one.isAfter(end))
                && weeks.stream().anyMatch(one -> !one.isBefore(end));
    }

    /** Whether the latest so many weeks are just so many. */
    private static boolean isAsLongAsItSays(String label) {
        Matcher rolling = ROLLING.matcher(label);
        Matcher range = RANGE.matcher(label);
        if (!rolling.find() || !range.find()) {
            return true;
        }
        String last = range.group(2) == null ? range.group(1) : range.group(2);
        return Weeks.end(range.group(1))
                .plusWeeks(Integer.parseInt(rolling.group(1)) - 1L)
                .equals(Weeks.end(last));
    }

    /** A label as a whole and its parts: "latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46)" has three; a question says it its way. */
    private static Set<String> pieces(String label) {
        return Stream.of(
                        Stream.of(label),
                        Arrays.stream(label.split("[()]")),
                        Arrays.stream(label.split(" to | t\\.o\\.m\\. | \\(|\\)|, |–")))
                .flatMap(parts -> parts)
                .map(String::strip)
                .flatMap(piece -> Stream.of(piece, piece.replaceFirst("^latest ", "last ")))
                .collect(Collectors.toSet());
    }
}
