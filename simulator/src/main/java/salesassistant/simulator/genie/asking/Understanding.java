package salesassistant.simulator.genie.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through a question and picks up the words it knows; the others it passes over, as a model does. */
final class Understanding {

    private static final List<Words> YEAR_AGO = phrases(
            "year ago",
            "a year ago",
            "last year's",
            "vs last year",
            "versus last year",
            "compared to last year",
            "compared with last year",
            "than last year",
            "year on year",
            "yoy",
            "growth",
            "grown",
            "growing",
            "prior year",
            "previous year");
    private static final List<Words> WEEKLY =
            phrases("by week", "per week", "each week", "every week", "weekly", "trend", "over time", "week by week");
    private static final List<Words> LOWEST = phrases("lowest", "bottom", "smallest", "worst", "least", "weakest");
    private static final List<Words> FIRST = phrases(
            "top",
            "first",
            "best",
            "biggest",
            "largest",
            "highest",
            "bottom",
            "lowest",
            "worst",
            "smallest",
            "weakest");

    private final Words question;
    private final Vocabulary vocabulary;
    private final Members members;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Dimension> breakdowns = new ArrayList<>();
    private final Map<String, List<String>> chosen = new LinkedHashMap<>();
    private @Nullable Span span;
    private boolean week;
    private boolean yearAgo;
    private boolean lowest;
    private @Nullable Integer limit;

    private Understanding(Words question, Vocabulary vocabulary, Members members) {
        this.question = question;
        this.vocabulary = vocabulary;
        this.members = members;
    }

    static Asked of(String question, Vocabulary vocabulary, Members members) {
        return new Understanding(Words.of(question), vocabulary, members).read();
    }

    private Asked read() {
        for (int place = 0; place < question.size(); ) {
            place += Math.max(1, taken(place));
        }
        breakdowns.removeIf(
                dimension -> chosen.getOrDefault(dimension.name(), List.of()).size() == 1);
        return new Asked(measures, breakdowns, chosen, span, week, yearAgo, limit, lowest);
    }

    /** How many words were understood at this place. */
    private int taken(int place) {
        var named = Spans.at(question, place);
        var comparing = longest(YEAR_AGO, place);
        if (comparing > 0) {
            yearAgo = true;
            return comparing;
        }
        if (named != null) {
            span = named.span();
            return named.words();
        }
        var trend = longest(WEEKLY, place);
        if (trend > 0) {
            week = true;
            return trend;
        }
        var ranked = ranking(place);
        return ranked > 0 ? ranked : named(place);
    }

    private int ranking(int place) {
        if (longest(FIRST, place) == 0) {
            return 0;
        }
        lowest |= longest(LOWEST, place) > 0;
        if (place + 1 < question.size() && question.words().get(place + 1).matches("\\d{1,4}")) {
            limit = Integer.valueOf(question.words().get(place + 1));
            return 2;
        }
        return 1;
    }

    private int named(int place) {
        var member = members.all().stream()
                .filter(known -> question.at(place, known.words()))
                .findFirst();
        var measure = longestNamed(vocabulary.measures(), Measure::phrases, place);
        var dimension = longestNamed(vocabulary.dimensions(), Dimension::phrases, place);
        var longest = Math.max(measure.words(), dimension.words());
        if (member.isPresent() && member.get().words().size() >= longest) {
            var names = chosen.computeIfAbsent(member.get().dimension(), name -> new ArrayList<>());
            if (!names.contains(member.get().name())) {
                names.add(member.get().name());
            }
            return member.get().words().size();
        }
        if (longest > 0 && measure.words() >= dimension.words()) {
            add(measures, measure.meant());
        } else if (longest > 0) {
            add(breakdowns, dimension.meant());
        }
        return longest;
    }

    private record Found<T>(@Nullable T meant, int words) {}

    private <T> Found<T> longestNamed(List<T> known, java.util.function.Function<T, List<String>> phrases, int place) {
        var best = new Found<T>(null, 0);
        for (var one : known) {
            var words = longest(phrases.apply(one).stream().map(Words::of).toList(), place);
            if (words > best.words()) {
                best = new Found<>(one, words);
            }
        }
        return best;
    }

    private static <T> void add(List<T> known, @Nullable T one) {
        if (one != null && !known.contains(one)) {
            known.add(one);
        }
    }

    private int longest(List<Words> phrases, int place) {
        return phrases.stream()
                .filter(phrase -> question.at(place, phrase))
                .map(Words::size)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private static List<Words> phrases(String... phrases) {
        return List.of(phrases).stream().map(Words::of).toList();
    }
}
