package salesassistant.app.guard;

import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.apache.spark.sql.catalyst.parser.SqlBaseLexer;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.jspecify.annotations.Nullable;

/** Reads SQL with the grammar of the engine it is written for; what is too long or too deep is not even tried. */
public final class SqlTree {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_TOKENS = 10_000;
    private static final int DEEPEST = 48;
    private static final int MOST_SIGNS_IN_A_ROW = 8;

    private SqlTree() {}

    /** The statement as a tree; empty of statements it is never. */
    public static SqlBaseParser.SingleStatementContext of(String sql) {
        if (sql.length() > LONGEST) {
            throw tooLarge();
        }
        var lexer = new SqlBaseLexer(new UpperCase(sql));
        lexer.removeErrorListeners();
        lexer.addErrorListener(FAILING);
        var tokens = new CommonTokenStream(lexer);
        try {
            tokens.fill();
        } catch (ParseCancellationException | IllegalArgumentException unreadable) {
            throw Refusal.unreadable();
        }
        if (lexer.has_unclosed_bracketed_comment) {
            throw Refusal.because("A comment in it never ends.", "En kommentar i den tar aldrig slut.");
        }
        measure(tokens.getTokens().stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList());
        return parse(tokens);
    }

    private static SqlBaseParser.SingleStatementContext parse(CommonTokenStream tokens) {
        try {
            return parse(tokens, PredictionMode.SLL);
        } catch (ParseCancellationException _) {
            try {
                tokens.seek(0);
                return parse(tokens, PredictionMode.LL);
            } catch (ParseCancellationException unreadable) {
                throw Refusal.unreadable();
            }
        }
    }

    private static SqlBaseParser.SingleStatementContext parse(CommonTokenStream tokens, PredictionMode mode) {
        var parser = new SqlBaseParser(tokens);
        parser.removeErrorListeners();
        parser.addErrorListener(FAILING);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        return parser.singleStatement();
    }

    /** What nests makes a parser's stack grow, so it is counted before there is a parser. */
    private static void measure(List<Token> tokens) {
        if (tokens.size() > MOST_TOKENS) {
            throw tooLarge();
        }
        int depth = 0;
        int signs = 0;
        for (var token : tokens) {
            switch (token.getType()) {
                case SqlBaseLexer.LEFT_PAREN, SqlBaseLexer.LEFT_BRACKET, SqlBaseLexer.CASE -> depth++;
                case SqlBaseLexer.RIGHT_PAREN, SqlBaseLexer.RIGHT_BRACKET, SqlBaseLexer.END ->
                    depth = Math.max(0, depth - 1);
                default -> {
                    // Nothing that nests.
                }
            }
            signs = isSign(token) ? signs + 1 : 0;
            if (depth > DEEPEST || signs > MOST_SIGNS_IN_A_ROW) {
                throw tooLarge();
            }
        }
    }

    private static boolean isSign(Token token) {
        return switch (token.getType()) {
            case SqlBaseLexer.NOT, SqlBaseLexer.BANG, SqlBaseLexer.MINUS, SqlBaseLexer.PLUS, SqlBaseLexer.TILDE -> true;
            default -> false;
        };
    }

    private static Refusal tooLarge() {
        return Refusal.because(
                "It is longer or more deeply nested than a question needs.",
                "Den är längre eller djupare kapslad än en fråga behöver.");
    }

    private static final BaseErrorListener FAILING = new BaseErrorListener() {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException cause) {
            throw new ParseCancellationException(message);
        }
    };
}
