package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells whom "the former" and "the latter" mean: of the two named last the first and the second. */
final class LastTwo {

    private final List<Mention.Named> named = new ArrayList<>();

    void add(Mention.Named name) {
        boolean again = named.stream().anyMatch(other -> other.members().equals(name.members()));
        if (name.total() || name.members().size() != 1 || again && named.size() == 2) {
            return;
        }
        if (!again) {
            named.add(name);
        }
        if (named.size() > 2) {
            named.removeFirst();
        }
    }

    Optional<Mention.Named> resolve(Mention.Hint hint) {
        boolean pair = named.size() == 2
                && named.getFirst().dimension().equals(named.getLast().dimension());
        if (!pair || !hint.is(Cue.FORMER) && !hint.is(Cue.LATTER)) {
            return Optional.empty();
        }
        return Optional.of(hint.is(Cue.FORMER) ? named.getFirst() : named.getLast());
    }
}
