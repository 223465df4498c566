package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The tokens of an expression written for the engine, without comments; never used to write SQL, only to learn what it does. */
record SqlTokens(List<Token> tokens) {

    /** What a token is. */
    enum Kind {
        WORD,
        QUOTED,
        NUMBER,
        TEXT,
        SYMBOL,
        END
    }

    record Token(Kind kind, String text) {

        boolean is(String symbol) {
            return kind != Kind.TEXT && kind != Kind.QUOTED && text.equals(symbol);
        }
    }

    static final Token END = new Token(Kind.END, "");

    private static final Pattern TOKEN = Pattern.compile("""
            (?<comment>--[^\\n]*|/\\*.*?\\*/)\
            |(?<text>'(?:[^'\\\\]|''|\\\\.)*+'|"(?:[^"\\\\]|""|\\\\.)*+")\
            |(?<quoted>`(?:[^`]|``)*+`)\
            |(?<number>\\d+(?:\\.\\d+)?)\
            |(?<word>[\\p{L}_][\\p{L}\\p{N}_]*)\
            |(?<symbol>\\S)""", Pattern.DOTALL);

    SqlTokens {
        tokens = List.copyOf(tokens);
    }

    static SqlTokens of(String expression) {
        var found = new ArrayList<Token>();
        var matcher = TOKEN.matcher(expression);
        while (matcher.find()) {
            var text = matcher.group();
            if (matcher.group("text") != null) {
                found.add(new Token(Kind.TEXT, text));
            } else if (matcher.group("quoted") != null) {
                found.add(new Token(
                        Kind.QUOTED, text.substring(1, text.length() - 1).replace("``", "`")));
            } else if (matcher.group("number") != null) {
                found.add(new Token(Kind.NUMBER, text));
            } else if (matcher.group("word") != null) {
                found.add(new Token(Kind.WORD, text.toLowerCase(Locale.ROOT)));
            } else if (matcher.group("symbol") != null) {
                found.add(new Token(Kind.SYMBOL, text));
            }
        }
        return new SqlTokens(found);
    }

    Token at(int index) {
        return index < tokens.size() ? tokens.get(index) : END;
    }

    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }

    /** Whether a column is mentioned, in whatever case and quotes. */
    boolean mentions(String column) {
        return tokens.stream()
                .anyMatch(token -> (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)
                        && token.text().equalsIgnoreCase(column));
    }

    boolean hasNumber(int value) {
        return tokens.stream()
                .anyMatch(token -> token.kind() == Kind.NUMBER && token.text().matches(value + "(\\.0+)?"));
    }

    /** Whether it divides, in whatever way that is written. */
    boolean divides() {
        return has("/") || has("div") || has("try_divide");
    }

    /** Whether it divides by more than a number that stands there. */
    boolean dividesByMore() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean by = (tokens.get(i).is("/") || tokens.get(i).is("div"))
                    && at(i + 1).kind() != Kind.NUMBER;
            if (by || tokens.get(i).is("try_divide")) {
                return true;
            }
        }
        return false;
    }

    /** The last part of a column's name: {@code Calendar Day} of {@code `date`.`Calendar Day`}. */
    String lastName() {
        var name = "";
        for (var token : tokens) {
            if (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED) {
                name = token.text();
            }
        }
        return name;
    }

    /** Whether it is nothing but a column, perhaps of a join. */
    boolean isColumn() {
        return !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(token -> token.kind() == Kind.WORD || token.kind() == Kind.QUOTED || token.is("."));
    }

    /** Whether it stands for all columns of a table. */
    boolean isWildcard() {
        return !tokens.isEmpty() && tokens.getLast().is("*");
    }

    /** The measures it is computed from, in lower case. */
    Set<String> measures() {
        var names = new LinkedHashSet<String>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            var call = tokens.get(i).is("measure") || tokens.get(i).is("agg");
            if (call && tokens.get(i + 1).is("(")) {
                names.add(tokens.get(i + 2).text().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
