package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.narration.Told.english;
import static salesassistant.semantics.narration.Told.swedish;
import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.CHANGE;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Comparator;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Grain;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.Whole;
import salesassistant.semantics.result.ResultTable;

class NarratorTests {

    @Test
    void tellsASingleNumberWithItsChange() {
        var question =
                Questions.of(VALUE, BASE, PERCENT).in("category", "Ketchup").againstYearAgo();
        var answer = question.answer(row(728_400_000, 704_000_000, 3.466));

        assertThat(english(question, answer))
                .isEqualTo("Value sales in Sweden, category Ketchup, came to SEK 728.4 m in the latest 52 weeks, "
                        + "+3.5 % against the year before (SEK 704.0 m).");
        assertThat(swedish(question, answer))
                .isEqualTo("Värdeförsäljningen i Sverige, kategori Ketchup, uppgick till 728,4 mkr "
                        + "de senaste 52 veckorna, +3,5 % mot året innan (704,0 mkr).");
    }

    @Test
    void tellsThatAMemberIsNewInsteadOfARate() {
        var question = Questions.of(VALUE, PERCENT).in("brand", "Nova").againstYearAgo();

        assertThat(english(question, question.answer(row(5_000, null))))
                .isEqualTo("Value sales in Sweden, brand Nova, came to SEK 5,000 in the latest 52 weeks, "
                        + "new compared with the year before.");
    }

    @Test
    void tellsThatANamedMemberWasNotSold() {
        var question = Questions.of(VALUE).in("brand", "Nova");

        assertThat(english(question, question.answer(row(0))))
                .isEqualTo("In Sweden, brand Nova was not sold in the latest 52 weeks.");
        var byBrand = Questions.of(VALUE).by("brand").in("brand", "Nova", "Rubino");
        assertThat(english(byBrand, byBrand.answer(row("Rubino", 10_000_000), row("Nova", 0))))
                .contains("Nova was not sold in the latest 52 weeks");
        assertThat(english(byBrand, byBrand.answer(row("Rubino", 10_000_000))))
                .contains("Nova was not sold in the latest 52 weeks");
    }

    @Test
    void tellsWhoLeadsHowMuchItIsTogetherAndWhoMoved() {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT)
                .by("brand")
                .top(10, VALUE)
                .againstYearAgo();
        var answer = question.answer(
                row("Solgård", 300_000_000, 320_000_000, -20_000_000, -6.25),
                row("Rubino", 200_000_000, 160_000_000, 40_000_000, 25.0),
                row("Nova", 1_000_000, null, 1_000_000, null));

