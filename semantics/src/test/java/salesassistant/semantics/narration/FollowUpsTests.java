package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.PhraseReader;

class FollowUpsTests {

    private static final Catalog CATALOG = Catalogs.nielsen();
    private static final PhraseReader READER = new PhraseReader(CATALOG, members(), SmallCatalog.SPAN);

    @Test
    void goesDeeperAgainstLastYearAndOverTime() {
        var question = Questions.of(VALUE).by("brand").in("category", "Ketchup");

        assertThat(asked(question, Language.EN, row("Solgård", 3), row("Rubino", 2)))
                .containsExactly(
                        "Solgård sales value by product in Ketchup",
                        "Sales value by brand in Ketchup vs last year",
                        "Weekly sales value trend for Solgård in Ketchup");
        assertThat(asked(question, Language.SV, row("Solgård", 3), row("Rubino", 2)))
                .containsExactly(
                        "Försäljningsvärde för Solgård per artikel i Ketchup",
                        "Försäljningsvärde per varumärke i Ketchup jämfört med föregående år",
                        "Försäljningsvärde per vecka för Solgård i Ketchup");
    }

    @Test
    void asksForTheShareOnceTheYearBeforeIsKnown() {
        var question = Questions.of(VALUE, PERCENT)
                .by("brand")
                .in("category", "Ketchup")
                .againstYearAgo();

        assertThat(asked(question, Language.EN, row("Solgård", 3, 1), row("Rubino", 2, 1)))
                .containsExactly(
                        "Solgård sales value by product in Ketchup",
                        "Weekly sales value trend for Solgård in Ketchup",
                        "Value share of Solgård in Ketchup");
    }

    @Test
    void asksForTheBrandsOfALeadingCategory() {
        assertThat(asked(Questions.of(VALUE).by("category"), Language.EN, row("Ketchup", 3), row("Jam", 2)))
                .containsExactly(
                        "Top 10 brands in Ketchup by sales value",
                        "Sales value by category vs last year",
                        "Weekly sales value trend for Ketchup");
    }

    @Test
    void saysOnlyWordsOfTheLanguage() {
        assertThat(asked(Questions.of(VALUE).by("category"), Language.SV, row("Ketchup", 3), row("Jam", 2)))
                .contains("Försäljningsvärde per varumärke i Ketchup");
        assertThat(asked(Questions.of(VALUE).by("retailer_group"), Language.SV, row("Gemena", 3), row("Almgren", 2)))
                .contains("Försäljningsvärde per kategori hos Gemena");
    }

    @Test
    void keepsTheFilterOfTheAnswer() {
        var question = Questions.of(Figure.of("weighted_distribution"))
                .by("retailer_group")
                .in("product_name", "Solgård Classic 1000 g");

        assertThat(asked(question, Language.EN, row("Gemena", 90), row("Almgren", 80)))
                .contains("Weighted distribution by retailer for Solgård Classic 1000 g vs last year");
        assertThat(asked(question, Language.SV, row("Gemena", 90), row("Almgren", 80)))
                .anySatisfy(
                        asked -> assertThat(asked).contains("för Solgård Classic 1000 g jämfört med föregående år"));
    }

    @Test
    void cutsByNothingThatIsNamedAlready() {
        var share = Questions.of(VALUE).in("brand", "Solgård").in("category", "Ketchup");
        assertThat(asked(share, Language.EN, row(1)))
                .contains("Top 10 products in Ketchup by sales value for Solgård")
                .noneMatch(question -> question.contains("brands"));
        var retailers = Questions.of(VALUE).by("retailer_group").in("category", "Ketchup");
        assertThat(asked(retailers, Language.SV, row("Gemena", 3), row("Almgren", 2)))
                .contains("Försäljningsvärde per varumärke hos Gemena i Ketchup");
    }

    @Test
    void saysOneWeekAFeastOrPrivateLabelAsTheyWouldBeAsked() {
        var week = period(Period.Kind.WEEK, LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 15));
        var easter = period(Period.Kind.SPAN, LocalDate.of(2026, 3, 22), LocalDate.of(2026, 4, 12));
        var weeks = period(Period.Kind.SPAN, LocalDate.of(2026, 9, 6), LocalDate.of(2026, 9, 20));

