package salesassistant.simulator.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of the simulated workspace. */
public final class Tables {

    /** The wide table of the sample. */
    public static final Table SALES =
            new Table("nielsen_sales", Kind.TABLE, "Published sales: period, market and product.");

    /** The company's own view of its sales. */
    public static final Table METRICS = new Table(
            "nielsen_sales_metrics", Kind.METRIC_VIEW, "Nielsen sales: POS data of the Swedish grocery trade.");

    /** The rows under the company's view. */
    public static final Table FACTS = new Table("vw_fact_sales", Kind.VIEW, "Sales of each product in each banner.");

    /** The banners. */
    public static final Table MARKET = new Table("market", Kind.TABLE, "Where it is sold.");

    /** Those with rows of their own. */
    public static final List<Table> STORED = List.of(
            SALES,
            FACTS,
            new Table("date", Kind.TABLE, "The calendar."),
            new Table("product", Kind.TABLE, "What is sold."),
            MARKET);

    private Tables() {}

    /** What stands behind a name. */
    public enum Kind {
        TABLE,
        VIEW,
        METRIC_VIEW
    }

    /** A table of the one schema there is. */
    public record Table(String name, Kind kind, String comment) {

        public static final String CATALOG = "p_coe_gold";
        public static final String SCHEMA = "ofs_nielsen";

        public String fullName() {
            return CATALOG + "." + SCHEMA + "." + name;
        }
    }

    public static Stream<Table> all() {
        return Stream.concat(STORED.stream(), Stream.of(METRICS));
    }

    /** By full name, in any case. */
    public static Optional<Table> find(String fullName) {
        return all().filter(table -> table.fullName().equalsIgnoreCase(fullName))
                .findFirst();
    }
}
