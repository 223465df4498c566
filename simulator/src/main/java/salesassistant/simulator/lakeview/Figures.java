package salesassistant.simulator.lakeview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.sql.SqlText;
import salesassistant.simulator.sql.Tables;

/** The figures that a dashboard shows, asked of the warehouse each time. */
final class Figures {

    private static final String WEEKS = """
            SELECT period_id, SUM(sales_value) FROM %1$s
            WHERE period_type = 'WEEK' AND product_level = 'CATEGORY' AND market_level = '%2$s'
              AND period_end_date > DATE_SUB((SELECT MAX(period_end_date) FROM %1$s WHERE period_type = 'WEEK'), 91)
            GROUP BY period_id ORDER BY period_id""";
    private static final String CATEGORIES = """
            SELECT category, SUM(sales_value) AS sales FROM %1$s
            WHERE period_type = 'MAT' AND product_level = 'CATEGORY' AND market_level = '%2$s'
              AND period_end_date = (SELECT MAX(period_end_date) FROM %1$s WHERE period_type = 'MAT')
            GROUP BY category ORDER BY sales DESC""";

    private final SqlEngine engine;

    Figures(SqlEngine engine) {
        this.engine = engine;
    }

    ObjectNode seenBy(User user, Dashboard dashboard) {
        // Somebody who sees one retailer has no rows of the whole country.
        var level = user.right().retailer() == null ? "COUNTRY" : "BANNER";
        var told = Json.object().put("name", dashboard.name()).put("viewer", user.displayName());
        widget(told, "weeks", "Sales value by week", WEEKS.formatted(Tables.SALES.fullName(), level), user);
        widget(
                told,
                "categories",
                "Sales value of the last 52 weeks",
                CATEGORIES.formatted(Tables.SALES.fullName(), level),
                user);
        return told;
    }

    private void widget(ObjectNode told, String name, String title, String sql, User user) {
        var widget = told.putObject(name).put("title", title);
        var rows = widget.putArray("rows");
        try {
            engine.run(user, SqlText.of(sql), "dashboard " + name + " " + user.id())
                    .rows()
                    .forEachRemaining(row -> rows.addArray().add(row.get(0)).add(row.get(1)));
        } catch (SqlFailure refused) {
            throw ApiFailure.denied(String.valueOf(refused.getMessage()));
        }
    }
}
