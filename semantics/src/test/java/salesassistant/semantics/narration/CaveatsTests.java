package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.LAST;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.rolling;
import static salesassistant.semantics.query.Questions.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.query.Whole;

/** Every caveat with a case that demands it and one that must be left in peace, on the catalog of the sample. */
class CaveatsTests {

    @Nested
    class OfThePeriod {

        @Test
        void saysWhatIsNotOver() {
            var running =
                    new Period(Period.Kind.QUARTER_TO_DATE, LocalDate.of(2026, 10, 4), LAST, Period.Rows.WEEK, false);

            assertThat(caveats(Questions.of(VALUE).during(running), row(1)))
                    .containsExactly("The quarter is not over: it holds the weeks up to 2026-W46.");
            assertThat(swedish(Questions.of(VALUE, PERCENT).during(running).againstYearAgo(), row(1, 1)))
                    .anySatisfy(caveat -> assertThat(caveat)
                            .isEqualTo("Kvartalet är inte slut: veckorna till och med 2026-W46 ingår, "
                                    + "och jämförelsen omfattar samma veckor."));
            assertThat(caveats(Questions.of(VALUE), row(1))).isEmpty();
        }

        @Test
        void saysThatTheBaseBeginsBeforeTheData() {
            var early = rolling(52, LocalDate.of(2023, 12, 31));

            assertThat(caveats(
                            Questions.of(Figure.of("sales_units")).during(early).againstYearAgo(), row(1)))
                    .containsExactly("The period compared with begins before the data does (2023-W01), "
                            + "so the change is too high.");
            assertThat(caveats(Questions.of(Figure.of("sales_units")).againstYearAgo(), row(1)))
                    .isEmpty();
        }

        @Test
        void saysThatWeek53HasNoYearAgo() {
            var long53 = week(2026, 53);

            assertThat(caveats(units().during(long53).againstYearAgo(), row(1)))
                    .containsExactly("2026-W53 has no counterpart a year before, "
                            + "so the weeks compared do not all have the same number.");
            assertThat(caveats(units().during(long53), row(1))).isEmpty();
            assertThat(caveats(units().during(week(2026, 45)).againstYearAgo(), row(1)))
                    .isEmpty();
        }

        @Test
        void saysThatPeriodsAreNotEquallyLongOrOverlap() {
            var unequal = units().during(rolling(12, LAST)).against(rolling(8, end(2026, 20)));
            var overlapping = units().during(rolling(4, LAST)).against(rolling(4, end(2026, 44)));

            assertThat(caveats(unequal, row(1)))
                    .contains("The periods compared are not equally long: 12 against 8 weeks.");
            assertThat(swedish(unequal, row(1)))
                    .contains("De jämförda perioderna är inte lika långa: 12 mot 8 veckor.");
            assertThat(caveats(overlapping, row(1)))
                    .contains("The periods compared overlap: the weeks 2026-W43–2026-W44 count in both.");
            assertThat(swedish(overlapping, row(1)))
                    .contains("De jämförda perioderna överlappar: veckorna 2026-W43–2026-W44 räknas i båda.");
        }

        @Test
        void saysWhichStepsAreIncomplete() {
            var question = units().by(Grain.QUARTER);
            var rows = new Object[][] {row("2025-Q4", 1), row("2026-Q1", 1), row("2026-Q4", 1)};

            assertThat(caveats(question, rows))
                    .containsExactly(
                            "2025-Q4 is incomplete: the period holds 6 of its 13 weeks.",
                            "2026-Q4 is incomplete: the period holds 7 of its 13 weeks.");
            assertThat(swedish(question, rows))
                    .contains("2025-Q4 är ofullständig: perioden rymmer 6 av dess 13 veckor.");
        }

        @Test
        void saysThatThePeriodBeforeIsAnotherSeason() {
            assertThat(caveats(units().during(rolling(12, LAST)).against(Comparison.Kind.PREVIOUS_PERIOD, 84), row(1)))
                    .containsExactly("Seasons are not taken out: part of the change against the period before "
                            + "may be the time of year.");
        }

