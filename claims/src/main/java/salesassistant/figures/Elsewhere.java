package salesassistant.figures;

/** "Felix sold 1,234 in Norway": a place or a name behind the number that the table does not have. */
final class Elsewhere {

    private Elsewhere() {}

    static boolean isSaid(Parts parts, int at) {
        for (int k = at + 1; k < parts.size() && parts.together(k, at); k++) {
            Mention mention = parts.mentions().get(k);
            if (mention instanceof Mention.Stranger
                    && Words.IN_PLACE.has(parts.tokens().get(mention.start() - 1))) {
                return true;
            }
            if (mention instanceof Mention.Amount || mention instanceof Mention.Named) {
                return false;
            }
        }
        return false;
    }
}
