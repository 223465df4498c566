package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures a number agrees with. */
class AgreeingTests {

    private static final Table REGIONS = Table.of(
            List.of("region", "sales_msek", "stores"),
            List.of(List.of("Norr", 120.5, 412), List.of("Syd", 100.2, 655), List.of("Mitt", 90.1, 380)));

    private static List<List<String>> formulas(Table table, String text) {
        var found = new ArrayList<List<String>>();
        Checker.check(
                table,
                text,
                verdicts -> verdicts.amounts()
                        .forEach(at -> found.add(new Agreeing(verdicts, at)
                                .all().stream().map(Fact::formula).toList())));
        return found;
    }

    @Test
    void areCellsAndWhatTwoOfThoseNamedGive() {
        assertThat(formulas(REGIONS, "Norr 120.5, Syd 100.2, Mitt less by 10.1."))
                .satisfiesExactly(
                        norr -> assertThat(norr).contains("sales_msek of Norr"),
                        syd -> assertThat(syd).contains("sales_msek of Syd"),
                        apart -> assertThat(apart)
                                .contains("difference of sales_msek of Syd to sales_msek of Mitt")
                                .noneMatch(formula -> formula.contains("stores")));
    }

    @Test
    void areSomeWhereManyRowsOfALargeTableHoldTheNumber() {
        var rows = new ArrayList<List<Object>>();
        for (int row = 0; row < 2_000; row++) {
            rows.add(List.of("Item" + row, 1_234, row));
        }

        List<List<String>> found = formulas(Table.of(List.of("item", "sales", "orders"), rows), "It came to 1,234.");

        assertThat(found)
                .singleElement()
                .satisfies(formulas -> assertThat(formulas).hasSize(Agreeing.MOST));
    }
}
