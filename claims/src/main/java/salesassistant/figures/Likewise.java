package salesassistant.figures;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;

/** "Norr grew, as did Syd": what is said of one holds of another too. */
final class Likewise {

    private static final Set<String> DID = Set.of("did", "does", "do", "has", "have", "was", "were");

    private Likewise() {}

    /** The same said of the one named behind "as did" or "liksom". */
    static Optional<Frame> frame(Parts parts, int at, Frame frame) {
        for (int k = at + 1; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Named named && !named.total() && isLikewise(parts, named)) {
                var members = new LinkedHashMap<>(frame.subject().members());
                members.put(named.dimension(), named.members());
                return Optional.of(frame.of(members));
            }
        }
        return Optional.empty();
    }

    private static boolean isLikewise(Parts parts, Mention.Named named) {
        String before = word(parts, named.start() - 1);
        return before.equals("liksom")
                || word(parts, named.start() - 2).equals("as") && DID.contains(before)
                || before.equals("gjorde") && word(parts, named.start() - 2).equals("som");
    }

    private static String word(Parts parts, int at) {
        return at < 0 ? "" : parts.tokens().get(at).word();
    }
}
