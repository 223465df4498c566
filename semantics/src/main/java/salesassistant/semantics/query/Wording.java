package salesassistant.semantics.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.ValueType;

/** A query in words, whole and part by part, in one language; names come from the catalog. */
public final class Wording {

    private static final Pattern UNIT = Pattern.compile("(.+) \\((\\w+)\\)");
    private static final Set<String> COMPANIES = Set.of("retailer", "chain", "banner", "customer", "account");

    private final Catalog catalog;
    private final WordingGrammar grammar;
    private final WordingNames names;
    private final WordingPeriod periods;
    private final WordingFilter filters;
    private final WordingNumbers numbers;

    public Wording(Catalog catalog, Language language) {
        this.catalog = catalog;
        this.grammar = WordingGrammar.of(language);
        this.names = new WordingNames(catalog, language, grammar);
        this.periods = new WordingPeriod(grammar, catalog.trade().holidays(), language);
        this.filters = new WordingFilter(names);
        this.numbers = new WordingNumbers(language);
    }

    /** What was understood, in one sentence that leaves nothing out. */
    public String sentence(Query query) {
        return new WordingSentence(this, catalog, grammar).of(query);
    }

    /** What was understood where the reason of a change is asked for: "Why sales value changed in Sweden, …". */
    public String reason(Query query) {
        return new WordingSentence(this, catalog, grammar).reason(query);
    }

    /** What a figure is called, also at the head of its column: "Value sales, change %". */
    public String figure(Figure figure, Optional<Comparison> comparison) {
        return WordingText.outer(named(figure, comparison));
    }

    /** What a figure is called where no period to compare with is known. */
    public String figure(Figure figure) {
        return figure(figure, Optional.empty());
    }

    /** The head of a column of the query's answer. */
    public String column(Column column, Query query) {
        return column.figure()
                .map(figure -> figure(figure, query.comparison()))
                .orElseGet(() -> query.breakdowns().stream()
                        .filter(breakdown -> Columns.name(breakdown).equals(column.name()))
                        .findFirst()
                        .map(breakdown -> WordingText.outer(head(breakdown)))
                        .orElse(column.name()));
    }

