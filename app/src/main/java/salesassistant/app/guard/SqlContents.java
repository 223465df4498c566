package salesassistant.app.guard;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTreeWalker;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ComparisonOperatorContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.CtesContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.ErrorCapturingNotContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.FunctionNameContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.HavingClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.JoinRelationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LogicalBinaryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.LogicalNotContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.NumericLiteralContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QualifyClauseContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SetOperationContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.SingleStringLitContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParserBaseListener;

/**
 * What words, numbers and names stand in a query, as far as they can be told without running it.
 *
 * @param texts the literals in quotes, dates among them
 * @param numbers the literals without
 * @param names every name of a table, column or alias, in lower case
 * @param plain whether it is one SELECT over one table whose limits all hold at once
 */
public record SqlContents(Set<String> texts, Set<String> numbers, Set<String> names, boolean plain) {

    public SqlContents {
        texts = Set.copyOf(texts);
        numbers = Set.copyOf(numbers);
        names = Set.copyOf(names);
    }

    /** The contents of SQL that the guard has let through. */
    public static SqlContents of(String sql) {
        var collector = new Collector();
        new ParseTreeWalker().walk(collector, SqlTree.of(sql));
        return new SqlContents(
                collector.texts, collector.numbers, collector.names, collector.queries == 1 && !collector.involved);
    }

    /** Whether a word stands in one of its texts or names. */
    public boolean mentions(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return texts.stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower))
                || names.stream().anyMatch(name -> name.contains(lower))
                || numbers.contains(word);
    }

    /** What a sum over some days needs; another function may say another thing than was asked. */
    private static final Set<String> PLAIN =
            Set.of("sum", "measure", "date", "to_date", "make_date", "date_add", "date_sub", "current_date", "round");

    private static final class Collector extends SqlBaseParserBaseListener {

        private final Set<String> texts = new LinkedHashSet<>();
        private final Set<String> numbers = new LinkedHashSet<>();
        private final Set<String> names = new LinkedHashSet<>();
        private int queries;
        private boolean involved;

        @Override
        public void enterEveryRule(ParserRuleContext part) {
            switch (part) {
                case QueryContext _ -> queries++;
                case CtesContext _, SetOperationContext _, JoinRelationContext _, LogicalNotContext _ ->
                    involved = true;
                case LogicalBinaryContext either when either.OR() != null -> involved = true;
                case ErrorCapturingNotContext _, HavingClauseContext _, QualifyClauseContext _ -> involved = true;
                case ComparisonOperatorContext other
                when other.NEQ() != null || other.NEQJ() != null -> involved = true;
                case FunctionNameContext name
                when !PLAIN.contains(name.getText().toLowerCase(Locale.ROOT)) -> involved = true;
                case SingleStringLitContext text -> texts.add(unquoted(text.getText()));
                case NumericLiteralContext number -> numbers.add(number.getText());
                case IdentifierContext name ->
                    names.add(name.getText().replace("`", "").toLowerCase(Locale.ROOT));
                default -> {
                    // Its parts say what there is to say.
                }
            }
        }

        private static String unquoted(String literal) {
            return literal.length() < 2
                    ? literal
                    : literal.substring(1, literal.length() - 1)
                            .replace("''", "'")
                            .replace("\\'", "'");
        }
    }
}
