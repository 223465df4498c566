package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;

/** All rules of the grammar, by what they are about. */
final class Rules {

    private Rules() {}

    static List<Rule> of(Catalog catalog, DataSpan data) {
        var rules = new ArrayList<Rule>();
        rules.addAll(MemberRules.of(catalog));
        rules.addAll(MeasureRules.of());
        rules.addAll(BreakdownRules.of(catalog));
        rules.addAll(RankingRules.of(catalog));
        rules.addAll(PlaceRules.of());
        rules.addAll(OrderRules.of());
        rules.addAll(CountRules.of(catalog));
        rules.addAll(BetweenRules.of(catalog));
        rules.addAll(TimeRules.of());
        rules.addAll(ComparisonRules.of(catalog));
        rules.addAll(AgainstRules.of(catalog));
        rules.addAll(OpenRules.of(catalog));
        rules.addAll(ShareRules.of(catalog));
        rules.addAll(PartRules.of(catalog));
        rules.addAll(GrowthRules.of(catalog));
        rules.addAll(WentRules.of(catalog));
        rules.addAll(SoldMoreRules.of());
        rules.addAll(WhyRules.of(catalog));
        rules.addAll(ConditionRules.of(catalog, data));
        rules.addAll(BothMoveRules.of());
        rules.addAll(FollowUpRules.of());
        return List.copyOf(rules);
    }
}
