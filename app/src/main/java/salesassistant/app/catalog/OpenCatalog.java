package salesassistant.app.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.reading.PhraseReader;
import salesassistant.semantics.reading.QuestionReader;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompiler;

/** The catalog a caller asks with: what her data really hold of it, and what reads and compiles her questions. */
public final class OpenCatalog {

    private final Catalog catalog;
    private final Members members;
    private final DataSpan span;
    private final QuestionReader reader;
    private final SqlCompiler compiler;
    private final Meanings meanings;
    private final Set<String> tooMany;

    /** A catalog all of whose members are known. */
    public OpenCatalog(Catalog catalog, Members members, DataSpan span, SqlCompiler compiler) {
        this(catalog, members, span, compiler, Set.of());
    }

    OpenCatalog(Catalog catalog, Members members, DataSpan span, SqlCompiler compiler, Set<String> tooMany) {
        this.catalog = catalog;
        this.members = members;
        this.span = span;
        this.reader = new PhraseReader(
                catalog, members, span, query -> compiler.compile(query) instanceof Compilation.Compiled);
        this.compiler = compiler;
        this.meanings = new Meanings(reader, compiler);
        this.tooMany = Set.copyOf(tooMany);
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

    /** What a question asks for that stands alone, where it is understood. */
    public Optional<Query> meaning(String question) {
        return meanings.of(question);
    }

    /** The same, where it may be computed too. */
    public Optional<Query> computable(String question) {
        return meaning(question).filter(meanings::computable);
    }

    /** Whether a question that stands alone is understood and may be computed. */
    public boolean answers(String question) {
        return computable(question).isPresent();
    }

    /** Questions that work, to begin with. */
    public List<String> suggestions(Language language) {
        return catalog.suggestions().getOrDefault(language, List.of()).stream()
                .filter(this::answers)
                .toList();
    }

    /** The dimensions with so many members that none of them is known before it is named exactly. */
    public Set<String> tooMany() {
        return tooMany;
    }
}
