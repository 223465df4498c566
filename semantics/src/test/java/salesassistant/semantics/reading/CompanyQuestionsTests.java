package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.semantics.catalog.BakedWindow;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CompanyView;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompilers;

/** Questions to a company's metric view that nobody has written an overlay for. */
class CompanyQuestionsTests {

    private static final Catalog WHOLE = CompanyView.catalog();
    private static final Catalog FAMILIES = CompanyView.load(CompanyView.onlyFamilies());

    @TestFactory
    Stream<DynamicTest> understandsEverySuggestionItMakes() {
        return Stream.of(WHOLE, FAMILIES)
                .flatMap(catalog -> Stream.of(Language.values())
                        .flatMap(language -> catalog.suggestions().getOrDefault(language, java.util.List.of()).stream())
                        .map(question -> DynamicTest.dynamicTest(question, () -> compiles(catalog, question))));
    }

    private static String compiles(Catalog catalog, String question) {
        var query = CompanyReaders.understood(catalog, question).query();
        var compiled = SqlCompilers.databricks(catalog).compile(query);
        assertThat(compiled).as(query.toString()).isInstanceOf(Compilation.Compiled.class);
        return ((Compilation.Compiled) compiled).statement().text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Value sales by Manufacturer last 12 weeks vs last year | MEASURE(`Value Sales`)",
                "top 10 brands by value sales this year | MEASURE(`Value Sales`)",
                "VoD % per banner | MEASURE(`VoD`)",
                "weekly trend of value sales for brand Felix | MEASURE(`Value Sales`)",
                "sales by brand last 4 weeks | MEASURE(`Value Sales`)",
                "turnover by category in 2025 | MEASURE(`Value Sales`)",
                "l4w value sales by banner | MEASURE(`l4w_value_sales`)",
                "ytd py vod by banner | MEASURE(`ytd_py_vod`)",
                "own value share % by category last 52 weeks | MEASURE(`Own Share`)",
                "value sales share by manufacturer in category Ketchup | MEASURE(`Value Sales`)",
                "Felix vs the rest vod last 12 weeks | MEASURE(`VoD`)",
                "brands with value sales over 1000 last 12 weeks | MEASURE(`Value Sales`)",
                "fastest growing brands last 12 weeks | MEASURE(`Value Sales`)"
            })
    void understandsAQuestionWithoutAnOverlay(String question, String reads) {
        assertThat(compiles(WHOLE, question)).contains(reads).contains("FROM " + CompanyView.SOURCE);
    }

    @Test
    void answersFromTheFamilyWhereTheMeasureItselfIsMissing() {
        var sql = compiles(FAMILIES, "value sales by brand last 4 weeks vs last year");
        assertThat(sql).contains("MEASURE(`l4w_value_sales`)", "MEASURE(`l4w_py_value_sales`)");
        var query = CompanyReaders.understood(FAMILIES, "value sales by brand this year")
                .query();
        assertThat(query.period().window()).contains(BakedWindow.YEAR_TO_DATE);
    }

    @ParameterizedTest
    @CsvSource({
        "value sales by brand last 8 weeks",
        "value sales in 2025",
        "weekly trend of value sales",
        "value sales last 4 weeks vs previous period"
    })
    void declinesAWindowThatTheFamilyDoesNotHold(String question) {
        var reply = CompanyReaders.read(FAMILIES, question);
        assertThat(reply).as(reply.toString()).isInstanceOf(Interpretation.OutOfScope.class);
        var declined = (Interpretation.OutOfScope) reply;
        assertThat(declined.sentence()).contains("L4W, L12W, L52W");
    }

    @ParameterizedTest
    @CsvSource({"l4w value sales in 2025", "weekly trend of l4w diff value sales", "l4w pct value sales last 12 weeks"})
    void declinesAnotherPeriodOfAMeasureThatCarriesItsOwn(String question) {
        var reply = CompanyReaders.read(WHOLE, question);
        assertThat(reply).as(reply.toString()).isInstanceOf(Interpretation.OutOfScope.class);
        assertThat(((Interpretation.OutOfScope) reply).reason()).isEqualTo(Interpretation.Reason.WOULD_BE_WRONG);
    }

    @Test
    void comparesTheMeasureItselfWhereOneWithAWindowIsToBeCompared() {
        var query = CompanyReaders.understood(WHOLE, "l4w value sales by banner vs last year")
                .query();
        assertThat(query.figures().getFirst().measure()).isEqualTo("value_sales");
        assertThat(query.period().weeks()).isEqualTo(4);
        assertThat(query.comparison()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"our share by category", "how are we doing in ketchup", "do we grow faster than the market"})
    void doesNotGuessWhoWeAre(String question) {
        assertThat(CompanyReaders.read(WHOLE, question)).isNotInstanceOf(Interpretation.Understood.class);
    }

    @Test
    void asksWhichMeasureIsMeantWhereSeveralMayBe() {
        var view = CompanyView.yaml().replace("Value Sales\n", "Sales A\n").replace("Volume Sales CU\n", "Sales B\n");
        var catalog = CompanyView.load(view.replace("format: {type: currency, currency_code: SEK}", "comment: x"));
        assertThat(CompanyReaders.read(catalog, "top 10 brands")).isInstanceOf(Interpretation.Ambiguous.class);
    }

    @Test
    void keepsOnlySuggestionsThatTheDataCanAnswer() {
        var members = CompanyReaders.members(WHOLE);
        var young = salesassistant.semantics.catalog.DataSpan.ofDays(
                java.time.LocalDate.of(2026, 8, 3), java.time.LocalDate.of(2026, 11, 12));
        var some = WorkingSuggestions.in(WHOLE, members, young).suggestions();
        var all = WorkingSuggestions.in(WHOLE, members, CompanyReaders.DATA).suggestions();
        assertThat(some.get(Language.EN)).isNotEmpty().noneMatch(question -> question.contains("last year"));
        assertThat(all.get(Language.EN))
                .containsAll(WHOLE.suggestions().getOrDefault(Language.EN, java.util.List.of()))
                .anyMatch(question -> question.contains("NORDVIK FOODS"));
        assertThat(all.get(Language.SV))
                .containsAll(WHOLE.suggestions().getOrDefault(Language.SV, java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "försäljning per manufacturer senaste 12 veckorna",
        "value sales per brand i år",
        "vod per banner senaste 4 veckorna"
    })
    void understandsSwedishAroundEnglishNames(String question) {
        assertThat(CompanyReaders.understood(WHOLE, question).language()).isEqualTo(Language.SV);
    }

    @Test
    void findsACompanyWithoutWhatNobodySays() {
        var query = CompanyReaders.understood(WHOLE, "value sales for Unilever last 12 weeks")
                .query();
        assertThat(query.filter())
                .isEqualTo(new salesassistant.semantics.query.Filter.In(
                        "manufacturer", java.util.List.of("UNILEVER SVERIGE")));
        assertThat(CompanyReaders.read(WHOLE, "value sales for Sverige last 12 weeks"))
                .isInstanceOf(Interpretation.Ambiguous.class);
    }

    @Test
    void readsTwoThousandMeasuresInGoodTime() {
        var more = new StringBuilder(CompanyView.yaml());
        for (int i = 0; i < 2_000; i++) {
            more.append("  - {name: extra number %d, expr: SUM(source.x%d)}\n".formatted(i, i));
        }
        var catalog = CompanyView.load(more.toString());
        assertThat(CompanyReaders.understood(catalog, "extra number 1234 by brand last 4 weeks")
                        .query()
                        .figures()
                        .getFirst()
                        .measure())
                .isEqualTo("extra_number_1234");
    }
}
