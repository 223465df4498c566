package salesassistant.evaluation.why;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Context;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.insight.change.Unknown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Whole;

/** The planted events of the standard sample that one can ask why of; their sizes were measured on the prototype. */
final class SampleEvents {

    private static final Figure VALUE = Figure.of("sales_value");
    private static final Figure VOLUME = Figure.of("sales_volume");

    private SampleEvents() {}

    static List<SampleEvent> all() {
        return List.of(
                delisting(),
                rival(),
                supplyStop(),
                price(),
                cheaperOwnBrand(),
                logistics(),
                noPromotion(),
                tax(),
                missing(),
                weakLaunch(),
                cannibal(),
                smallerPack(),
                easter(),
                heat());
    }

    private static SampleEvent delisting() {
        return SampleEvent.of("E01", VALUE, week(2026, 35), week(2026, 46))
                .in("region", "Norr")
                .in("brand", "Solgård")
                .measures("change %", -19.9, percent())
                .measures("two items, m", -2.652, million(e -> top(e).map(Cause::effect)))
                .says("names both items", names("Solgård Original 1000 g").and(names("Solgård Squeeze 750 g")))
                .says(
                        "names Gemena",
                        e -> top(e).stream()
                                .flatMap(cause -> cause.elsewhere().stream())
                                .anyMatch(name -> name.value().equals("Gemena")))
                .says("distribution", kind(Cause.Kind.DISTRIBUTION))
                .says("since 2026-W19 to two weeks", since(week(2026, 19)))
                .says("price is no driver", e -> e.causes().stream().noneMatch(c -> c.kind() == Cause.Kind.PRICE));
    }

    private static Figure shareOfCategory(String measure) {
        return new Figure(
                measure,
                new Calculation.Share(new Whole(
                        Whole.Kind.CATEGORY,
                        Set.of("brand", "manufacturer", "segment", "sub_segment", "sub_brand", "product_name"))));
    }

    private static SampleEvent rival() {
        return SampleEvent.of("E02", shareOfCategory("sales_value"), week(2026, 1), week(2026, 20))
                .in("category", "Ketchup")
                .in("brand", "Solgård")
                .measures(
                        "share now",
                        40.26,
                        e -> e.size().map(size -> size.now().value().doubleValue()))
                .measures(
                        "share before",
                        43.22,
                        e -> e.size().flatMap(size -> size.before()).map(SampleEvents::number))
                .says("competition", kind(Cause.Kind.COMPETITION));
    }

    private static SampleEvent supplyStop() {
        return SampleEvent.of("E03", VALUE, week(2025, 44), week(2025, 47))
                .against(week(2025, 36))
                .in("brand", "Stenugn & Son")
                .measures("value a week, m", 6.33, e -> e.size().map(size -> number(size.now()) / 4e6))
                .says("distribution", kind(Cause.Kind.DISTRIBUTION))
                .says(
                        "all retailers and items",
                        e -> top(e).filter(cause -> cause.place().isEmpty()).isPresent());
    }

    private static SampleEvent price() {
        return SampleEvent.of("E04", Figure.of("sales_units"), week(2026, 6), week(2026, 13))
                .in("category", "Jam")
                .says("Bärlunda", names("Bärlunda"))
                .says("price", kind(Cause.Kind.PRICE))
                .measures("base price %", 13.8, evidence("base_price_per_unit"))
                .measures("base units %", -12.0, evidence("base_sales_units"));
    }

    private static SampleEvent cheaperOwnBrand() {
        return SampleEvent.of("E05", shareOfCategory("sales_value"), week(2025, 1), week(2025, 52))
                .in("category", "Crispbread")
                .in("brand", "PL Norrfood")
                .in("retailer_group", "Norrfood")
                .measures("share now", 36.8, e -> e.size().map(size -> number(size.now())))
                .measures(
                        "share before",
                        30.4,
                        e -> e.size().flatMap(Size::before).map(SampleEvents::number))
                .says("price", kind(Cause.Kind.PRICE))
                .says("since 2025-W10 to two weeks", since(week(2025, 10)));
    }

    private static SampleEvent logistics() {
        return SampleEvent.of("E06", VALUE, week(2026, 36), week(2026, 39))
                .in("category", "Frozen pizza")
                .says("Almgren", names("Almgren"))
                .says("Syd", names("Syd"))
                .says("distribution", kind(Cause.Kind.DISTRIBUTION));
    }

    private static SampleEvent noPromotion() {
        return SampleEvent.of("E07", VALUE, week(2026, 13), week(2026, 14))
                .against(week(2025, 15))
                .in("brand", "Skärgårdsköket")
                .in("retailer_group", "Almgren")
                .says("promotion", kind(Cause.Kind.PROMOTION))
                .measures(
                        "incremental, m",
                        -7.7,
                        million(e -> e.splits().stream()
                                .filter(split -> split.kind() == Split.Kind.BASE_INCREMENTAL)
                                .flatMap(split -> split.parts().stream())
                                .filter(part -> part.factor() == Split.Factor.INCREMENTAL)
                                .map(Split.Part::effect)
                                .findFirst()));
    }

    private static SampleEvent tax() {
        return SampleEvent.of("E08", VALUE, week(2026, 14), week(2026, 25))
                .in("category", "Crispbread")
                .measures(
                        "tax effect in % of what it would have been",
                        -5.36,
                        e -> e.context().stream()
                                .filter(Context.Tax.class::isInstance)
                                .flatMap(context -> ((Context.Tax) context).effect().stream())
                                .findFirst()
                                .flatMap(effect -> e.size()
                                        .map(size -> 100 * number(effect) / (number(size.now()) - number(effect)))));
    }

