package salesassistant.semantics.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;

/** The columns a query's answer has: first what each row is about, then its figures. */
public final class Columns {

    private Columns() {}

    /** All columns of the answer, in order. */
    public static List<Column> of(Query query, Catalog catalog) {
        var columns = new ArrayList<Column>();
        query.breakdowns().forEach(breakdown -> columns.add(column(breakdown, catalog)));
        query.figures().forEach(figure -> columns.add(column(figure, catalog)));
        return List.copyOf(columns);
    }

    /** The name of a figure's column. */
    public static String name(Figure figure) {
        var measure = figure.measure();
        return switch (figure.calculation()) {
            case Calculation.Value _ -> measure;
            case Calculation.BaseValue _ -> measure + "_base";
            case Calculation.Change _ -> measure + "_change";
            case Calculation.ChangePercent _ -> measure + "_change_pct";
            case Calculation.IndexOnBase _ -> measure + "_index";
            case Calculation.Share share -> measure + "_share" + suffix(share.whole());
            case Calculation.BaseShare share -> measure + "_share" + suffix(share.whole()) + "_base";
            case Calculation.ShareChange share -> measure + "_share" + suffix(share.whole()) + "_change_pts";
            case Calculation.Contribution _ -> measure + "_contribution_pts";
            case Calculation.ShareOfChange _ -> measure + "_share_of_change";
            case Calculation.IndexOnWhole _ -> measure + "_index_on_total";
            case Calculation.DevelopmentIndex _ -> measure + "_development_index";
            case Calculation.VolumeEffect _ -> "volume_effect";
            case Calculation.PriceEffect _ -> "price_effect";
            case Calculation.CumulativeShare _ -> measure + "_cumulative_share";
            case Calculation.Average average ->
                measure + "_average_per_" + average.grain().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The name of a breakdown's column. */
    public static String name(Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.ByMember byMember -> byMember.dimension();
            case Breakdown.ByTime byTime -> byTime.grain().name().toLowerCase(Locale.ROOT);
            case Breakdown.Versus versus -> versus.dimension();
        };
    }

    private static String suffix(Whole whole) {
        return switch (whole.kind()) {
            case CATEGORY -> "";
            case SEGMENT -> "_of_segment";
            case MARKET -> "_of_market";
            case SAME -> "_of_same";
            case ALL -> "_of_all";
            case SHOWN -> "_of_shown";
        };
    }

    private static Column column(Breakdown breakdown, Catalog catalog) {
        var kind = switch (breakdown) {
            case Breakdown.ByMember byMember ->
                kind(catalog.dimension(byMember.dimension()).type());
            case Breakdown.ByTime _, Breakdown.Versus _ -> Column.Kind.TEXT;
        };
        return new Column(name(breakdown), kind, Unit.NUMBER, 0, Optional.empty(), Optional.of(name(breakdown)));
    }

    private static Column.Kind kind(ValueType type) {
        return switch (type) {
            case TEXT -> Column.Kind.TEXT;
            case NUMBER -> Column.Kind.INTEGER;
            case BOOLEAN -> Column.Kind.BOOLEAN;
            case DATE -> Column.Kind.DATE;
        };
    }

    /** The column that holds a figure. */
    public static Column column(Figure figure, Catalog catalog) {
        var measure = catalog.measure(figure.measure());
        var unit = unit(figure, measure);
        var decimals = unit == measure.unit() ? measure.decimals() : 1;
        return new Column(name(figure), Column.Kind.NUMBER, unit, decimals, Optional.of(figure), Optional.empty());
    }

    private static Unit unit(Figure figure, Measure measure) {
        return switch (figure.calculation()) {
            case Calculation.Value _, Calculation.BaseValue _, Calculation.Average _ -> measure.unit();
            case Calculation.Change _ -> measure.unit() == Unit.PERCENT ? Unit.POINTS : measure.unit();
            case Calculation.ChangePercent _,
                    Calculation.Share _,
                    Calculation.BaseShare _,
                    Calculation.ShareOfChange _,
                    Calculation.CumulativeShare _ -> Unit.PERCENT;
            case Calculation.ShareChange _, Calculation.Contribution _ -> Unit.POINTS;
            case Calculation.IndexOnBase _, Calculation.IndexOnWhole _, Calculation.DevelopmentIndex _ -> Unit.INDEX;
            case Calculation.VolumeEffect _, Calculation.PriceEffect _ -> Unit.CURRENCY;
        };
    }
}
