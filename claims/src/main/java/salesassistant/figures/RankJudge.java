package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Judges superlatives and places: "the largest", "third", "leads", "grew fastest", "peaked in week 12". */
final class RankJudge {

    private record Target(Dimension dimension, Set<String> members, Scope scope) {}

    private static final EnumSet<Cue> COMPARED = EnumSet.of(Cue.THAN, Cue.AHEAD, Cue.BEHIND, Cue.AGAINST);

    private final Layout layout;

    RankJudge(Layout layout) {
        this.layout = layout;
    }

    /** The claim that the subject has a place, or that its members are the first so many. */
    Judgement judge(Parts parts, int at, Frame frame, Superlative superlative) {
        Superlative turned = Speed.turned(layout, parts, at, superlative);
        return orAmongOthers(parts, at, frame, turned, judgeFirst(parts, at, frame, turned));
    }

    private Judgement judgeFirst(Parts parts, int at, Frame frame, Superlative superlative) {
        Optional<Target> target = target(parts, at, frame);
        if (target.isEmpty() || frame.subject().stranger()) {
            return Judgement.open("Nothing says whose place this is");
        }
        Asked asked = Asked.of(layout, parts, at, frame);
        if (OtherFigures.areRanked(parts, at)) {
            return Judgement.open("The table has no such figures");
        }
        List<Ranking> rankings = rankings(parts, at, asked, target.get(), frame, superlative);
        if (rankings.isEmpty() && !asked.certain()) {
            rankings = rankings(parts, at, new Asked(layout.movable(), false), target.get(), frame, superlative);
        }
        if (rankings.isEmpty()) {
            return Judgement.open("The table does not rank this");
        }
        List<Ranking> all = rankings;
        long agree = all.stream()
                .filter(ranking -> superlative.holds(ranking, target.get().members()))
                .count();
        boolean best = superlative.holds(rankings.getFirst(), target.get().members());
        String why = rankings.getFirst().said();
        Dimension ranked = target.get().dimension();
        Optional<Moment> year = YearSaid.around(
                layout, parts, frame, target.get().dimension(), target.get().members());
        if (year.isPresent()) {
            Set<String> within = ranked.isTime() ? ranked.in(year.get()) : Set.of();
            boolean holds = !within.isEmpty()
                    && superlative.holds(
                            rankings.getFirst().among(within), target.get().members());
            return holds ? Judgement.supported(why) : Judgement.open("It may hold of that year");
        }
        if (agree == rankings.size() || best) {
            return Judgement.supported(why);
        }
        boolean otherwise = !asked.certain()
                && rankings(parts, at, new Asked(layout.levels(), false), target.get(), frame, superlative).stream()
                        .anyMatch(ranking ->
                                superlative.holds(ranking, target.get().members()));
        boolean elsewhere = ranked.isTime()
                && parts.mentions().stream()
                                .filter(mention -> mention instanceof Mention.Dated)
                                .count()
                        > 1;
        return agree > 0 || otherwise || elsewhere
                ? Judgement.open("Only by other figures; " + why)
                : Judgement.contradicted(why);
    }

    /** Why a place holds by certain figures. */
    Optional<String> holdsBy(Parts parts, int at, Frame frame, Superlative said, Measure measure) {
        Superlative superlative = Speed.turned(layout, parts, at, said);
        return target(parts, at, frame)
                .flatMap(target ->
                        rankings(parts, at, new Asked(List.of(measure), true), target, frame, superlative).stream()
                                .filter(ranking -> superlative.holds(ranking, target.members()))
                                .findFirst())
                .map(Ranking::said);
    }

