package salesassistant.figures;

import java.util.Optional;
import java.util.stream.IntStream;

/** "Coop and Lidl did not.": what they did not do is said elsewhere. */
final class Denied {

    private Denied() {}

    static Optional<Integer> at(Parts parts) {
        boolean named =
                parts.mentions().stream().anyMatch(mention -> mention instanceof Mention.Named name && !name.total());
        return IntStream.range(0, parts.size())
                .filter(at -> named && parts.mentions().get(at) instanceof Mention.Hint hint && hint.is(Cue.NOT))
                .boxed()
                .findFirst();
    }
}