    private static SampleEvent missing() {
        return SampleEvent.of("E09", VALUE, week(2026, 30), week(2026, 30))
                .measures("missing, m", 3.02, million(e -> delivery(e).flatMap(Context.MissingDelivery::missing)))
                .says(
                        "Stadsgrossen",
                        e -> delivery(e)
                                .filter(context -> context.member().value().equals("Stadsgrossen"))
                                .isPresent());
    }

    private static Optional<Context.MissingDelivery> delivery(Explanation explanation) {
        return explanation.context().stream()
                .filter(Context.MissingDelivery.class::isInstance)
                .map(Context.MissingDelivery.class::cast)
                .findFirst();
    }

    private static SampleEvent weakLaunch() {
        return SampleEvent.of("E10", VALUE, week(2026, 35), week(2026, 46))
                .in("brand", "Gröna Ängen")
                .says("a launch", kind(Cause.Kind.LAUNCH))
                .says("names both items", names("Gröna Ängen Ärtbullar 300 g").and(names("Gröna Ängen Ärtfärs 325 g")))
                .says("since 2026-W10 to two weeks", since(week(2026, 10)))
                .measures("a point of distribution, k", 3.735, thousands(Cause.Peers::own))
                .measures("of the others, k", 14.64, thousands(Cause.Peers::others));
    }

    private static SampleEvent cannibal() {
        return SampleEvent.of("E11", Figure.of("base_sales_units"), week(2024, 15), week(2024, 52))
                .in("brand", "Solgård")
                .says("a launch", kind(Cause.Kind.LAUNCH))
                .says("names Squeeze", names("Solgård Squeeze 750 g"))
                .says("since 2024-W15 to two weeks", since(week(2024, 15)))
                .says(
                        "more in all",
                        e -> e.size()
                                .flatMap(Size::change)
                                .filter(change -> number(change) > 0)
                                .isPresent())
                .says(
                        "whether the siblings lost more than usual is unknown",
                        e -> e.unknown().contains(Unknown.USUAL));
    }

    private static SampleEvent smallerPack() {
        return SampleEvent.of("E12", VOLUME, week(2025, 30), week(2025, 46))
                .in("brand", "Rågfors")
                .in("sub_brand", "Rågfors Original")
                .measures("kg now", 909.9, e -> e.size().map(size -> number(size.now()) / 1000))
                .says(
                        "450 g came and 500 g went",
                        e -> e.splits().stream()
                                .filter(split -> split.kind() == Split.Kind.MEMBERS)
                                .anyMatch(split -> split.parts().stream()
                                                .anyMatch(p -> p.factor() == Split.Factor.ENTERED)
                                        && split.parts().stream().anyMatch(p -> p.factor() == Split.Factor.LEFT)));
    }

    private static SampleEvent easter() {
        return SampleEvent.of("E13", VALUE, week(2026, 14), week(2026, 14))
                .in("category", "Pickled herring")
                .measures("change %", 320, percent())
                .says(
                        "Easter",
                        e -> e.context().stream()
                                .anyMatch(context -> context instanceof Context.Feast feast
                                        && feast.holiday().id().equals("easter")
                                        && feast.inPeriod()))
                .says(
                        "no cause beside it for the whole category",
                        e -> e.causes().stream().noneMatch(cause -> cause.kind() == Cause.Kind.CATEGORY));
    }

    private static SampleEvent heat() {
        return SampleEvent.of("E14", VOLUME, week(2025, 27), week(2025, 31))
                .in("category", "Ketchup")
                .measures("change %", 32.4, percent())
                .says("the whole category", kind(Cause.Kind.CATEGORY));
    }

    private static IsoWeek week(int year, int week) {
        return new IsoWeek(year, week);
    }

    private static double number(FigureRef figure) {
        return figure.value().doubleValue();
    }

    private static Function<Explanation, Optional<Double>> percent() {
        return e -> e.size().flatMap(size -> size.percent()).map(SampleEvents::number);
    }

    private static Function<Explanation, Optional<Double>> million(Function<Explanation, Optional<FigureRef>> figure) {
        return e -> figure.apply(e).map(ref -> number(ref) / 1e6);
    }

    private static Function<Explanation, Optional<Double>> thousands(Function<Cause.Peers, FigureRef> figure) {
        return e -> top(e).flatMap(Cause::peers).map(figure).map(ref -> number(ref) / 1e3);
    }

    private static Function<Explanation, Optional<Double>> evidence(String measure) {
        return e -> top(e).stream()
                .flatMap(cause -> cause.evidence().stream())
                .filter(evidence -> evidence.measure().equals(measure))
                .flatMap(evidence -> evidence.percent().stream())
                .map(SampleEvents::number)
                .findFirst();
    }

    private static Optional<Cause> top(Explanation explanation) {
        return Judge.causes(explanation).stream().findFirst();
    }

    private static Predicate<Explanation> kind(Cause.Kind kind) {
        return e -> top(e).filter(cause -> cause.kind() == kind).isPresent();
    }

    private static Predicate<Explanation> names(String member) {
        return e -> top(e).stream()
                .flatMap(cause -> cause.place().stream())
                .anyMatch(name -> name.value().equals(member));
    }

    private static Predicate<Explanation> since(IsoWeek week) {
        return e -> top(e).flatMap(Cause::since)
                .filter(since ->
                        Math.abs(java.time.temporal.ChronoUnit.WEEKS.between(week.end(), since.weekEnd())) <= 2)
                .isPresent();
    }
}