    /** "Milk is dearest at Coop" ranks Milk among the products or Coop among the shops. */
    private Judgement orAmongOthers(Parts parts, int at, Frame frame, Superlative superlative, Judgement judgement) {
        Optional<Dimension> kind = nounNear(parts, at);
        if (judgement.verdict() != Verdict.CONTRADICTED
                || kind.flatMap(dimension -> ofItsKind(parts, at, dimension)).isPresent()) {
            return judgement;
        }
        List<Scope> scopes = new Scopes(layout).of(frame);
        for (int k = at + 1; k < parts.nextAmount(at) && parts.together(k, at) && !scopes.isEmpty(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Named named
                    && !named.total()
                    && Comparands.afterPreposition(parts, k)) {
                var target = new Target(
                        named.dimension(), named.members(), scopes.getFirst().without(named.dimension()));
                Asked asked = Asked.of(layout, parts, at, frame);
                return rankings(parts, at, asked, target, frame, superlative).stream()
                        .filter(ranking -> superlative.holds(ranking, target.members()))
                        .findFirst()
                        .map(ranking -> Judgement.supported(ranking.said()))
                        .orElse(judgement);
            }
        }
        return judgement;
    }

    private List<Ranking> rankings(
            Parts parts, int at, Asked asked, Target target, Frame frame, Superlative superlative) {
        var rankings = new ArrayList<Ranking>();
        for (Measure measure : asked.measures()) {
            if (superlative.moving() || measure.isMovement()) {
                Pairs pairs = Asked.pairs(frame);
                Stream.of(measure.isPercent(), !measure.isPercent())
                        .filter(absolute -> InTerms.allows(parts, at, absolute))
                        .map(absolute ->
                                Ranking.movements(layout, measure, target.dimension(), target.scope(), pairs, absolute))
                        .filter(ranking -> ranking.entries().size() > 1)
                        .map(ranking -> superlative.falling() ? ranking.falling() : ranking)
                        .forEach(rankings::add);
            } else {
                Ranking ranking = Ranking.levels(layout, measure, target.dimension(), target.scope());
                if (ranking.entries().size() > 1) {
                    rankings.add(ranking);
                }
            }
        }
        return rankings;
    }

    private Optional<Target> target(Parts parts, int at, Frame frame) {
        Optional<Dimension> noun = nounNear(parts, at);
        List<Scope> scopes = new Scopes(layout).of(frame);
        if (scopes.isEmpty()) {
            return Optional.empty();
        }
        Scope scope = scopes.getFirst();
        Optional<Mention.Named> named =
                noun.flatMap(dimension -> ofItsKind(parts, at, dimension)).or(() -> own(parts, at));
        boolean peak = parts.tokens()
                .get(parts.mentions().get(at).start())
                .word()
                .matches("peak\\w*|topp?ade|toppar|kulminera\\w*|bottn\\w*|bottom\\w*|trough");
        boolean dated = layout.time().isPresent()
                && parts.mentions().stream().anyMatch(mention -> mention instanceof Mention.Dated);
        boolean time =
                dated && (peak || noun.filter(Dimension::isTime).isPresent() || named.isEmpty() && noun.isEmpty());
        if (time) {
            return layout.time()
                    .flatMap(dimension -> timeOf(parts, at)
                            .map(moment -> YearSaid.of(parts, at, moment))
                            .map(moment -> new Target(dimension, dimension.in(moment), scope.without(dimension)))
                            .filter(target -> !target.members().isEmpty()));
        }
        if (named.isPresent()) {
            Mention.Named name = named.get();
            Set<String> members = scope.chosen()
                            .getOrDefault(name.dimension(), name.members())
                            .containsAll(name.members())
                    ? scope.chosen().getOrDefault(name.dimension(), name.members())
                    : name.members();
            return Optional.of(new Target(name.dimension(), members, scope.around(name.dimension(), members)));
        }
        Stream<Map.Entry<Dimension, Set<String>>> chosen = scope.chosen().entrySet().stream();
        return chosen.filter(entry ->
                        noun.map(entry.getKey()::equals).orElse(!entry.getKey().isTime()))
                .findFirst()
                .map(entry ->
                        new Target(entry.getKey(), entry.getValue(), scope.around(entry.getKey(), entry.getValue())));
    }

