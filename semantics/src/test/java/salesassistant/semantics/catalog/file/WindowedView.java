package salesassistant.semantics.catalog.file;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CompanyView;

/** A small metric view with measures that look at four weeks of their own. */
public final class WindowedView {

    private WindowedView() {}

    public static Catalog load(String measures) {
        return CompanyView.load("""
                version: 1.1
                source: a.b.facts
                fields:
                  - {name: day, expr: day}
                  - {name: brand, expr: brand}
                measures:
                """ + measures);
    }

    public static String measure(String name, String expression) {
        return "  - name: " + name + "\n    expr: \"" + expression + "\"\n";
    }

    /** A measure that adds up four weeks, so and so many weeks before the newest. */
    public static String sum(String name, String condition, int weeksBefore) {
        return measure(name, sum(condition, weeksBefore));
    }

    static String sum(String condition, int weeksBefore) {
        return "SUM(v) FILTER (WHERE day > date_sub(current_date(), %d) AND day <= date_sub(current_date(), %d) %s)"
                .formatted(7 * (weeksBefore + 4), 7 * weeksBefore, condition);
    }
}
