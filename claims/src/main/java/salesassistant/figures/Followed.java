package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges "followed by B and C", behind a name of the sentence or at the start of the next one. */
final class Followed {

    private final Layout layout;
    private final Parts parts;
    private final int at;
    private final Frame frame;

    Followed(Layout layout, Parts parts, int at, Frame frame) {
        this.layout = layout;
        this.parts = parts;
        this.at = at;
        this.frame = frame;
    }

    Optional<Judgement> judge() {
        List<Mention.Named> followers = followers();
        if (followers.isEmpty()) {
            return Optional.empty();
        }
        Dimension ranked = followers.getFirst().dimension();
        Optional<Mention.Named> leader = leader();
        if (leader.filter(name -> !name.dimension().equals(ranked)).isPresent()) {
            return Optional.of(Judgement.open("Nothing says what is ranked"));
        }
        Optional<Set<String>> first = leader.isPresent()
                ? leader.map(Mention.Named::members)
                : Optional.ofNullable(frame.subject().before().get(ranked));
        return first.filter(members -> !members.equals(followers.getFirst().members()))
                .map(members -> new ComparisonJudge(layout).next(parts, at, frame, members, followers));
    }

    private Optional<Mention.Named> leader() {
        return parts.mentions().subList(0, at).stream()
                .filter(mention -> mention instanceof Mention.Named named && !named.total())
                .map(mention -> (Mention.Named) mention)
                .reduce((one, last) -> last);
    }

    private List<Mention.Named> followers() {
        var followers = new ArrayList<Mention.Named>();
        for (int k = at + 1; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Named named && !named.total()) {
                if (followers.isEmpty() || isListedWith(k)) {
                    followers.add(named);
                }
            } else if (!followers.isEmpty() && parts.mentions().get(k) instanceof Mention.Hint) {
                break;
            }
        }
        return followers;
    }

    /** "B (12) and C (9)": a name that goes on the list. */
    private boolean isListedWith(int k) {
        Mention before = parts.mentions().get(k - 1);
        return before instanceof Mention.Break
                && !parts.tokens().get(before.start()).is(";")
                && parts.mentions().get(k).start() == before.end();
    }
}
