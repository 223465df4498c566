package salesassistant.semantics.narration;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.BakedMeasure;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.insight.Finding;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Wording;

/** Three questions worth asking next; where they stand alone, they say what beside the answer goes without saying. */
record FollowUps(Answered answered, List<Finding> findings, boolean alone) {

    private static final int COUNT = 3;

    List<String> all() {
        var questions = new LinkedHashSet<String>();
        var focus = focus();
        Stream.of(
                        deeper(focus),
                        cut(focus),
                        lastYear(focus),
                        overTime(focus),
                        share(focus),
                        byRegion(focus),
                        otherMeasure(focus))
                .flatMap(Optional::stream)
                .forEach(questions::add);
        questions.addAll(answered.catalog().suggestions().getOrDefault(answered.language(), List.of()));
        return questions.stream().limit(COUNT).toList();
    }

    /** A member to ask about. */
    record Focus(Dimension dimension, String name) {}

    /** The first of the answer, else the member the question named; a country is no news. */
    Optional<Focus> focus() {
        var leader = findings.stream()
                .filter(Finding.Leader.class::isInstance)
                .flatMap(finding -> ((Finding.Leader) finding).subject().names().stream());
        return Stream.concat(leader, answered.named().stream())
                .flatMap(name -> focus(name).stream())
                .findFirst();
    }

    Optional<Focus> focus(Subject.Name name) {
        return answered.catalog()
                .findDimension(name.column())
                .filter(dimension ->
                        dimension.type() == ValueType.TEXT && !name.value().isEmpty())
                .filter(_ -> !answered.catalog().currencies().containsKey(name.value()))
                .map(dimension -> new Focus(dimension, words().member(name.column(), name.value())));
    }

    /** One level down inside the leader. */
    Optional<String> deeper(Optional<Focus> focus) {
        var language = answered.language();
        return focus.flatMap(member -> below(member.dimension())
                .flatMap(finer -> answered.isPlace(member.dimension())
                        ? alike((Wording.isCompany(member.dimension()) ? Asking.TOP_AT : Asking.TOP)
                                .say(
                                        language,
                                        String.valueOf(
                                                answered.catalog().defaults().ranking()),
                                        words().plural(finer),
                                        member.name(),
                                        measure(),
                                        words().dimension(finer)))
                        : alike(Asking.BY_FOR.say(language, member.name(), measure(), words().dimension(finer)))));
    }

    /** Everything, cut for the first time. */
    Optional<String> cut(Optional<Focus> focus) {
        return focus.isPresent() || brokenDownBy().isPresent()
                ? Optional.empty()
                : coarsest()
                        .flatMap(dimension ->
                                alike(Asking.BY.say(answered.language(), measure(), words().dimension(dimension))));
    }

    private Optional<String> lastYear(Optional<Focus> focus) {
        var year = answered.period().firstWeekEnd().minusWeeks(52);
        if (answered.query().comparison().isPresent()
                || answered.period().weeks() > 53
                || !answered.span().covers(year)) {
            return Optional.empty();
        }
        var language = answered.language();
        var again = brokenDownBy()
                .map(dimension -> Asking.BY.say(language, measure(), words().dimension(dimension)))
                .or(() -> focus.flatMap(member -> region().map(region -> byRegion(member, region))));
        if (again.isPresent()) {
            return again.flatMap(this::alike).map(question -> Asking.LAST_YEAR.say(language, question));
        }
        return cut(focus).map(question -> Asking.LAST_YEAR.say(language, question));
    }

    private Optional<String> overTime(Optional<Focus> focus) {
        var language = answered.language();
        return answered.overTime() || onlyInWindows()
                ? Optional.empty()
                : alike(focus.map(member -> Asking.TREND.say(language, measure(), member.name()))
                        .orElseGet(() -> Asking.TREND_OF_ALL.say(language, measure())));
    }

    /** Of a product within a category that the question names. */
    private Optional<String> share(Optional<Focus> focus) {
        var measured = answered.catalog().measure(headline().measure());
        var named = answered.catalog().isMetricView();
        if (!measured.additive() || named || answered.has(Calculation.Share.class)) {
            return Optional.empty();
        }
        var asking = measured.unit() == Unit.KILOGRAMS ? Asking.VOLUME_SHARE : Asking.VALUE_SHARE;
        return focus.filter(
                        member -> member.dimension().axis() == Axis.PRODUCT && !answered.isPlace(member.dimension()))
                .flatMap(member -> place().map(where -> asking.say(answered.language(), member.name(), where.name())))
                .flatMap(this::alike);
    }

    Optional<String> byRegion(Optional<Focus> focus) {
        return focus.filter(member -> member.dimension().axis() == Axis.PRODUCT)
                .flatMap(member -> region().map(region -> byRegion(member, region)))
                .flatMap(this::alike);
    }

    private String byRegion(Focus member, Dimension region) {
        return answered.isPlace(member.dimension())
                ? (Wording.isCompany(member.dimension()) ? Asking.BY_AT : Asking.BY_IN)
                        .say(answered.language(), measure(), words().dimension(region), member.name())
                : Asking.BY_FOR.say(answered.language(), member.name(), measure(), words().dimension(region));
    }

