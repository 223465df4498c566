package salesassistant.app.guard;

import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionCallContext;

/**
 * The functions a question may use: they compute on what is read, and neither reach outside the query, tell about the
 * server, cost money, nor make something large out of something small.
 */
final class Functions {

    private static final Set<String> NAMES = Set.of("""
            sum avg mean min max count count_if median percentile percentile_cont percentile_disc
            percentile_approx approx_percentile approx_count_distinct stddev stddev_pop stddev_samp std variance
            var_pop var_samp corr covar_pop covar_samp skewness kurtosis mode first first_value last last_value
            nth_value any_value max_by min_by bool_and bool_or every some collect_list collect_set array_agg
            listagg string_agg grouping grouping_id measure regr_slope regr_intercept regr_r2 regr_count try_sum
            try_avg row_number rank dense_rank percent_rank cume_dist ntile lag lead abs ceil ceiling floor
            round bround sqrt cbrt exp ln log log10 log2 log1p expm1 power pow sign signum greatest least mod
            pmod negative positive rint width_bucket try_divide try_add try_subtract try_multiply div nullif nvl
            nvl2 ifnull coalesce if iff nanvl isnull isnotnull isnan zeroifnull nullifzero lower upper lcase
            ucase trim ltrim rtrim btrim concat concat_ws substr substring substring_index left right length
            char_length character_length len replace translate initcap like ilike rlike regexp regexp_like
            regexp_extract regexp_replace regexp_substr regexp_count split split_part startswith endswith
            contains instr locate position charindex format_number current_date current_timestamp now
            date to_date try_to_date date_trunc trunc date_add date_sub dateadd add_months months_between
            datediff date_diff date_format date_part datepart extract year quarter month week weekofyear day
            dayofmonth dayofweek dayofyear weekday hour minute second last_day next_day make_date to_timestamp
            try_to_timestamp timestamp unix_timestamp from_unixtime timestampadd timestampdiff
            date_from_unix_date unix_date dayname monthname curdate string int bigint smallint tinyint double
            float decimal boolean cast try_cast to_number try_to_number array array_contains size cardinality
            element_at array_join array_max array_min array_distinct array_sort sort_array array_size struct
            named_struct explode
            """.strip().split("\\s+"));

    /** They make text as long as their second argument says, so that has to be written there, and short. */
    private static final Set<String> PADDING = Set.of("lpad", "rpad");

    /** What it counts off has to be days or more, of which there are not too many. */
    private static final String COUNTING = "sequence";

    private Functions() {}

    static void check(FunctionCallContext call) {
        var name = call.functionName().getText().replace("`", "").toLowerCase(Locale.ROOT);
        if (!harmless(name, call)) {
            throw Refusal.because(
                    "It uses the function " + shown(name) + ", which is not on the list of harmless ones.",
                    "Den använder funktionen " + shown(name) + ", som inte finns på listan över ofarliga.");
        }
    }

    private static boolean harmless(String name, FunctionCallContext call) {
        if (COUNTING.equals(name)) {
            return countsDays(call);
        }
        return PADDING.contains(name) ? shortPadding(call) : NAMES.contains(name);
    }

    private static boolean countsDays(FunctionCallContext call) {
        return call.functionArgument().size() == 3
                && call.functionArgument(2).getText().matches("(?i)INTERVAL'?[1-9][0-9]{0,3}'?(DAY|WEEK|MONTH|YEAR)S?");
    }

    private static boolean shortPadding(FunctionCallContext call) {
        return call.functionArgument().size() > 1
                && call.functionArgument(1).getText().matches("[0-9]{1,2}");
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
