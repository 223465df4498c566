package salesassistant.figures;

import java.util.List;
import java.util.Optional;

/** A table as it was given and as it is read: with a row for each period, name or set of key figures. */
record Given(Table table, Layout layout, Optional<KeyFigures> turned) {

    static Given of(Table table, List<Token> tokens) {
        var wide = Layout.of(table);
        Optional<KeyFigures> turned = KeyFigures.of(table, wide);
        Table read = turned.map(KeyFigures::table).orElseGet(() -> Melting.melted(table, wide));
        if (read == table) {
            read = ColumnsOfNames.melted(table, wide);
        }
        var layout = read == table ? wide : Layout.of(read);
        Table told = PerUnit.by(tokens, UnitTold.by(tokens, read, layout), layout);
        var rates = told == read ? layout : Layout.of(told);
        Table moved = IndexOnLastYear.told(told, rates);
        return new Given(table, moved == told ? rates : Layout.of(moved), turned);
    }

    /** Cells looked at for a claim. */
    long size() {
        long columns = layout.table().columns().size() + 1;
        return (layout.table().rows().size() + columns) * columns;
    }

    /** A claim with its figure found in the table that was given. */
    Claim in(Claim claim) {
        int each = table.rows().isEmpty()
                ? 1
                : layout.table().rows().size() / table.rows().size();
        return turned.map(figures -> figures.in(claim)).orElseGet(() -> claim.inRowsOf(each));
    }
}
