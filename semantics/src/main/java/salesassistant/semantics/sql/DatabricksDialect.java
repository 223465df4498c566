package salesassistant.semantics.sql;

import salesassistant.semantics.query.Grain;

/** Databricks and Spark: names in backticks, texts escaped with a backslash, weeks from an exploded sequence. */
final class DatabricksDialect implements Dialect {

    @Override
    public String name(String identifier) {
        return '`' + identifier.replace("`", "``") + '`';
    }

    /** A dollar before a brace is escaped as well: Spark replaces variables even inside quotes. */
    @Override
    public String text(String value) {
        var escaped = Controls.escaped(value.replace("\\", "\\\\").replace("'", "\\'"));
        return "'" + escaped.replace("${", "\\u0024{") + "'";
    }

    @Override
    public String daysLater(String date, int days) {
        return days < 0 ? "date_sub(%s, %d)".formatted(date, -days) : "date_add(%s, %d)".formatted(date, days);
    }

    @Override
    public String weekEnd(String day) {
        return "date_add(trunc(%s, 'WEEK'), 6)".formatted(day);
    }

    @Override
    public String weeks(String first, String last, String column) {
        return "(SELECT explode(sequence(CAST(%s AS DATE), CAST(%s AS DATE), INTERVAL 7 DAY)) AS %s)"
                .formatted(first, last, name(column));
    }

    @Override
    public String periodName(Grain grain, String weekEnd) {
        return switch (grain) {
            case WEEK ->
                "concat(extract(YEAROFWEEK FROM %1$s), '-W', lpad(CAST(weekofyear(%1$s) AS STRING), 2, '0'))"
                        .formatted(weekEnd);
            case FOUR_WEEKS ->
                "concat(extract(YEAROFWEEK FROM %1$s), '-P', lpad(CAST(least(13, (weekofyear(%1$s) + 3) DIV 4) AS STRING), 2, '0'))"
                        .formatted(weekEnd);
            case MONTH -> "date_format(" + weekEnd + ", 'yyyy-MM')";
            case QUARTER -> "concat(year(%1$s), '-Q', quarter(%1$s))".formatted(weekEnd);
            case YEAR -> "CAST(extract(YEAROFWEEK FROM " + weekEnd + ") AS STRING)";
        };
    }
}
