package salesassistant.semantics.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Periods;

/** Which weeks words of time mean, with data from 2023-W01 to 2026-W46. */
class TimeWordsTests {

    private static final TimeWords WORDS =
            new TimeWords(new Periods(new DataSpan(LocalDate.of(2023, 1, 8), LocalDate.of(2026, 11, 15))));

    @ParameterizedTest
    @CsvSource({
        "last week, 2026-W46, 2026-W46",
        "L4W, 2026-W43, 2026-W46",
        "last 12 weeks, 2026-W35, 2026-W46",
        "last three months, 2026-W34, 2026-W46",
        "last 6 months, 2026-W21, 2026-W46",
        "last 2 years, 2024-W47, 2026-W46",
        "MAT, 2025-W47, 2026-W46",
        "rullande tolv, 2025-W47, 2026-W46",
        "YTD, 2026-W01, 2026-W46",
        "this year, 2026-W01, 2026-W46",
        "hittills i år, 2026-W01, 2026-W46",
        "last year, 2025-W01, 2025-W52",
        "i fjol, 2025-W01, 2025-W52",
        "2024, 2024-W01, 2024-W52",
        "this quarter, 2026-W40, 2026-W46",
        "det här kvartalet, 2026-W40, 2026-W46",
        "last quarter, 2026-W27, 2026-W39",
        "förra kvartalet, 2026-W27, 2026-W39",
        "Q1 2025, 2025-W01, 2025-W13",
        "third quarter 2025, 2025-W27, 2025-W39",
        "last month, 2026-W40, 2026-W43",
        "March 2026, 2026-W09, 2026-W13",
        "maj, 2026-W18, 2026-W22",
        "december, 2025-W49, 2025-W52",
        "week 16, 2026-W16, 2026-W16",
        "vecka 50, 2025-W50, 2025-W50",
        "w34 2024, 2024-W34, 2024-W34",
        "weeks 27 to 31 2025, 2025-W27, 2025-W31",
        "week 36-39 2026, 2026-W36, 2026-W39",
        "vecka 36–39, 2026-W36, 2026-W39",
        "P11 2026, 2026-W41, 2026-W44",
        "from March to May 2026, 2026-W09, 2026-W22",
        "since week 19, 2026-W19, 2026-W46",
        "summer 2025, 2025-W22, 2025-W35",
        "summer of 2024, 2024-W22, 2024-W34",
        "sommaren, 2026-W23, 2026-W35",
        "somras, 2026-W23, 2026-W35",
        "last summer, 2026-W23, 2026-W35",
        "this autumn, 2026-W36, 2026-W46",
        "hösten 2025, 2025-W36, 2025-W48",
        "höstas, 2025-W36, 2025-W48",
        "last autumn, 2025-W36, 2025-W48",
        "vintras, 2025-W49, 2026-W08",
        "våren 2026, 2026-W09, 2026-W22",
        "between Q1 2025 and Q2 2025, 2025-W01, 2025-W26"
    })
    void nameWeeks(String words, String first, String last) {
        var tokens = Tokens.of(words);
        var period = WORDS.in(tokens).stream()
                .filter(found -> found.from() == 0 && found.to() == tokens.size())
                .map(TimeWords.Found::meaning)
                .filter(Meaning.PeriodWord.class::isInstance)
                .map(meaning -> ((Meaning.PeriodWord) meaning).period().orElseThrow())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no period in " + words));
        assertThat(IsoWeek.of(period.firstWeekEnd())).hasToString(first);
        assertThat(IsoWeek.of(period.lastWeekEnd())).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource({"2019", "week 50 2026", "L400W", "last 9 years", "Q1 2022"})
    void reachOutsideTheData(String words) {
        var tokens = Tokens.of(words);
        assertThat(WORDS.in(tokens))
                .filteredOn(found -> found.to() == tokens.size() && found.from() == 0)
                .allMatch(
                        found -> ((Meaning.PeriodWord) found.meaning()).period().isEmpty())
                .isNotEmpty();
    }
}