    private Optional<String> otherMeasure(Optional<Focus> focus) {
        var other = answered.catalog().measures().stream()
                .filter(Measure::additive)
                .filter(measure -> measure.unit() == Unit.KILOGRAMS || measure.unit() == Unit.PACKS)
                .filter(measure -> answered.measures().stream().noneMatch(measure::equals))
                .findFirst();
        var language = answered.language();
        return other.map(measure -> words().measure(measure.name()))
                .flatMap(measure -> brokenDownBy()
                        .map(dimension -> Asking.BY.say(language, measure, words().dimension(dimension)))
                        .or(() -> Optional.of(focus.map(member -> Asking.TREND.say(language, measure, member.name()))
                                .orElseGet(() -> Asking.TREND_OF_ALL.say(language, measure)))))
                .flatMap(this::alike);
    }

    private Optional<Focus> place() {
        return answered.named().stream()
                .flatMap(name -> focus(name).stream())
                .filter(member -> member.dimension().axis() == Axis.PRODUCT && answered.isPlace(member.dimension()))
                .findFirst();
    }

    /** Below the finest product that is named its items, or its brands or what comes closest where it is a category; else the categories. */
    private Optional<Dimension> below(Dimension dimension) {
        var levels = answered.catalog().partition(Axis.PRODUCT).members();
        var finest = levels.size() - 1;
        var own = Stream.concat(Stream.of(dimension), limits())
                .filter(known -> known.axis() == Axis.PRODUCT && !known.levels().isEmpty())
                .mapToInt(known -> levels.indexOf(known.levels().getFirst()))
                .max();
        if (own.isEmpty()) {
            return coarsest();
        }
        return own.getAsInt() >= finest
                ? Optional.empty()
                : at(Axis.PRODUCT, levels.get(own.getAsInt() < finest - 1 ? finest - 1 : finest));
    }

    private Stream<Dimension> limits() {
        return answered.named().stream().flatMap(name -> answered.catalog().findDimension(name.column()).stream());
    }

    private Optional<Dimension> coarsest() {
        return at(
                Axis.PRODUCT,
                answered.catalog().partition(Axis.PRODUCT).members().getFirst());
    }

    private Optional<Dimension> region() {
        var levels = answered.catalog().partition(Axis.MARKET).members();
        return levels.size() < 2 || cutByMarket() ? Optional.empty() : at(Axis.MARKET, levels.getLast());
    }

    private boolean cutByMarket() {
        var markets = answered.catalog().dimensionsOf(Axis.MARKET);
        var broken = brokenDownBy().filter(dimension -> dimension.axis() == Axis.MARKET);
        var limited = answered.named().stream()
                .filter(name -> markets.contains(name.column()))
                .anyMatch(name -> !answered.catalog().currencies().containsKey(name.value()));
        return broken.isPresent() || limited;
    }

    /** The dimension whose members a level's rows are; the one people name by parts of its names, where there are more. */
    private Optional<Dimension> at(Axis axis, String level) {
        return answered.catalog().dimensions().stream()
                .filter(dimension -> dimension.axis() == axis
                        && dimension.type() == ValueType.TEXT
                        && !dimension.nouns().in(answered.language()).isEmpty()
                        && !dimension.levels().isEmpty()
                        && dimension.levels().getFirst().equals(level))
                .min(Comparator.comparing(dimension -> !dimension.searchable()));
    }

    private Optional<Dimension> brokenDownBy() {
        return answered.query().breakdowns().stream()
                .flatMap(breakdown ->
                        breakdown instanceof Breakdown.ByMember member ? Stream.of(member.dimension()) : Stream.empty())
                .flatMap(name -> answered.catalog().findDimension(name).stream())
                .findFirst();
    }

    /** With the answer's own limits and period; nothing where they cannot be said, for then it would be another question. */
    Optional<String> alike(String question) {
        return limited(question, answered.query().filter())
                .flatMap(limited -> words().period(answered.period(), alone)
                        .map(period ->
                                period.isEmpty() ? limited : Asking.TIMED.say(answered.language(), limited, period)))
                .map(Prose::outer);
    }

    private Optional<String> limited(String question, Filter filter) {
        return switch (filter) {
            case Filter.All _ -> Optional.of(question);
            case Filter.And and -> {
                var limited = Optional.of(question);
                for (var part : and.parts()) {
                    limited = limited.flatMap(so -> limited(so, part));
                }
                yield limited;
            }
            case Filter.In in
            when in.values().size() == 1 ->
                limited(question, in.dimension(), in.values().getFirst());
            case Filter _ -> Optional.empty();
        };
    }

    private Optional<String> limited(String question, String dimension, String value) {
        var name = words().member(dimension, value);
        var taken = answered.catalog().defaults().filters();
        if (value.equals(taken.get(dimension)) && !alone || question.contains(name)) {
            return Optional.of(question);
        }
        return answered.catalog()
                .findDimension(dimension)
                .filter(known -> known.type() == ValueType.TEXT || !name.equals(value))
                .map(known -> answered.limiting(known).say(answered.language(), question, name));
    }

    private Figure headline() {
        return answered.cells().headline();
    }

    String measure() {
        return words().measure(asked());
    }

    String known() {
        return words().known(asked());
    }

    /** The measure itself, where one with a window of its own was shown: that one takes no other period. */
    private String asked() {
        var shown = headline().measure();
        return answered.catalog()
                .leafView()
                .map(view -> view.baked().get(shown))
                .map(BakedMeasure::of)
                .orElse(shown);
    }

    private boolean onlyInWindows() {
        return answered.catalog()
                .leafView()
                .filter(view -> view.onlyBaked(asked()))
                .isPresent();
    }

    private AskingWords words() {
        return new AskingWords(answered.catalog(), answered.language());
    }
}
