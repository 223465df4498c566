package salesassistant.semantics.sql;

import salesassistant.semantics.query.Grain;

/** DuckDB: quotes are doubled, weeks come from a generated series. */
final class DuckDbDialect implements Dialect {

    @Override
    public String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public String text(String value) {
        var doubled = value.replace("'", "''");
        if (doubled.chars().noneMatch(Character::isISOControl)) {
            return "'" + doubled + "'";
        }
        return "E'" + Controls.escaped(doubled.replace("\\", "\\\\")) + "'";
    }

    @Override
    public String daysLater(String date, int days) {
        return date + (days < 0 ? " - " : " + ") + Math.abs(days);
    }

    @Override
    public String weekEnd(String day) {
        return "CAST(date_trunc('week', %s) AS DATE) + 6".formatted(day);
    }

    @Override
    public String weeks(String first, String last, String column) {
        return "(SELECT CAST(unnest(generate_series(CAST(%s AS DATE), CAST(%s AS DATE), INTERVAL 7 DAY)) AS DATE) AS %s)"
                .formatted(first, last, name(column));
    }

    @Override
    public String periodName(Grain grain, String weekEnd) {
        return switch (grain) {
            case WEEK -> "strftime(" + weekEnd + ", '%G-W%V')";
            case FOUR_WEEKS ->
                "concat(isoyear(%1$s), '-P', lpad(CAST(least(13, (week(%1$s) + 3) // 4) AS VARCHAR), 2, '0'))"
                        .formatted(weekEnd);
            case MONTH -> "strftime(" + weekEnd + ", '%Y-%m')";
            case QUARTER -> "concat(year(%1$s), '-Q', quarter(%1$s))".formatted(weekEnd);
            case YEAR -> "strftime(" + weekEnd + ", '%G')";
        };
    }
}
