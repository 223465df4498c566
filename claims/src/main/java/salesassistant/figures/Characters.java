package salesassistant.figures;

/** Puts the characters of a text into the form that is read, each in its own place. */
final class Characters {

    private Characters() {}

    /** The text up to the end of the last sentence before a length, else of the last word. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(". ", longest - 1) + 1, text.lastIndexOf('\n', longest - 1));
        int word = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, end > 0 ? end : word > 0 ? word : 0);
    }

    /** Signs of other scripts' keyboards as those that are known: every kind of minus, digits of full width. */
    static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '\uff0d' || sign == '\u2012' || sign == '\u207b') {
                plain.setCharAt(i, '\u2212');
            } else if (sign >= '\uff10' && sign <= '\uff19') {
                plain.setCharAt(i, (char) ('0' + sign - '\uff10'));
            }
        }
        return plain.toString();
    }
}
