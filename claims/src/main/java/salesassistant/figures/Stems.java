package salesassistant.figures;

import java.util.Set;

/** Whether two words are forms of one, or one is a compound of the other. */
final class Stems {

    /** Ends of compounds that only say that something is counted or measured. */
    private static final Set<String> HEADS = Set.of(
            "värde",
            "värdet",
            "värden",
            "tal",
            "talet",
            "nivå",
            "nivån",
            "siffra",
            "siffran",
            "siffror",
            "antal",
            "antalet",
            "poäng",
            "grad",
            "graden",
            "andel",
            "andelen",
            "belopp",
            "beloppet");

    private Stems() {}

    /** The merit of "snittmerit" and of "meritvärde". */
    private static boolean isCompoundOf(String said, String word) {
        return word.length() >= 4
                && (said.length() > word.length() + 2 && said.endsWith(word)
                        || said.startsWith(word) && HEADS.contains(said.substring(word.length())));
    }

    static boolean same(String one, String other) {
        if (one.equals(other) || isCompoundOf(other, one)) {
            return true;
        }
        int common = 0;
        int shorter = Math.min(one.length(), other.length());
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= 4
                && one.length() - common <= 3
                && other.length() - common <= 3
                && common * 3 >= Math.max(one.length(), other.length()) * 2;
    }
}
