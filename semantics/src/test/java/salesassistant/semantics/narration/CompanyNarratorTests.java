package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CompanyView;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.PhraseReader;
import salesassistant.semantics.result.ResultTable;

/** Answers about a company's metric view in words: its own names, its one currency, percentages and points. */
class CompanyNarratorTests {

    private static final Catalog CATALOG = CompanyView.catalog();
    private static final DataSpan DATA = DataSpan.ofDays(LocalDate.of(2023, 1, 2), LocalDate.of(2026, 11, 12));
    private static final PhraseReader READER = new PhraseReader(CATALOG, new Members(java.util.Map.of()), DATA);

    private static Query query(String question) {
        return ((Interpretation.Understood) READER.read(question, Optional.empty())).query();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static Narrative told(String question, List<List<@Nullable Object>> rows) {
        var query = query(question);
        var table = new ResultTable(Columns.of(query, CATALOG), rows, rows.size());
        return Narrator.narrate(query, table, CATALOG, DATA, Language.EN);
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void tellsAmountsInTheCurrencyOfTheView() {
        var told = told(
                "value sales by manufacturer last 12 weeks vs last year",
                List.of(
                        row("UNILEVER", number(1_200_000), number(1_000_000), number(200_000), number(20)),
                        row("ORKLA", number(800_000), number(900_000), number(-100_000), number(-11.1))));
        assertThat(told.text().replace('\u00a0', ' '))
                .contains("SEK")
                .contains("UNILEVER")
                .contains("leads in Value Sales");
        assertThat(told.text()).doesNotContain("Sweden").doesNotContain("VAT");
    }

    @Test
    void tellsRatiosInPercentAndTheirChangesInPoints() {
        var told = told(
                "vod by banner last 12 weeks vs last year",
                List.of(
                        row("COOP", number(25.5), number(23.1), number(2.4)),
                        row("ICA", number(20.5), number(21.1), number(-0.6))));
        assertThat(told.text().replace('\u00a0', ' ')).contains("%").contains("pp");
    }

    @Test
    void offersOnlyFollowUpsThatAreUnderstood() {
        for (var question : List.of(
                "value sales by brand last 12 weeks",
                "vod by banner",
                "l4w value sales by brand",
                "l4w diff vod by banner",
                "Weekly trend of value sales last 26 weeks")) {
            var answer = query(question);
            var cells = new @Nullable Object[1 + answer.figures().size()];
            Arrays.fill(cells, number(10));
            cells[0] = question.startsWith("weekly") ? "2026-W46" : "FELIX";
            var told = told(question, List.of(row(cells)));
            for (var followUp : told.followups()) {
                var context = new salesassistant.semantics.reading.Context(
                        (Interpretation.Understood) READER.read(question, Optional.empty()), java.util.Map.of());
                assertThat(new PhraseReader(
                                        CATALOG,
                                        new Members(java.util.Map.of(
                                                "brand",
                                                List.of(new salesassistant.semantics.catalog.Member(
                                                        "brand", "FELIX", java.util.Map.of())),
                                                "banner",
                                                List.of(new salesassistant.semantics.catalog.Member(
                                                        "banner", "FELIX", java.util.Map.of())))),
                                        DATA)
                                .read(followUp, Optional.of(context)))
                        .as(question + " → " + followUp)
                        .isNotInstanceOf(Interpretation.OutOfScope.class);
            }
        }
    }
}
