package salesassistant.app.dashboard.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;

/** The words that ask for what a tile shows; only those that are read as just that. */
final class TileQuestions {

    private static final Label IN = new Label(" in {member}", " i {member}");

    private final OpenCatalog open;
    private final Language language;
    private final Wording wording;

    TileQuestions(OpenCatalog open, Language language) {
        this.open = open;
        this.language = language;
        this.wording = new Wording(open.catalog(), language);
    }

    Optional<String> of(TilePlan plan, Query query, Scope scope) {
        return checked(plan.question().in(language) + limits(scope), query, scope.members());
    }

    /** Why the tile's number changed. */
    Optional<String> why(TilePlan plan, Query query, Scope scope) {
        return plan.why() == null
                ? Optional.empty()
                : checked(plan.why().in(language) + limits(scope), query, scope.members());
    }

    /** Why the number of one row changed. */
    Optional<String> why(TilePlan plan, Query query, Scope scope, @Nullable Object member) {
        return row(plan.eachWhy(), plan, query, scope, member);
    }

    /** About one row of the tile. */
    Optional<String> of(TilePlan plan, Query query, Scope scope, @Nullable Object member) {
        return row(plan.each(), plan, query, scope, member);
    }

    private Optional<String> row(
            @Nullable Label each, TilePlan plan, Query query, Scope scope, @Nullable Object member) {
        if (each == null || plan.by() == null || !(member instanceof String value)) {
            return Optional.empty();
        }
        var members = new HashMap<>(scope.members());
        members.put(plan.by(), value);
        var words = each.in(language).replace("{member}", wording.member(plan.by(), value));
        var asked = checked(words + limits(scope), query, members);
        // A product's maker need not be named beside it.
        var unnamed = new HashMap<>(members);
        unnamed.remove(open.catalog().defaults().ownDimension());
        return asked.isPresent() || isMarket(plan.by()) ? asked : checked(words + limits(scope), query, unnamed);
    }

    private boolean isMarket(String dimension) {
        return open.catalog().dimension(dimension).axis() == Axis.MARKET;
    }

    private String limits(Scope scope) {
        var words = new StringBuilder();
        scope.chosen()
                .forEach((dimension, member) ->
                        words.append(IN.in(language).replace("{member}", wording.named(dimension, member))));
        return words.append(' ')
                .append(BoardPeriods.words(scope.period(), language))
                .toString();
    }

    private Optional<String> checked(String words, Query query, Map<String, String> members) {
        return open.meaning(words).filter(read -> asksFor(read, query, members)).map(_ -> words);
    }

    private static boolean asksFor(Query read, Query meant, Map<String, String> members) {
        var measures = read.figures().stream().map(Figure::measure).toList();
        return measures.contains(meant.figures().getFirst().measure())
                && read.period().firstWeekEnd().equals(meant.period().firstWeekEnd())
                && read.period().lastWeekEnd().equals(meant.period().lastWeekEnd())
                && members(read.filter()).equals(Optional.of(members));
    }

    /** What a filter of single members names; nothing for any other filter. */
    private static Optional<Map<String, String>> members(Filter filter) {
        var parts = filter instanceof Filter.And and ? and.parts() : List.of(filter);
        var found = new HashMap<String, String>();
        for (var part : parts) {
            if (!(part instanceof Filter.In in)
                    || in.values().size() != 1
                    || found.put(in.dimension(), in.values().getFirst()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(found);
    }
}
