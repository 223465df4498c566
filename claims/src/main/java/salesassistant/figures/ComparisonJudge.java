package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges one member held against another without a number: larger than, ahead of, twice as large as, followed by. */
final class ComparisonJudge {

    private record Sides(Dimension dimension, Set<String> ones, Set<String> others, Scope scope) {}

    private final Layout layout;

    ComparisonJudge(Layout layout) {
        this.layout = layout;
    }

    /** That the subject has more (sign 1) or less (sign -1) than those it is compared with. */
    Judgement order(Parts parts, int at, Frame frame, int sign) {
        Optional<Sides> sides = sides(frame);
        if (sides.isEmpty()) {
            return Judgement.open("Nothing says what is compared");
        }
        Asked asked = Asked.of(layout, parts, at, frame);
        int agree = 0;
        var shown = new ArrayList<String>();
        int tried = 0;
        boolean moving = frame.words().partAny(Cue.UP, Cue.DOWN) || goesOnFromAMove(parts, at);
        List<Ranking> rankings = rankings(asked, sides.get(), frame, moving);
        for (Ranking ranking : rankings) {
            tried++;
            shown.add(ranking.said());
            agree += holds(ranking, sides.get(), sign) ? 1 : 0;
        }
        if (tried == 0) {
            return Judgement.open("The table does not compare this");
        }
        String why = shown.getFirst();
        boolean first = holds(rankings.getFirst(), sides.get(), sign);
        boolean otherwise = !asked.certain()
                && rankings(new Asked(layout.levels(), false), sides.get(), frame, moving).stream()
                        .anyMatch(ranking -> holds(ranking, sides.get(), sign));
        return agree == tried || first
                ? Judgement.supported(why)
                : agree > 0 || otherwise ? Judgement.open(why) : Judgement.contradicted(why);
    }

    /** "Gained the most, just ahead of B": ahead in what it gained. */
    private static boolean goesOnFromAMove(Parts parts, int at) {
        for (int k = 0; k < at; k++) {
            if (!parts.together(k, at)
                    && Superlative.at(parts, k).filter(Superlative::moving).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** That the subject has so many times what the other has. */
    Judgement multiple(Parts parts, int at, Frame frame, double factor) {
        Optional<Sides> sides = sides(frame);
        if (sides.isEmpty()) {
            return Judgement.open("Nothing says what is compared");
        }
        Asked asked = Asked.of(layout, parts, at, frame);
        for (Ranking ranking : rankings(asked, sides.get(), frame, frame.words().partAny(Cue.UP, Cue.DOWN))) {
            double one = total(ranking, sides.get().ones());
            double other = total(ranking, sides.get().others());
            String why = ranking.said();
            return other != 0 && Hedged.fits(parts, at, factor, one / other)
                    ? Judgement.supported(why)
                    : Judgement.contradicted(why);
        }
        return Judgement.open("The table does not compare this");
    }

    /** That members come right after those named before them, in this order. */
    Judgement next(Parts parts, int at, Frame frame, Set<String> leader, List<Mention.Named> followers) {
        Dimension dimension = followers.getFirst().dimension();
        int ranked = at;
        boolean moving = false;
        for (int k = 0; k < at; k++) {
            Optional<Superlative> superlative = Superlative.at(parts, k);
            ranked = superlative.isPresent() ? k : ranked;
            moving |= superlative.filter(Superlative::moving).isPresent();
        }
        List<Scope> scopes = new Scopes(layout).of(frame);
        if (scopes.isEmpty()) {
            return Judgement.open("Nothing says what is ranked");
        }
        boolean fromTop = Superlative.at(parts, ranked)
                .map(Superlative::fromTop)
                .orElse(!frame.words().sentence().contains(Cue.BOTTOM));
        boolean before = ranked == at && frame.subject().before().containsValue(leader);
        Scope scope = scopes.getFirst().without(dimension);
        String why = "";
        for (Measure measure : Asked.of(layout, parts, ranked, frame).measures()) {
            Ranking ranking = moving || measure.isMovement()
                    ? Ranking.movements(layout, measure, dimension, scope, Asked.pairs(frame), false)
                    : Ranking.levels(layout, measure, dimension, scope);
            why = why.isEmpty() ? ranking.said() : why;
            if (isInOrder(ranking, leader, followers, fromTop)) {
                return Judgement.supported(why);
            }
        }
        long figures = parts.mentions().stream()
                .filter(mention -> mention instanceof Mention.Figures)
                .count();
        return figures > 1 || before ? Judgement.open(why) : Judgement.contradicted(why);
    }

    private static boolean isInOrder(
            Ranking ranking, Set<String> leader, List<Mention.Named> followers, boolean fromTop) {
        int led = leader.stream()
                .mapToInt(member -> ranking.lastPlace(member, fromTop))
                .max()
                .orElse(0);
        for (Mention.Named follower : followers) {
            int first = follower.members().stream()
                    .mapToInt(member -> ranking.place(member, fromTop))
                    .min()
                    .orElse(0);
            int last = follower.members().stream()
                    .mapToInt(member -> ranking.lastPlace(member, fromTop))
                    .max()
                    .orElse(0);
            if (first <= 0 || first != led + 1 && last != led + 1) {
                return false;
            }
            led = last;
        }
        return true;
    }

    private List<Ranking> rankings(Asked asked, Sides sides, Frame frame, boolean moving) {
        var rankings = new ArrayList<Ranking>();
        for (Measure measure : asked.measures()) {
            Ranking ranking = moving || measure.isMovement()
                    ? Ranking.movements(layout, measure, sides.dimension(), sides.scope(), Asked.pairs(frame), false)
                    : Ranking.levels(layout, measure, sides.dimension(), sides.scope());
            boolean known = sides.ones().stream()
                            .allMatch(member -> ranking.value(member).isPresent())
                    && sides.others().stream()
                            .allMatch(member -> ranking.value(member).isPresent());
            if (known) {
                rankings.add(ranking);
            }
        }
        return rankings;
    }

    private static boolean holds(Ranking ranking, Sides sides, int sign) {
        double low = sides.ones().stream()
                .mapToDouble(member -> ranking.value(member).orElse(0))
                .map(value -> value * sign)
                .min()
                .orElse(0);
        double high = sides.others().stream()
                .mapToDouble(member -> ranking.value(member).orElse(0))
                .map(value -> value * sign)
                .max()
                .orElse(0);
        if (low > high) {
            return true;
        }
        double one = total(ranking, sides.ones());
        double other = total(ranking, sides.others());
        return sides.others().size() > 1 && sides.ones().size() == 1 ? one * sign > other * sign : false;
    }

    private static double total(Ranking ranking, Set<String> members) {
        return members.stream()
                .mapToDouble(member -> ranking.value(member).orElse(0))
                .sum();
    }

    private Optional<Sides> sides(Frame frame) {
        List<Scope> scopes = new Scopes(layout).of(frame);
        if (scopes.isEmpty() || frame.subject().stranger()) {
            return Optional.empty();
        }
        for (Map.Entry<Dimension, Set<String>> other : frame.subject().others().entrySet()) {
            Set<String> ones = frame.subject().members().get(other.getKey());
            if (ones != null && !ones.equals(other.getValue())) {
                return Optional.of(new Sides(
                        other.getKey(),
                        ones,
                        other.getValue(),
                        scopes.getFirst().without(other.getKey())));
            }
        }
        return Optional.empty();
    }
}
