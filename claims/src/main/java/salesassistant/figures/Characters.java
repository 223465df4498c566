package salesassistant.figures;

import java.text.Normalizer;
import java.util.Arrays;

/** A text in the characters that are read, each with where it comes from in the text that was given. */
record Characters(String text, int[] starts, int[] ends) {

    /** The text up to the end of the last sentence before a length, else of the last word. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(". ", longest - 1) + 1, text.lastIndexOf('\n', longest - 1));
        int word = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, end > 0 ? end : word > 0 ? word : 0);
    }

    /** Without what is not seen, letters and their accents in one, signs of other keyboards as those that are known. */
    static Characters of(String text) {
        var plain = new StringBuilder();
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int i = 0;
        while (i < text.length()) {
            int next = i + 1;
            while (next < text.length() && isAccent(text.charAt(next))) {
                next++;
            }
            if (!isUnseen(text.charAt(i))) {
                String written = text.substring(i, next);
                String normal = Normalizer.normalize(written, Normalizer.Form.NFC);
                String composed = normal.length() <= written.length() ? normal : written;
                for (int k = 0; k < composed.length(); k++) {
                    starts[plain.length()] = i;
                    ends[plain.length()] = next;
                    plain.append(known(composed.charAt(k)));
                }
            }
            i = next;
        }
        return new Characters(
                plain.toString(), Arrays.copyOf(starts, plain.length()), Arrays.copyOf(ends, plain.length()));
    }

    /** A claim of this text where it stands in the one that was given. */
    Claim in(String given, Claim claim) {
        int from = starts[claim.from()];
        int to = claim.to() == 0 || claim.to() > ends.length ? given.length() : ends[claim.to() - 1];
        return new Claim(
                claim.text().isEmpty() ? "" : given.substring(from, to),
                from,
                to,
                claim.verdict(),
                claim.why(),
                claim.source());
    }

    private static boolean isAccent(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK && !isUnseen(sign);
    }

    /** Soft hyphens, joiners, marks of order and of how an emoji is drawn, which a reader does not see. */
    private static boolean isUnseen(char sign) {
        return Character.getType(sign) == Character.FORMAT || sign >= '\ufe00' && sign <= '\ufe0f';
    }

    /** Every kind of minus and hyphen; signs of full width as those they are wide forms of. */
    private static char known(char sign) {
        return switch (sign) {
            case '\uff0d', '\u2012', '\u207b', '\ufe63' -> '\u2212';
            case '\u2010', '\u2011' -> '-';
            default -> sign >= '\uff01' && sign <= '\uff5e' ? (char) (sign - '\uff01' + '!') : sign;
        };
    }
}
