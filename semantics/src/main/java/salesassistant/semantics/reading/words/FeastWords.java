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

/** The feasts of the trade's calendar as stretches of time: the weeks around one, and those around the same one a year before. */
final class FeastWords {

    private static final Set<String> SWEDISH_ENDS = Set.of("en", "ens", "as", "n", "helgen");
    private static final Set<String> THE_LAST = Set.of("last", "latest", "forra", "senaste");
    private static final String THIS = "this";
    private static final Set<String> LAST_YEAR = Set.of("last year", "forra aret", "i fjol");
    /** In Swedish "jul" is Christmas; after these words it cannot be July. */
    private static final Set<String> SWEDISH_BEFORE =
            Set.of("i", "vid", "under", "kring", "runt", "till", "fore", "innan", "efter", "forra", "senaste");

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

    /** Every feast among the words, each in the longest form it is named in; several where the weeks meant are open. */
    List<Piece> in(List<String> keys) {
        var found = new ArrayList<Piece>();
        for (int at = 0; at < keys.size(); at++) {
            for (var feast : feasts) {
                var language = named(feast, keys, at);
                if (language.isPresent()) {
                    var said = FeastStretch.at(keys, at);
                    said.stretches().forEach(stretch -> found.add(piece(feast, keys, said, stretch, language.get())));
                }
            }
        }
        return found;
    }

    private Piece piece(
            Holiday feast, List<String> keys, FeastStretch.Said said, FeastStretch stretch, Set<Language> languages) {
        var before = said.from() > 0 ? keys.get(said.from() - 1) : "";
        int from = THE_LAST.contains(before) || before.equals(THIS) ? said.from() - 1 : said.from();
        int to = said.to();
        var next = to < keys.size() ? keys.get(to) : "";
        var twoNext = to + 1 < keys.size() ? next + " " + keys.get(to + 1) : "";
        if (next.matches(YEAR)) {
            return new Piece(from, to + 1, meaning(feast, stretch, Optional.of(Integer.parseInt(next))), 0, languages);
        }
        if (LAST_YEAR.contains(twoNext)) {
            return new Piece(from, to + 2, meaning(feast, stretch, Optional.of(thisYear() - 1)), 0, languages);
        }
        var year = before.equals(THIS) ? Optional.of(thisYear()) : Optional.<Integer>empty();
        return new Piece(from, to, meaning(feast, stretch, year), 0, languages);
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
        boolean ends = key.startsWith(swedish)
                && (SWEDISH_ENDS.contains(key.substring(swedish.length())) || FeastStretch.isWeekOf(key, swedish));
        return key.equals(swedish) && !month || ends ? Optional.of(Set.of(Language.SV)) : Optional.empty();
    }

    private Meaning meaning(Holiday feast, FeastStretch stretch, Optional<Integer> year) {
        var wanted = feast.weekEnds().stream()
                .filter(end -> year.isEmpty() || IsoWeek.of(end).year() == year.get())
                .filter(end -> inData(feast, stretch, end))
                .max(Comparator.naturalOrder());
        var before = wanted.flatMap(end -> feast.weekEnds().stream()
                .filter(other -> IsoWeek.of(other).year() == IsoWeek.of(end).year() - 1)
                .filter(other -> inData(feast, stretch, other))
                .findFirst());
        return new Meaning.FeastWord(
                wanted.map(end -> stretch.of(feast, end)), before.map(end -> stretch.of(feast, end)));
    }

    private boolean inData(Holiday feast, FeastStretch stretch, LocalDate end) {
        var weeks = stretch.of(feast, end);
        return data.covers(weeks.firstWeekEnd()) && data.covers(weeks.lastWeekEnd());
    }
}
