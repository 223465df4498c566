package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.CHANGE;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.result.ResultTable;

/** What came to the market within the weeks compared with has no rate: it was not sold in all of them. */
class LaunchedWithinTests {

    private static final LocalDate LATE = new IsoWeek(2025, 36).end().minusDays(6);

    @Test
    void tellsWhenAnItemCameInsteadOfARate() {
        var question = Questions.of(VALUE, BASE, PERCENT).in("item", "Zero").againstYearAgo();
        var answer = question.answer(row(62_700_000, 6_900_000, 807.3));

        assertThat(text(question, answer, Language.EN))
                .isEqualTo("Value sales in Sweden, product Zero, came to SEK 62.7 m in the latest 52 weeks, "
                        + "launched in 2025-W36 and so not comparable with the year before.");
        assertThat(text(question, answer, Language.SV))
                .endsWith("lanserad 2025-W36 och därför inte jämförbar med året innan.");
        assertThat(told(question, answer, Language.EN).caveats()).isEmpty();
    }

    @Test
    void tellsARateOfWhatWasSoldInAllWeeksComparedWith() {
        var question = Questions.of(VALUE, BASE, PERCENT).in("item", "Old").againstYearAgo();

        assertThat(text(question, question.answer(row(62_700_000, 60_000_000, 4.5)), Language.EN))
                .contains("+4.5 % against the year before");
    }

    @Test
    void aPriceIsHeldAgainstThatOfTheWeeksItWasSoldIn() {
        var price = Figure.of("price_per_kg");
        var rate = new Figure("price_per_kg", new Calculation.ChangePercent());
        var question = Questions.of(price, rate).in("item", "Zero").againstYearAgo();

        assertThat(text(question, question.answer(row(25, 3.4)), Language.EN))
                .contains("+3.4 % against the year before");
    }

    @Test
    void namesItAmongOthersWithoutARateAndSaysWhyItsRateIsNoGrowth() {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT)
                .by("item")
                .top(10, VALUE)
                .againstYearAgo();
        var answer = question.answer(
                row("Old", 100_000_000, 110_000_000, -10_000_000, -9.1),
                row("Zero", 62_700_000, 6_900_000, 55_800_000, 807.3),
                row("Small", 20_000_000, 19_000_000, 1_000_000, 5.3));

        var english = told(question, answer, Language.EN);
        assertThat(english.text().replace('\u00a0', ' '))
                .contains("argest gain: Zero, +SEK 55.8 m (launched in 2025-W36)")
                .doesNotContain("807");
        assertThat(english.caveats())
                .extracting(Caveat::text)
                .contains("Launched within the weeks compared with, so the rate is no growth: Zero (2025-W36).");
        assertThat(told(question, answer, Language.SV).caveats())
                .extracting(Caveat::text)
                .contains("Lanserade under jämförelseveckorna, så förändringen i procent är ingen tillväxt: Zero"
                        + " (2025-W36).");
    }

    @Test
    void noRateIsToldOfThingsAllLaunchedWithinTheWeeksEither() {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT)
                .by("item")
                .in("item", "Zero", "Zero 1 kg")
                .againstYearAgo();
        var answer = question.answer(
                row("Zero", 62_700_000, 6_900_000, 55_800_000, 807.3),
                row("Zero 1 kg", 27_500_000, 3_100_000, 24_400_000, 797.0));

        assertThat(text(question, answer, Language.EN))
                .contains("The 2 shown come to SEK 90.2 m together; Zero holds 69.5 % of it.");
        assertThat(InsightNarrator.narrate(question.query(), answer, knowing(), SmallCatalog.SPAN, Language.EN))
                .extracting(InsightText::text)
                .noneMatch(text -> text.contains("+80"));
    }

    @Test
    void callsNobodyTheFastestForHavingBeenLaunched() {
        var question = Questions.of(VALUE, PERCENT).by("item").top(10, PERCENT).againstYearAgo();
        var answer = question.answer(row("Zero", 62_700_000, 807.3), row("Small", 20_000_000, 5.3));

        assertThat(text(question, answer, Language.EN)).startsWith("Small rises most in value sales");
    }

    @Test
    void anInsightSaysWhatALaunchBringsAndNotHowFarItRose() {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT).by("item").againstYearAgo();
        var answer = question.answer(
                row("Zero", 62_700_000, 6_900_000, 55_800_000, 807.3),
                row("Giant", 900_000_000, 1_000_000_000, -100_000_000, -10.0),
                row("A", 20_000_000, 19_900_000, 100_000, 0.5),
                row("B", 20_000_000, 19_800_000, 200_000, 1.0),
                row("C", 20_000_000, 20_100_000, -100_000, -0.5),
                row("D", 20_000_000, 19_700_000, 300_000, 1.5),
                row("E", 20_000_000, 20_200_000, -200_000, -1.0),
                row("F", 20_000_000, 19_900_000, 100_000, 0.5));

        var insights = InsightNarrator.narrate(question.query(), answer, knowing(), SmallCatalog.SPAN, Language.EN);
        assertThat(insights)
                .extracting(insight -> insight.text().replace('\u00a0', ' '))
                .anyMatch(text -> text.startsWith(
                        "Zero came in 2025-W36 and brings +SEK 55.8 m in value sales against the year before"))
                .noneMatch(text -> text.contains("807") || text.contains("808"));
    }

    private static String text(Questions question, ResultTable answer, Language language) {
        return told(question, answer, language).text().replace('\u00a0', ' ');
    }

    private static Narrative told(Questions question, ResultTable answer, Language language) {
        return Narrator.narrate(question.query(), answer, knowing(), SmallCatalog.SPAN, language);
    }

    private static Catalog knowing() {
        return SmallCatalog.with(List.of())
                .knowing(new Launches(
                        Map.of("item", Map.of("Zero", LATE, "Zero 1 kg", LATE, "Old", LATE.minusYears(3)))));
    }
}
