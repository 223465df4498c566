package salesassistant.simulator.sql;

import java.util.List;

/** The tables of the simulated workspace, by their full names. */
public final class Warehoused {

    /** The wide table of the sample. */
    public static final String SALES = "p_coe_gold.ofs_nielsen.nielsen_sales";

    /** All of them. */
    public static final List<String> TABLES = List.of(SALES);

    private Warehoused() {}
}
