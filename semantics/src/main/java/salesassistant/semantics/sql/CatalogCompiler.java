package salesassistant.semantics.sql;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Query;

/** Compiles queries over one catalog into one dialect: first the rules, then the plan, then its text. */
final class CatalogCompiler implements SqlCompiler {

    private final Catalog catalog;
    private final Dialect dialect;
    private final Legality legality;

    CatalogCompiler(Catalog catalog, Dialect dialect) {
        this.catalog = catalog;
        this.dialect = dialect;
        this.legality = new Legality(catalog);
    }

    @Override
    public Compilation compile(Query query) {
        return legality.refusal(query)
                .<Compilation>map(Compilation.Refused::new)
                .orElseGet(() -> new Compilation.Compiled(statement(query)));
    }

    private SqlStatement statement(Query query) {
        var plan = new Planner(query, catalog).plan();
        var executed = new ExpressionWriter(dialect, false);
        var text = SqlWriter.write(plan, executed);
        var shown = SqlWriter.write(plan, new ExpressionWriter(dialect, true));
        return new SqlStatement(text, executed.parameters(), shown, Columns.of(query, catalog));
    }
}
