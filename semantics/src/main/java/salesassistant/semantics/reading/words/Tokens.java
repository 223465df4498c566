package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import salesassistant.semantics.reading.Span;

/** Cuts a question into tokens; a number keeps its decimals and its sign, letters and digits stay together ("L12W"). */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<size>\\p{Nd}+(?:[.,]\\p{Nd}+)*(?=(?:g|kg|ml|cl|l|pp|k|m|mn|bn|mkr|tkr)\\b))\
            |(?<number>(?:(?<=^|[\\s(])(?<!\\p{Nd}\\s)(?:[-−]|(?i:minus)\\s+))?\\p{Nd}+(?:[.,]\\p{Nd}+)*(?!\\p{L}))\
            |(?<word>[\\p{L}\\p{Nd}]+\\p{M}*(?:[\\p{L}\\p{M}\\p{Nd}]+)*)\
            |(?<genitive>['’]s\\b)\
            |(?<sign>[%&<>=≥≤+×;:/])""", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String MINUS = "^minus\\s+";

    private Tokens() {}

    /** The tokens of a question in order; punctuation that only separates is left out. */
    public static List<Token> of(String question) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(question);
        while (matcher.find()) {
            var text = matcher.group();
            tokens.add(new Token(
                    text,
                    Spelling.key(text).replaceFirst(MINUS, "-"),
                    Spelling.exact(text),
                    new Span(matcher.start(), matcher.end())));
        }
        return List.copyOf(tokens);
    }
}
