package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;

/** Rows in the order that was asked for, none of them cut off. */
class OrdersTests {

    private static final Figure PRICE = Figure.of("price_per_unit");
    private static final Figure GROWTH = new Figure("sales_value", new Calculation.ChangePercent());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brands in ketchup, largest first           | value  | DESCENDING
            brands in ketchup smallest first           | value  | ASCENDING
            märken i ketchup störst först              | value  | DESCENDING
            brands in ketchup sort by price            | price  | DESCENDING
            brands in ketchup sort by price ascending  | price  | ASCENDING
            sales of ketchup by brand, sort by price, lowest first | price | ASCENDING
            märken i ketchup sorterat på pris          | price  | DESCENDING
            brands in ketchup order by growth          | growth | DESCENDING
            retailers by growth in ketchup, lowest first | growth | ASCENDING
            märken i ketchup sorterat efter tillväxt   | growth | DESCENDING
            """)
    void allRowsComeInTheOrderAskedFor(String question, String by, Direction direction) {
        var query = Readers.understood(question).query();

        assertThat(query.ranking()).isEmpty();
        assertThat(query.order()).contains(new Order(figure(by), direction));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brands in ketchup alphabetically", "märken i ketchup i bokstavsordning"})
    void theOrderOfTheNamesIsTheirOwn(String question) {
        assertThat(Readers.understood(question).query().order()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales by brand in ketchup      | sort by price         | price  | 2
            sales by brand in ketchup      | sort by growth        | growth | 4
            försäljning per märke i ketchup | sortera efter pris   | price  | 2
            """)
    void whatIsShownStaysInAnotherOrder(String first, String then, String by, int figures) {
        var query = Readers.understood(first, then).query();

        assertThat(query.order()).map(Order::figure).contains(figure(by));
        assertThat(query.figures()).hasSize(figures);
        assertThat(query.filter()).isEqualTo(Readers.understood(first).query().filter());
    }

    @Test
    void aRankingKeepsItsRowsInAnotherOrder() {
        var context = new Context(
                Readers.understood("top 2 brands in ketchup"), Map.of("brand", List.of("Solgård", "Rubino")));

        var read = (Interpretation.Understood) Readers.NIELSEN.read("sort by price", Optional.of(context));

        assertThat(read.query().ranking()).isEmpty();
        assertThat(read.sentence()).contains("Solgård").contains("Rubino").endsWith("highest first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"top 10 brands by sales, cheapest first", "sales by week, largest first"})
    void anOrderThatCannotBeIsNotGuessed(String question) {
        assertThat(Readers.read(question)).isInstanceOf(Interpretation.OutOfScope.class);
    }

    @Test
    void theCheapestFirstIsAskedOfWhichPrice() {
        assertThat(Readers.read("products in ketchup, cheapest first")).isInstanceOf(Interpretation.Ambiguous.class);
    }

    private static Figure figure(String by) {
        return switch (by) {
            case "price" -> PRICE;
            case "growth" -> GROWTH;
            default -> Figure.of("sales_value");
        };
    }
}
