package salesassistant.semantics.reading.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;

/** The feasts of the trade's calendar as stretches of time: the weeks around one, and those around the same one a year before. */
final class FeastWords {

    private static final Set<String> SWEDISH_ENDS = Set.of("en", "ens", "as", "n", "helgen");
    private static final Set<String> THE_LAST = Set.of("last", "latest", "forra", "senaste");
    private static final String THIS = "this";
    private static final Set<String> LAST_YEAR = Set.of("last year", "forra aret", "i fjol");
    /** In Swedish "jul" is Christmas; after these words it cannot be July. */
    private static final Set<String> SWEDISH_BEFORE =
            Set.of("i", "vid", "under", "kring", "runt", "till", "forra", "senaste");

    private static final String YEAR = "20\\d\\d";

    private final List<Holiday> feasts;
    private final DataSpan data;

    FeastWords(Catalog catalog, DataSpan data) {
        this.feasts = catalog.trade().holidays();
        this.data = data;
    }

    /** Whether a word is the name of a feast, so that it is no misspelling. */
    boolean knows(String key) {
        return feasts.stream()
                .anyMatch(feast -> named(feast, List.of("i", key), 1).isPresent());
    }

    /** Every feast among the words, each in the longest form it is named in. */
    List<Piece> in(List<String> keys) {
        var found = new ArrayList<Piece>();
        for (int at = 0; at < keys.size(); at++) {
            for (var feast : feasts) {
                var language = named(feast, keys, at);
                if (language.isPresent()) {
                    found.add(piece(feast, keys, at, language.get()));
                }
            }
        }
        return found;
    }

    private Piece piece(Holiday feast, List<String> keys, int at, Set<Language> languages) {
        var before = at > 0 ? keys.get(at - 1) : "";
        int from = THE_LAST.contains(before) || before.equals(THIS) ? at - 1 : at;
        var next = at + 1 < keys.size() ? keys.get(at + 1) : "";
        var twoNext = at + 2 < keys.size() ? next + " " + keys.get(at + 2) : "";
        if (next.matches(YEAR)) {
            return new Piece(from, at + 2, meaning(feast, Optional.of(Integer.parseInt(next))), 0, languages);
        }
        if (LAST_YEAR.contains(twoNext)) {
            return new Piece(from, at + 3, meaning(feast, Optional.of(thisYear() - 1)), 0, languages);
        }
        var year = before.equals(THIS) ? Optional.of(thisYear()) : Optional.<Integer>empty();
        return new Piece(from, at + 1, meaning(feast, year), 0, languages);
    }

    private int thisYear() {
        return IsoWeek.of(data.lastWeekEnd()).year();
    }

    private static Optional<Set<Language>> named(Holiday feast, List<String> keys, int at) {
        var key = keys.get(at);
        if (key.equals(Spelling.key(feast.label().en()))) {
            return Optional.of(Set.of(Language.EN));
        }
        var swedish = Spelling.key(feast.label().sv());
        boolean month = TimeLexicon.MONTHS.keySet().stream().anyMatch(name -> name.startsWith(key))
                && (at == 0 || !SWEDISH_BEFORE.contains(keys.get(at - 1)));
        boolean ends = key.startsWith(swedish) && SWEDISH_ENDS.contains(key.substring(swedish.length()));
        return key.equals(swedish) && !month || ends ? Optional.of(Set.of(Language.SV)) : Optional.empty();
    }

    private Meaning meaning(Holiday feast, Optional<Integer> year) {
        var wanted = feast.weekEnds().stream()
                .filter(end -> year.isEmpty() || IsoWeek.of(end).year() == year.get())
                .filter(end -> inData(feast, end))
                .max(Comparator.naturalOrder());
        var before = wanted.flatMap(end -> feast.weekEnds().stream()
                .filter(other -> IsoWeek.of(other).year() == IsoWeek.of(end).year() - 1)
                .filter(other -> inData(feast, other))
                .findFirst());
        return new Meaning.FeastWord(wanted.map(end -> around(feast, end)), before.map(end -> around(feast, end)));
    }

    private boolean inData(Holiday feast, LocalDate end) {
        var weeks = around(feast, end);
        return data.covers(weeks.firstWeekEnd()) && data.covers(weeks.lastWeekEnd());
    }

    private static Period around(Holiday feast, LocalDate end) {
        return new Period(
                Period.Kind.SPAN,
                end.minusWeeks(feast.weeksBefore()),
                end.plusWeeks(feast.weeksAfter()),
                Period.Rows.WEEK,
                true);
    }
}