    /** For example "by brand", or "for Rubino against the rest". */
    public String breakdown(Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.ByMember _, Breakdown.ByTime _ -> grammar.by(List.of(head(breakdown)));
            case Breakdown.Versus versus ->
                grammar.held(grammar.and(names.members(versus.dimension(), versus.members())), versus.other());
        };
    }

    /** For example "category Ketchup" or "brand other than Solgård"; empty for everything. */
    public String filter(Filter filter) {
        return filters.label(filter);
    }

    /** The filter as it continues a sentence: " in Sweden, category Ketchup" or ", category Ketchup". */
    public String scope(Filter filter) {
        var words = filter(filter);
        return words.isEmpty() ? "" : (filters.startsWithCountry(filter) ? " " : ", ") + words;
    }

    /** For example "latest 52 weeks to 15 Nov 2026 (2025-W47–2026-W46)". */
    public String period(Period period) {
        return periods.full(period);
    }

    /** The period's name without its dates: "Q4 2026 to date". */
    public String periodName(Period period) {
        return periods.name(period);
    }

    /** So many weeks before a period: "the week before", "the 4 weeks before". */
    public String weeksBefore(int weeks) {
        return grammar.weeksBefore(weeks);
    }

    /** The weeks around a feast where the period is just them: "the weeks around Easter 2026". */
    public Optional<String> aroundFeast(Period period) {
        return periods.feast(period).map(grammar::around);
    }

    /** For example "against the same weeks a year before (2024-W47–2025-W46)". */
    public String comparison(Comparison comparison) {
        return periods.against(comparison);
    }

    /** For example "top 10 by value sales, change %". */
    public String ranking(Ranking ranking) {
        return ranking(ranking, named(ranking.figure(), Optional.empty()));
    }

    /** For example "value sales, change % less than 0 %". */
    public String condition(Condition condition) {
        return condition(condition, named(condition.figure(), Optional.empty()));
    }

    /** A level of a partition, as people call it: "brand level". */
    public String level(String level) {
        return grammar.level(names.level(level));
    }

    /** What the rows of a level of a partition are about: "brand". */
    public String levelName(String level) {
        return names.level(level);
    }

    /** A member as people write it, for example a country by its name instead of its code. */
    public String member(String dimension, String value) {
        return names.member(dimension, value);
    }

    /** A member where nothing around it says what it is: a bare number comes with its dimension. */
    public String named(String dimension, String value) {
        var type = catalog.findDimension(dimension).map(Dimension::type);
        if (type.equals(Optional.of(ValueType.NUMBER))) {
            return measured(names.dimension(dimension), value);
        }
        var name = names.member(dimension, value);
        return type.equals(Optional.of(ValueType.DATE)) ? names.dimension(dimension) + " " + name : name;
    }

    /** A unit in brackets stands behind the number: "pack size 450 g". */
    private static String measured(String dimension, String value) {
        var unit = UNIT.matcher(dimension);
        return unit.matches() ? unit.group(1) + " " + value + " " + unit.group(2) : dimension + " " + value;
    }

    public String measure(String measure) {
        return WordingText.outer(names.measure(measure));
    }

    /** A figure as the subject of a sentence: "försäljningsvärdet", "andelen av kategorin (försäljningsvärde)". */
    public String known(Figure figure, Optional<Comparison> comparison) {
        var measure = names.measure(figure.measure());
        var calculation = switch (grammar) {
            case WordingEnglish _ -> calculation(figure, comparison);
            case WordingSwedish swedish -> new SwedishKnown(swedish).of(figure.calculation(), base(comparison));
        };
        return switch (figure.calculation()) {
            case Calculation.Value _ -> names.knownMeasure(figure.measure());
            case Calculation _ -> calculation + " (" + measure + ")";
        };
    }

    public String dimension(String dimension) {
        return WordingText.outer(names.dimension(dimension));
    }

    /** For example "1 Apr 2026". */
    public String day(LocalDate day) {
        return grammar.day(day);
    }

    /** On which axis a dimension cuts; nothing for one of time. */
    public Optional<Axis> axis(String dimension) {
        return catalog.findDimension(dimension).map(Dimension::axis);
    }

    /** Whether its members are companies, at which something is sold, rather than areas in which it is. */
    public boolean isCompany(String dimension) {
        return catalog.findDimension(dimension).filter(Wording::isCompany).isPresent();
    }

    public static boolean isCompany(Dimension dimension) {
        return dimension.axis() == Axis.MARKET
                && dimension.nouns().in(Language.EN).stream().anyMatch(COMPANIES::contains);
    }

    public String grain(Grain grain) {
        return grammar.grain(grain);
    }

    String named(Figure figure, Optional<Comparison> comparison) {
        var calculation = calculation(figure, comparison);
        return switch (figure.calculation()) {
            case Calculation.Value _ -> names.measure(figure.measure());
            case Calculation.VolumeEffect _, Calculation.PriceEffect _ -> calculation;
            case Calculation _ -> names.measure(figure.measure()) + ", " + calculation;
        };
    }

    String calculation(Figure figure, Optional<Comparison> comparison) {
        return grammar.calculation(figure.calculation(), base(comparison));
    }

    private String base(Optional<Comparison> comparison) {
        return comparison.map(periods::base).orElseGet(() -> grammar.base(Optional.empty()));
    }

    String head(Breakdown breakdown) {
        return switch (breakdown) {
            case Breakdown.ByMember byMember -> names.dimension(byMember.dimension());
            case Breakdown.Versus versus -> names.dimension(versus.dimension());
            case Breakdown.ByTime byTime ->
                byTime.rollingWeeks() > 1
                        ? grammar.rolling(grammar.grain(byTime.grain()), byTime.rollingWeeks())
                        : grammar.grain(byTime.grain());
        };
    }

    String ranking(Ranking ranking, String figure) {
        var parts = new ArrayList<>(List.of(grammar.ranking(ranking, figure)));
        ranking.within().ifPresent(dimension -> parts.add(grammar.within(names.dimension(dimension))));
        if (ranking.ties()) {
            parts.add(grammar.withTies());
        }
        if (ranking.others()) {
            parts.add(grammar.withOthers());
        }
        return String.join(", ", parts);
    }

    String condition(Condition condition, String figure) {
        return figure + " " + limit(condition);
    }

    /** For example "less than 0 %". */
    public String limit(Condition condition) {
        var unit = Columns.column(condition.figure(), catalog).unit();
        return grammar.comparator(condition.comparator()) + " "
                + numbers.exact(condition.limit(), unit, Optional.empty());
    }

    /** A label as it stands inside a sentence: abbreviations and names in title case keep their capitals. */
    public static String inner(String label) {
        return WordingText.inner(label);
    }
}
