package salesassistant.app.catalog;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.reading.PhraseReader;
import salesassistant.semantics.reading.QuestionReader;
import salesassistant.semantics.sql.SqlCompiler;

/** The catalog a caller asks with: what her data really hold of it, and what reads and compiles her questions. */
public final class OpenCatalog {

    private final Catalog catalog;
    private final Members members;
    private final DataSpan span;
    private final QuestionReader reader;
    private final SqlCompiler compiler;

    public OpenCatalog(Catalog catalog, Members members, DataSpan span, SqlCompiler compiler) {
        this.catalog = catalog;
        this.members = members;
        this.span = span;
        this.reader = new PhraseReader(catalog, members, span);
        this.compiler = compiler;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Members members() {
        return members;
    }

    public DataSpan span() {
        return span;
    }

    public QuestionReader reader() {
        return reader;
    }

    public SqlCompiler compiler() {
        return compiler;
    }
}