        assertThat(asked(Questions.of(VALUE).during(week), Language.EN, row(1)))
                .contains("Sales value by category in week 46 2026");
        assertThat(asked(Questions.of(VALUE).during(week), Language.SV, row(1)))
                .contains("Försäljningsvärde per kategori vecka 46 2026");
        assertThat(asked(Questions.of(VALUE).during(easter), Language.EN, row(1)))
                .contains("Sales value by category at Easter 2026");
        assertThat(asked(Questions.of(VALUE).during(weeks), Language.SV, row(1)))
                .contains("Försäljningsvärde per kategori vecka 36 till 38 2026");
        assertThat(asked(Questions.of(VALUE).in("private_label", "true").in("category", "Jam"), Language.EN, row(1)))
                .anySatisfy(question -> assertThat(question).containsIgnoringCase("private label"));
    }

    @Test
    void asksForThePeriodOfTheAnswer() {
        for (var period : periods()) {
            for (var language : Language.values()) {
                assertThat(asked(Questions.of(VALUE).in("category", "Ketchup").during(period), language, row(1)))
                        .allSatisfy(
                                question -> assertThat(read(question).period().firstWeekEnd())
                                        .as(question)
                                        .isEqualTo(period.firstWeekEnd()))
                        .allSatisfy(
                                question -> assertThat(read(question).period().lastWeekEnd())
                                        .as(question)
                                        .isEqualTo(period.lastWeekEnd()));
            }
        }
    }

    private static List<Period> periods() {
        return List.of(
                period(Period.Kind.WEEK, LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 8)),
                period(Period.Kind.MONTH, LocalDate.of(2026, 10, 4), LocalDate.of(2026, 10, 25)),
                period(Period.Kind.QUARTER, LocalDate.of(2026, 7, 5), LocalDate.of(2026, 9, 27)),
                period(Period.Kind.SPAN, LocalDate.of(2026, 3, 22), LocalDate.of(2026, 4, 12)),
                period(Period.Kind.SPAN, LocalDate.of(2026, 9, 6), LocalDate.of(2026, 9, 20)));
    }

    private static Query read(String question) {
        return ((Interpretation.Understood) READER.read(question, Optional.empty())).query();
    }

    private static Period period(Period.Kind kind, LocalDate first, LocalDate last) {
        return new Period(kind, first, last, Period.Rows.WEEK, true);
    }

    @Test
    void writesAbbreviationsAsTheCatalogDoes() {
        assertThat(asked(Questions.of(Figure.of("tdp")).in("brand", "Solgård"), Language.SV, row(1)))
                .contains("Distributionspoäng (TDP) per vecka för Solgård");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void asksOnlyWhatTheReaderUnderstands(Questions question, Object[][] rows) {
        for (var language : Language.values()) {
            var followUps = asked(question, language, rows);
            assertThat(followUps).hasSize(3).doesNotHaveDuplicates();
            assertThat(followUps).allSatisfy(followUp -> {
                var reading = READER.read(followUp, Optional.empty());
                assertThat(reading).as(followUp + " -> " + reading).isInstanceOf(Interpretation.Understood.class);
            });
        }
    }

    static Stream<Object[]> questions() {
        var quarter = new Period(
                Period.Kind.QUARTER_TO_DATE, LocalDate.of(2026, 10, 4), Questions.LAST, Period.Rows.WEEK, false);
        var lastYear = new Period(
                Period.Kind.YEAR, LocalDate.of(2025, 1, 5), LocalDate.of(2025, 12, 28), Period.Rows.WEEK, true);
        return Stream.of(
                of(Questions.of(VALUE), row(1)),
                of(Questions.of(VALUE).in("category", "Ketchup"), row(1)),
                of(Questions.of(VALUE).in("brand", "Solgård"), row(1)),
                of(Questions.of(VALUE).by("brand").in("category", "Ketchup"), row("Solgård", 2), row("Rubino", 1)),
                of(Questions.of(VALUE).by("brand").during(quarter), row("Solgård", 2), row("Rubino", 1)),
                of(Questions.of(VALUE).by("brand").during(lastYear), row("Solgård", 2), row("Rubino", 1)),
                of(
                        Questions.of(VALUE, PERCENT)
                                .by("brand")
                                .in("category", "Ketchup")
                                .againstYearAgo(),
                        row("Solgård", 2, 1),
                        row("Rubino", 1, 1)),
                of(
                        Questions.of(Figure.of("sales_volume"))
                                .by("brand")
                                .in("category", "Ketchup")
                                .againstYearAgo(),
                        row("Solgård", 2),
                        row("Rubino", 1)),
                of(Questions.of(VALUE).by("category"), row("Pickled herring", 2), row("Jam", 1)),
                of(Questions.of(VALUE).by("region").in("category", "Jam"), row("Norr", 2), row("Syd", 1)),
                of(Questions.of(VALUE).by("retailer_group"), row("Gemena", 2), row("Almgren", 1)),
                of(Questions.of(VALUE).by(Grain.WEEK).in("brand", "Solgård"), row("2026-W45", 2), row("2026-W46", 1)),
                of(Questions.of(Figure.of("price_per_kg")).by("brand"), row("Solgård", 2), row("Rubino", 1)),
                of(
                        Questions.of(Figure.of("weighted_distribution")).by("product_name"),
                        row("Solgård Classic 1000 g", 2),
                        row("Rubino Zero 570 g", 1)),
                of(
                        Questions.of(Figure.of("sales_volume")).by("manufacturer"),
                        row("Nordvik Foods", 2),
                        row("Other", 1)),
                of(
                        Questions.of(PERCENT, VALUE)
                                .by("region")
                                .againstYearAgo()
                                .bottom(10, PERCENT),
                        row("Norr", -2, 1),
                        row("Syd", -1, 1)));
    }

    private static Object[] of(Questions question, Object[]... rows) {
        return new Object[] {question, rows};
    }

    private static List<String> asked(Questions question, Language language, Object[]... rows) {
        return Narrator.narrate(question.query(), question.answer(CATALOG, rows), CATALOG, SmallCatalog.SPAN, language)
                .followups();
    }

    private static Members members() {
        var members = new LinkedHashMap<String, List<Member>>();
        var inKetchup = Map.of("category", "Ketchup", "country", "SE");
        add(members, "country", Map.of(), "SE", "NO");
        add(members, "category", Map.of(), "Ketchup", "Jam", "Pickled herring");
        add(members, "manufacturer", inKetchup, "Nordvik Foods");
        add(members, "brand", inKetchup, "Solgård", "Rubino");
        add(members, "product_name", inKetchup, "Solgård Classic 1000 g", "Rubino Zero 570 g");
        add(members, "region", Map.of("country", "SE"), "Norr", "Syd");
        add(members, "retailer_group", Map.of("country", "SE"), "Gemena", "Almgren");
        return new Members(members);
    }

    private static void add(
            Map<String, List<Member>> members, String dimension, Map<String, String> traits, String... values) {
        var list = new ArrayList<Member>();
        for (var value : values) {
            list.add(new Member(dimension, value, traits));
        }
        members.put(dimension, list);
    }
}