        assertThat(english(question, answer))
                .isEqualTo("Solgård leads in value sales in the latest 52 weeks with SEK 300.0 m, "
                        + "−6.3 % against the year before, followed by Rubino with SEK 200.0 m. "
                        + "The 3 shown come to SEK 501.0 m together, +4.4 % against the year before; "
                        + "Solgård holds 59.9 % of it. "
                        + "Largest gain: Rubino, +SEK 40.0 m (+25.0 %); largest loss: Solgård, −SEK 20.0 m; "
                        + "new compared with the year before: Nova.");
        assertThat(swedish(question, answer))
                .isEqualTo("Solgård är störst i värdeförsäljning de senaste 52 veckorna med 300,0 mkr, "
                        + "−6,3 % mot året innan, följt av Rubino med 200,0 mkr. "
                        + "De 3 visade uppgår tillsammans till 501,0 mkr, +4,4 % mot året innan; "
                        + "Solgård står för 59,9 % av det. "
                        + "Störst ökning: Rubino, +40,0 mkr (+25,0 %); störst minskning: Solgård, −20,0 mkr; "
                        + "nytt jämfört med året innan: Nova.");
    }

    @Test
    void tellsWhoGrewAndWhoDidNot() {
        var question = Questions.of(PERCENT, VALUE).by("region").againstYearAgo();
        var answer = question.answer(row("Syd", 4.2, 9_000_000), row("Norr", -3.1, 2_000_000));

        assertThat(english(question, answer))
                .isEqualTo("Syd rises most in value sales in the latest 52 weeks, +4.2 %, to SEK 9.0 m. "
                        + "At the other end is Norr with −3.1 %; 1 of 2 rise.");
        var declining = Questions.of(PERCENT, VALUE)
                .by("region")
                .againstYearAgo()
                .bottom(10, PERCENT)
                .where(PERCENT, Comparator.LESS_THAN, 0);
        assertThat(english(declining, declining.answer(row("Norr", -3.1, 2_000_000))))
                .isEqualTo("Norr: value sales in Sweden came to SEK 2.0 m in the latest 52 weeks, "
                        + "−3.1 % against the year before.");
    }

    @Test
    void neverAddsWhatMayNotBeAdded() {
        var price = Figure.of("price_per_kg");
        var question = Questions.of(price).by("brand");
        var text = english(question, question.answer(row("Solgård", 57.123), row("Rubino", 49.5)));

        assertThat(text)
                .isEqualTo("Solgård has the highest price per kg in the latest 52 weeks: SEK 57.12 per kg, "
                        + "followed by Rubino with SEK 49.50 per kg; the difference is SEK 7.62 per kg (+15.4 %).");
    }

    @Test
    void neverAddsCurrencies() {
        var question = Questions.of(VALUE).by("country").anywhere();

        assertThat(english(question, question.answer(row("SE", 5_000_000), row("NO", 4_000_000))))
                .isEqualTo("Sweden leads in value sales in the latest 52 weeks with 5.0 m, "
                        + "followed by Norway with 4.0 m.");
    }

    @Test
    void tellsSharesInPoints() {
        var category = new Whole(Whole.Kind.CATEGORY, Set.of("brand"));
        var question = Questions.of(
                        new Figure("sales_value", new Calculation.Share(category)),
                        new Figure("sales_value", new Calculation.BaseShare(category)),
                        new Figure("sales_value", new Calculation.ShareChange(category)))
                .in("brand", "Solgård")
                .againstYearAgo();

        assertThat(english(question, question.answer(row(40.3, 43.2, -2.9))))
                .isEqualTo("Share of category (value sales) in Sweden, brand Solgård, was 40.3 % "
                        + "in the latest 52 weeks, −2.9 pp against the year before (43.2 %).");
    }

    @Test
    void tellsAMemberBesideTheRest() {
        var versus = new Breakdown.Versus("brand", List.of("Solgård"), Breakdown.Other.REST);
        var value = Questions.of(VALUE).by(versus);
        var price = Questions.of(Figure.of("price_per_kg")).by(versus);

        assertThat(english(value, value.answer(row("Solgård", 30_000_000), row("rest", 70_000_000))))
                .isEqualTo(
                        "Solgård stands at SEK 30.0 m in value sales in the latest 52 weeks, the rest at SEK 70.0 m; "
                                + "that is 30.0 % of both together.");
        assertThat(english(price, price.answer(row("rest", 50), row("Solgård", 55))))
                .endsWith("the rest at SEK 50.00 per kg; the difference is +10.0 %.");
    }

    @Test
    void tellsHowBothSidesMoved() {
        var versus = new Breakdown.Versus("brand", List.of("Solgård"), Breakdown.Other.TOTAL);
        var question = Questions.of(VALUE, PERCENT).by(versus).againstYearAgo();

        assertThat(english(question, question.answer(row("Solgård", 30_000_000, -6.7), row("total", 90_000_000, 3.4))))
                .endsWith("the total at SEK 90.0 m; that is 33.3 % of the whole. "
                        + "Against the year before Solgård moved −6.7 % and the total +3.4 %.");
    }

    @Test
    void namesBareNumbersByTheirDimension() {
        var question = Questions.of(VALUE).by("pack_size");

        assertThat(english(question, question.answer(row("1000", 5_000), row("570", 4_000))))
                .startsWith("Pack size 1000 leads in value sales");
    }

    @Test
    void putsTheShareBeforeTheValueThatKeepsItCompany() {
        var share = new Figure("sales_value", new Calculation.Share(new Whole(Whole.Kind.CATEGORY, Set.of("brand"))));
        var question = Questions.of(VALUE, share).in("brand", "Solgård");

        assertThat(english(question, question.answer(row(30_000_000, 40.3))))
                .isEqualTo("Share of category (value sales) in Sweden, brand Solgård, was 40.3 % "
                        + "in the latest 52 weeks. Value sales: SEK 30.0 m.");
    }

    @Test
    void keepsTheRowOfAllOthersOutOfTheLead() {
        var question = Questions.of(VALUE).by("brand").topWithOthers(2, VALUE);

        assertThat(english(question, question.answer(row("A", 3_000), row("B", 2_000), row("others", 9_000))))
                .startsWith("A leads in value sales in the latest 52 weeks with SEK 3,000, followed by B");
    }

    @Test
    void keepsNegativeTotalsOutOfShares() {
        var question = Questions.of(Figure.of("incremental_value")).by("brand");

        assertThat(english(question, question.answer(row("A", 5_000), row("B", -9_000))))
                .isEqualTo("A leads in incremental sales in the latest 52 weeks with SEK 5,000, "
                        + "followed by B with −SEK 9,000.");
    }

    @Test
    void namesTheLowestOfTheLowest() {
        var question =
                Questions.of(VALUE).by("retailer").by("category").eachIn("retailer", Direction.ASCENDING, 1, VALUE);
        var answer = question.answer(row("Almgren", "Frozen pizza", 9_000), row("Gemena", "Jam", 2_000));

        assertThat(english(question, answer))
                .isEqualTo("Jam at Gemena has the lowest value sales in the latest 52 weeks: SEK 2,000.");
        assertThat(swedish(question, answer))
                .isEqualTo("Jam hos Gemena har lägst värdeförsäljning de senaste 52 veckorna: 2 000 kr.");
    }

    @Test
    void callsNothingTheOtherEndOfACutList() {
        var question = Questions.of(PERCENT, VALUE).by("brand").againstYearAgo().top(2, PERCENT);
        var answer = question.answer(row("Rubino", 9.0, 9_000_000), row("Solgård", 4.0, 2_000_000));

        assertThat(english(question, answer)).startsWith("Rubino rises most").doesNotContain("other end");
        assertThat(swedish(question, answer)).startsWith("Rubino ökar mest").doesNotContain("andra änden");
        var movers = Questions.of(VALUE, PERCENT).by("brand").againstYearAgo().top(2, VALUE);
        var moved = movers.answer(row("Solgård", 9_000_000, 4.0), row("Rubino", 2_000_000, -4.0));
        assertThat(english(movers, moved)).contains("Largest gain of those shown: Solgård");
        assertThat(swedish(movers, moved)).contains("Störst ökning av de visade: Solgård");
    }

    @Test
    void namesTheStepItLooksAt() {
        var question = Questions.of(VALUE).by("brand").by(Grain.WEEK);
        var answer = question.answer(
                row("Solgård", "2026-W03", 9_900_000),
                row("Solgård", "2026-W46", 7_800_000),
                row("Rubino", "2026-W03", 1_000_000),
                row("Rubino", "2026-W46", 2_000_000));

        assertThat(english(question, answer))
                .isEqualTo("Solgård leads in value sales in 2026-W46 with SEK 7.8 m. "
                        + "At the other end is Rubino with SEK 2.0 m.");
        assertThat(swedish(question, answer))
                .isEqualTo("Solgård är störst i värdeförsäljning under 2026-W46 med 7,8 mkr. "
                        + "I andra änden finns Rubino med 2,0 mkr.");
    }

    @Test
    void namesNobodyFirstOfATruncatedGrid() {
        var question = Questions.of(VALUE).by("brand").by(Grain.WEEK);
        var shown = question.answer(row("Solgård", "2026-W03", 9_900_000), row("Solgård", "2026-W04", 7_800_000));
        var answer = new ResultTable(shown.columns(), shown.rows(), 20_000);

        assertThat(english(question, answer))
                .isEqualTo("Only a part of the rows is shown in the latest 52 weeks, "
                        + "so none of them is called the first or the last.");
        assertThat(swedish(question, answer)).startsWith("Bara en del av raderna visas de senaste 52 veckorna");
    }

    @Test
    void namesWhatHasNoName() {
        var question = Questions.of(VALUE).by("brand");
        var answer = question.answer(row(null, 9_000), row("Rubino", 1_000));

        assertThat(english(question, answer)).startsWith("(none) leads in value sales");
        assertThat(swedish(question, answer)).startsWith("(ingen) är störst i värdeförsäljning");
    }

    @Test
    void saysThatNothingWasFoundAndWhatNothingMeets() {
        var question = Questions.of(VALUE).by("brand").in("category", "Ketchup");
        var limited = Questions.of(VALUE).by("brand").where(VALUE, Comparator.MORE_THAN, 5);

        assertThat(english(question, question.answer()))
                .isEqualTo("Nothing was sold in Sweden, category Ketchup, in the latest 52 weeks.");
        assertThat(swedish(limited, limited.answer()))
                .isEqualTo("Inget uppfyller ”värdeförsäljning mer än 5” de senaste 52 veckorna.");
        var jam = Questions.of(VALUE).by("brand").in("category", "Jam").where(VALUE, Comparator.MORE_THAN, 5);
        assertThat(english(jam, jam.answer()))
                .isEqualTo("Category Jam: nothing meets “value sales more than 5” in the latest 52 weeks.");
    }
}
