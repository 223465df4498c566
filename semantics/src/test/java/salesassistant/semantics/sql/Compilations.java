package salesassistant.semantics.sql;

import salesassistant.semantics.query.Query;

/** Takes compilations apart. */
final class Compilations {

    private Compilations() {}

    static SqlStatement statement(SqlCompiler compiler, Query query) {
        return switch (compiler.compile(query)) {
            case Compilation.Compiled compiled -> compiled.statement();
            case Compilation.Refused refused -> throw new AssertionError("Refused: " + refused.refusal());
        };
    }

    static Refusal refusal(SqlCompiler compiler, Query query) {
        return switch (compiler.compile(query)) {
            case Compilation.Refused refused -> refused.refusal();
            case Compilation.Compiled compiled ->
                throw new AssertionError("Compiled:\n" + compiled.statement().shown());
        };
    }
}