        @Test
        void saysTheSameOfANamedPeriodOfTheSameYearAndNothingOfFeasts() {
            var thirdQuarter = new Period(Period.Kind.SPAN, end(2026, 27), end(2026, 39), Period.Rows.WEEK, true);

            assertThat(caveats(units().during(thirdQuarter).against(Comparison.Kind.EXPLICIT, 91), row(1)))
                    .containsExactly("Seasons are not taken out: part of the change against the period before "
                            + "may be the time of year.");
            assertThat(caveats(units().during(thirdQuarter).against(Comparison.Kind.EXPLICIT, 364), row(1)))
                    .isEmpty();
            assertThat(caveats(units().during(thirdQuarter).against(Comparison.Kind.EXPLICIT, 728), row(1)))
                    .isEmpty();
        }
    }

    @Nested
    class OfTheTax {

        @Test
        void saysWhatAChangeOfTaxDoesToValueAndPrices() {
            var expected = "VAT in Sweden went from 12 % to 6 % on 1 Apr 2026; "
                    + "that alone moves value and prices including VAT by −5.4 %.";

            assertThat(caveats(Questions.of(VALUE, PERCENT).againstYearAgo(), row(1, 1)))
                    .containsExactly(expected);
            assertThat(caveats(Questions.of(Figure.of("price_per_kg")).by(Grain.WEEK), row("2026-W45", 1)))
                    .containsExactly(expected);
            assertThat(swedish(Questions.of(VALUE).againstYearAgo(), row(1)))
                    .containsExactly("Momsen i Sverige ändrades från 12 % till 6 % den 1 apr 2026; "
                            + "bara det ändrar värde och priser inklusive moms med −5,4 %.");
        }

        @Test
        void namesWhereEveryNumberComesFrom() {
            var question = Questions.of(VALUE, PERCENT).by(Grain.QUARTER).againstYearAgo();

            assertThat(sources(question, row("2026-Q1", 1, 1), row("2026-Q4", 1, 1)))
                    .containsExactly(
                            "7 <- weeks[2026-Q4,2025-W47..2026-W46]",
                            "13 <- weeks[2026-Q4]",
                            "12 % <- vat[SE,2000-01-01]",
                            "6 % <- vat[SE,2026-04-01]",
                            "−5.4 % <- TAX_STEP(vat[SE,2000-01-01], vat[SE,2026-04-01])");
        }

        @Test
        void speaksOnlyOfCountriesInTheAnswer() {
            var question = Questions.of(Figure.of("sales_value_eur"))
                    .anywhere()
                    .by("country")
                    .againstYearAgo();

            assertThat(caveats(question, row("NO", 1), row("DK", 1))).isEmpty();
            assertThat(swedish(question, row("NO", 1), row("DK", 1))).isEmpty();
            assertThat(caveats(question, row("NO", 1), row("SE", 1))).hasSize(1);
        }

        @Test
        void staysSilentAboutWhatTheTaxDoesNotMove() {
            var before = rolling(52, LocalDate.of(2026, 3, 29));
            var share = new Figure(
                    "sales_value", new Calculation.ShareChange(new Whole(Whole.Kind.CATEGORY, Set.of("brand"))));

            assertThat(caveats(units().againstYearAgo(), row(1))).isEmpty();
            assertThat(caveats(Questions.of(Figure.of("sales_value_ex_vat")).againstYearAgo(), row(1)))
                    .isEmpty();
            assertThat(caveats(Questions.of(share).againstYearAgo(), row(1))).isEmpty();
            assertThat(caveats(Questions.of(VALUE).during(before), row(1))).isEmpty();
            assertThat(caveats(Questions.of(VALUE), row(1))).isEmpty();
            assertThat(caveats(
                            Questions.of(VALUE).anywhere().in("country", "DK").againstYearAgo(), row(1)))
                    .isEmpty();
        }
    }

    @Nested
    class OfFeasts {

        @Test
        void saysThatEasterMovedAndOffersTheWindow() {
            var expected = "Easter falls in 2026-W14 and in 2025-W16 and so not alike into the weeks compared; "
                    + "weeks 12 to 17 hold it in both years.";

            assertThat(caveats(units().during(week(2026, 14)).againstYearAgo(), row(1)))
                    .containsExactly(expected);
            assertThat(caveats(units().during(week(2026, 16)).againstYearAgo(), row(1)))
                    .containsExactly(expected);
            assertThat(caveats(units().by(Grain.WEEK).againstYearAgo(), row("2026-W14", 1)))
                    .containsExactly(expected);
        }

