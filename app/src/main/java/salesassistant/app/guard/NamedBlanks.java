package salesassistant.app.guard;

import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NamedParameterMarkerContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParserBaseListener;

/** Puts something else in the place of the names after a colon, and leaves everything else as it stands. */
public final class NamedBlanks {

    private NamedBlanks() {}

    /** The SQL with every named blank replaced, from the first to the last; SQL that the guard has let through. */
    public static String replaced(String sql, UnaryOperator<String> replacement) {
        var text = new StringBuilder();
        var copied = new int[1];
        new ParseTreeWalker()
                .walk(
                        new SqlBaseParserBaseListener() {
                            @Override
                            public void enterNamedParameterMarker(NamedParameterMarkerContext marker) {
                                int from = offset(sql, marker.getStart().getStartIndex());
                                int to = offset(sql, marker.getStop().getStopIndex() + 1);
                                text.append(sql, copied[0], from)
                                        .append(replacement.apply(
                                                marker.getText().substring(1)));
                                copied[0] = to;
                            }
                        },
                        SqlTree.of(sql));
        return text.append(sql, copied[0], sql.length()).toString();
    }

    /** The lexer counts characters, Java counts halves of them. */
    private static int offset(String sql, int characters) {
        return sql.offsetByCodePoints(0, characters);
    }
}