    /** The period nearest to a place; a bare year says only within which it is meant. */
    private Optional<Moment> timeOf(Parts parts, int at) {
        Optional<Moment> found = Optional.empty();
        int best = Integer.MAX_VALUE;
        for (int k = 0; k < parts.size(); k++) {
            int distance = Math.abs(k - at) + (parts.together(k, at) ? 0 : 20);
            if (parts.mentions().get(k) instanceof Mention.Dated dated
                    && !Times.isBoundOfASpan(parts, dated)
                    && !YearSaid.isOnlyTheYear(layout, parts, dated)
                    && (distance < best || distance == best && k > at)) {
                best = distance;
                found = Optional.of(dated.moment());
            }
        }
        return found;
    }

    private static Optional<Dimension> nounNear(Parts parts, int at) {
        for (int k = at + 1; k < parts.size() && parts.together(k, at); k++) {
            if (parts.mentions().get(k) instanceof Mention.Noun noun
                    && !isWithin(parts, noun)
                    && noun.start() - parts.mentions().get(at).end() <= 2) {
                return Optional.of(noun.dimension());
            }
        }
        return Optional.empty();
    }

    /** The Lidl of "Alfa's strongest chain is Lidl": of the kind that the noun behind a place says. */
    private static Optional<Mention.Named> ofItsKind(Parts parts, int at, Dimension kind) {
        for (int k = 0; k < parts.size(); k++) {
            if (!parts.together(k, at)) {
                continue;
            }
            boolean compares = parts.mentions().get(k) instanceof Mention.Hint hint
                    && hint.cues().stream().anyMatch(COMPARED::contains);
            if (compares) {
                return Optional.empty();
            }
            if (parts.mentions().get(k) instanceof Mention.Named named
                    && !named.total()
                    && named.dimension().equals(kind)) {
                return k > at ? Optional.of(named) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The weakest in the segment": among whom, not what is ranked. */
    private static boolean isWithin(Parts parts, Mention.Noun noun) {
        for (int at = noun.start() - 1; at >= Math.max(0, noun.start() - 2); at--) {
            if (Words.WITHIN.has(parts.tokens().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The name in the same part before, else after; else the one the next part begins with. */
    private static Optional<Mention.Named> own(Parts parts, int at) {
        Optional<Mention.Named> apposed = apposed(parts, at);
        if (apposed.isPresent()) {
            return apposed;
        }
        for (int k = at - 1; k >= 0 && parts.together(k, at); k--) {
            if (parts.mentions().get(k) instanceof Mention.Named named
                    && !named.total()
                    && named.dimension().members().size() > 1
                    && !inPlace(parts, k)) {
                return Optional.of(named);
            }
        }
        for (int k = at + 1; k < parts.size() && parts.together(k, at); k++) {
            if (parts.mentions().get(k) instanceof Mention.Hint hint
                    && hint.cues().stream().anyMatch(COMPARED::contains)) {
                break;
            }
            if (parts.mentions().get(k) instanceof Mention.Named named && !named.total()) {
                return Optional.of(named);
            }
        }
        if (at > 0 && parts.mentions().subList(0, at).stream().anyMatch(mention -> mention instanceof Mention.Named)) {
            return Optional.empty();
        }
        for (int k = at + 1; k < parts.size(); k++) {
            if (parts.mentions().get(k) instanceof Mention.Named named && !named.total()) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    /** "Monday, the quietest day": whom a place behind a comma is said of. */
    private static Optional<Mention.Named> apposed(Parts parts, int at) {
        int start = parts.mentions().get(at).start();
        return start > 2
                        && at > 1
                        && Words.ARTICLES.has(parts.tokens().get(start - 1))
                        && parts.tokens().get(start - 2).is(",")
                        && parts.mentions().get(at - 2) instanceof Mention.Named named
                        && named.end() == start - 2
                        && !named.total()
                ? Optional.of(named)
                : Optional.empty();
    }

    /** "In North, …": a place that opens a part limits what is said; it is not what is said. */
    private static boolean inPlace(Parts parts, int k) {
        int start = parts.mentions().get(k).start();
        return start > 0
                && Words.IN_PLACE.has(parts.tokens().get(start - 1))
                && parts.mentions().stream()
                                .filter(mention -> mention instanceof Mention.Named)
                                .count()
                        > 1;
    }
}
