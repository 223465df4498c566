package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, number, written period or mark of a text, where it stands, and whether it touches the one before. */
record Token(Kind kind, String text, String word, int from, int to, boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        MOMENT,
        MARK
    }

    private static final Pattern TOKEN = Pattern.compile("(?<moment>\\d{4}[-"
            + " ]?[WwVv]\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}\\b|\\d{4}-(?:0[1-9]|1[0-2])\\b(?![-\\d])|\\d{4}[ -]?[QH][1-4]\\b"
            + "|(?<![\\d.,])20\\d{2}(?:0[1-9]|[1-4]\\d|5[0-3])(?![\\d.,]\\d|\\d))|(?<number>\\d{1,3}(?:[\\u00a0\\u202f\\u2009"
            + " ’']\\d{3}){1,9}(?!\\d)(?:[.,]\\d{1,40})?|\\d{1,400}(?:[.,]\\d{1,40}){0,12})"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}]{0,200}(?:['’](?:s|t|re|ve|ll)\\b|:(?:s|n|en|ns)\\b)?)"
            + "|(?<mark>[^\\s\\u00a0\\u202f\\u2009])");

    boolean is(String mark) {
        return word.equals(mark);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    static List<Token> of(String text, boolean packedMoments) {
        var tokens = new ArrayList<Token>();
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            Kind kind = kind(matcher);
            String found = matcher.group();
            // Six digits are a period only where the table writes its periods so.
            if (kind == Kind.MOMENT && !packedMoments && found.matches("\\d{6}")) {
                kind = Kind.NUMBER;
            }
            tokens.add(new Token(
                    kind, found, normal(found), matcher.start(), matcher.end(), matcher.start() == end && end > 0));
            end = matcher.end();
        }
        return tokens;
    }

    static List<String> words(String text) {
        return of(text.replace('_', ' ').replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "), false).stream()
                .map(Token::word)
                .toList();
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("moment") != null) {
            return Kind.MOMENT;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("word") != null ? Kind.WORD : Kind.MARK;
    }

    private static String normal(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        int colon = lower.indexOf(':');
        if (colon > 0) {
            return lower.substring(0, colon);
        }
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }
}