        @Test
        void staysSilentWhereBothPeriodsHoldTheFeast() {
            var window = new Period(Period.Kind.SPAN, end(2026, 12), end(2026, 17), Period.Rows.WEEK, true);

            assertThat(caveats(units().during(window).againstYearAgo(), row(1))).isEmpty();
            assertThat(caveats(units().during(week(2026, 40)).againstYearAgo(), row(1)))
                    .isEmpty();
            assertThat(caveats(units().during(week(2026, 14)), row(1))).isEmpty();
        }

        @Test
        void takesTheSeasonOfAFeastForTheSame() {
            var easter = new Period(Period.Kind.SPAN, end(2026, 12), end(2026, 15), Period.Rows.WEEK, true);
            var before = new Period(Period.Kind.SPAN, end(2025, 14), end(2025, 17), Period.Rows.WEEK, true);

            assertThat(caveats(units().during(easter).against(before), row(1))).isEmpty();
        }
    }

    @Nested
    class OfMissingDeliveries {

        private static final String STADSGROSSEN = "Stadsgrossen did not deliver week 30 of 2026; "
                + "banners and retailers do not add up to the country in that week.";

        @Test
        void saysWhatTheRowsLack() {
            assertThat(caveats(Questions.of(VALUE).by("banner"), row("A", 1), row("B", 1)))
                    .containsExactly(STADSGROSSEN);
            assertThat(caveats(Questions.of(VALUE).by("retailer_group"), row("A", 1), row("B", 1)))
                    .containsExactly(STADSGROSSEN);
            assertThat(caveats(Questions.of(VALUE).in("banner", "Stadsgrossen"), row(1)))
                    .containsExactly(STADSGROSSEN);
        }

        @Test
        void staysSilentWhereNothingIsMissing() {
            assertThat(caveats(Questions.of(VALUE).by("region"), row("A", 1), row("B", 1)))
                    .isEmpty();
            assertThat(caveats(Questions.of(VALUE).in("banner", "Prisbo"), row(1)))
                    .isEmpty();
            assertThat(caveats(Questions.of(VALUE).by("banner").during(rolling(4, LAST)), row("A", 1)))
                    .isEmpty();
        }
    }

    @Test
    void everyCautionHasTheSamePlacesInEveryLanguage() {
        for (var caution : Caution.values()) {
            for (char place = 'a'; place <= 'e'; place++) {
                var braces = "{" + place + "}";
                assertThat(caution.pattern(Language.SV).contains(braces))
                        .as(caution + " " + braces)
                        .isEqualTo(caution.pattern(Language.EN).contains(braces));
            }
        }
    }

    static Questions units() {
        return Questions.of(Figure.of("sales_units"));
    }

    static LocalDate end(int year, int week) {
        return new IsoWeek(year, week).end();
    }

    static Period week(int year, int week) {
        return new Period(Period.Kind.WEEK, end(year, week), end(year, week), Period.Rows.WEEK, true);
    }

    static List<String> caveats(Questions question, Object[]... rows) {
        return caveats(Language.EN, question, rows);
    }

    static List<String> swedish(Questions question, Object[]... rows) {
        return caveats(Language.SV, question, rows);
    }

    private static List<String> sources(Questions question, Object[]... rows) {
        var catalog = Catalogs.nielsen();
        return Narrator.narrate(
                        question.query(), question.answer(catalog, rows), catalog, SmallCatalog.SPAN, Language.EN)
                .caveats()
                .stream()
                .flatMap(caveat -> caveat.parts().stream())
                .filter(Part.Figure.class::isInstance)
                .map(Part.Figure.class::cast)
                .map(figure -> figure.text().replace('\u00a0', ' ') + " <- "
                        + figure.reference().origin())
                .toList();
    }

    static List<String> caveats(Language language, Questions question, Object[]... rows) {
        var catalog = Catalogs.nielsen();
        return Narrator.narrate(question.query(), question.answer(catalog, rows), catalog, SmallCatalog.SPAN, language)
                .caveats()
                .stream()
                .map(caveat -> caveat.text().replace('\u00a0', ' '))
                .toList();
    }
}
