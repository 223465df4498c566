package salesassistant.semantics.narration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Onset;
import salesassistant.semantics.insight.change.Split;
import salesassistant.semantics.insight.change.Step;
import salesassistant.semantics.insight.change.Unknown;
import salesassistant.semantics.query.Wording;

/** What the parts of an explanation are called, in one language. */
public record WhyWords(Catalog catalog, Language language) {

    private static final Label IN = new Label(" in ", " i ");
    private static final Label AT = new Label(" at ", " hos ");
    private static final Label AND = new Label(" and ", " och ");
    private static final Label ALL = new Label("all of it", "helheten");

    /** What an investigation is looking at. */
    public static String step(Step step, Language language) {
        return (switch (step) {
                    case SIZE -> new Label("Looking at the total", "Tittar på totalen");
                    case COURSE -> new Label("Week by week", "Vecka för vecka");
                    case PRODUCTS -> new Label("By product group", "Per produktgrupp");
                    case PRODUCT_WEEKS -> new Label("Product groups week by week", "Produktgrupper vecka för vecka");
                    case ITEM_WEEKS -> new Label("Items week by week", "Artiklar vecka för vecka");
                    case ITEMS -> new Label("By item", "Per artikel");
                    case RETAILERS -> new Label("By retailer", "Per kedja");
                    case RETAILER_WEEKS -> new Label("Retailers week by week", "Kedjor vecka för vecka");
                    case REGIONS -> new Label("By region", "Per region");
                    case REGION_WEEKS -> new Label("Regions week by week", "Regioner vecka för vecka");
                    case LISTINGS -> new Label("Who sells those items", "Vem som säljer de artiklarna");
                    case WHERE -> new Label("Where those products changed", "Var de produkterna ändrades");
                    case DRIVERS -> new Label("Distribution, price and promotion", "Distribution, pris och kampanj");
                    case CATEGORY -> new Label("The whole category", "Hela kategorin");
                    case RIVALS -> new Label("The competitors", "Konkurrenterna");
                })
                .in(language);
    }

    /** What sort of cause, which took from the figure or added to it. */
    public String kind(Cause.Kind kind, boolean took) {
        return (switch (kind) {
                    case DISTRIBUTION ->
                        took
                                ? new Label("lost distribution", "tappad distribution")
                                : new Label("gained distribution", "vunnen distribution");
                    case PRICE -> new Label("price", "pris");
                    case PROMOTION ->
                        took
                                ? new Label("less promotion", "mindre kampanj")
                                : new Label("more promotion", "mer kampanj");
                    case DEMAND ->
                        took
                                ? new Label("weaker demand where it is sold", "svagare efterfrågan där den säljs")
                                : new Label("stronger demand where it is sold", "starkare efterfrågan där den säljs");
                    case LAUNCH -> new Label("what is new", "det som är nytt");
                    case DELISTING -> new Label("what is no longer sold", "det som inte längre säljs");
                    case REPLACEMENT -> new Label("a change of pack", "byte av förpackning");
                    case COMPETITION ->
                        took
                                ? new Label("sales lost to competitors", "försäljning tappad till konkurrenter")
                                : new Label("sales won from competitors", "försäljning vunnen från konkurrenter");
                    case CATEGORY -> new Label("the whole category", "hela kategorin");
                    case RATE ->
                        took
                                ? new Label("a fall of its own", "egen minskning")
                                : new Label("a rise of its own", "egen ökning");
                    case MIX -> new Label("a shift in the mix", "förskjuten mix");
                    case UNKNOWN -> new Label("of unknown cause", "av okänd orsak");
                })
                .in(language);
    }

    /** A cause that was ruled out. */
    public String excluded(Cause.Kind kind) {
        return (switch (kind) {
                    case DISTRIBUTION -> new Label("distribution", "distribution");
                    case PRICE -> new Label("price", "pris");
                    case PROMOTION -> new Label("promotion", "kampanj");
                    case DEMAND -> new Label("demand where it is sold", "efterfrågan där den säljs");
                    case LAUNCH -> new Label("new items", "nya artiklar");
                    case DELISTING -> new Label("items no longer sold", "artiklar som inte längre säljs");
                    case REPLACEMENT -> new Label("changes of pack", "byten av förpackning");
                    case COMPETITION -> new Label("competitors", "konkurrenter");
                    case CATEGORY -> new Label("the category", "kategorin");
                    case RATE -> new Label("the parts themselves", "delarna själva");
                    case MIX -> new Label("mix", "mix");
                    case UNKNOWN -> new Label("anything else", "annat");
                })
                .in(language);
    }

    /** What a part of a decomposition is due to. */
    public String factor(Split.Factor factor) {
        return (switch (factor) {
                    case MEMBER -> new Label("what was there before", "det som fanns redan");
                    case ENTERED -> new Label("what is new", "det som är nytt");
                    case LEFT -> new Label("what is gone", "det som försvunnit");
                    case VOLUME -> new Label("volume", "volym");
                    case PRICE -> new Label("price", "pris");
                    case MIX -> new Label("mix", "mix");
                    case DISTRIBUTION -> new Label("distribution", "distribution");
                    case VELOCITY -> new Label("rate of sale", "omsättningshastighet");
                    case BASE -> new Label("base sales", "basförsäljning");
                    case INCREMENTAL -> new Label("promotion on top", "kampanj därutöver");
                    case RATE -> new Label("the parts themselves", "delarna själva");
                })
                .in(language);
    }

    /** What could not be looked at. */
    public String unknown(Unknown unknown) {
        return (switch (unknown) {
                    case DISTRIBUTION -> new Label("distribution", "distribution");
                    case PRICE -> new Label("price", "pris");
                    case PROMOTION -> new Label("promotion", "kampanj");
                    case ITEMS -> new Label("single items", "enskilda artiklar");
                    case MARKETS -> new Label("single markets", "enskilda marknader");
                    case PRODUCTS -> new Label("groups of products", "produktgrupper");
                    case COMPETITION -> new Label("competitors", "konkurrenter");
                    case ONSET -> new Label("since when", "sedan när");
                    case USUAL ->
                        new Label(
                                "how much it usually moves (too few earlier weeks)",
                                "hur mycket den brukar röra sig (för få tidigare veckor)");
                    case CAUSE -> new Label("the cause", "orsaken");
                })
                .in(language);
    }

    /** Several of them, in a fixed order. */
    String unknown(Collection<Unknown> unknown) {
        return unknown.stream().sorted().map(this::unknown).collect(Collectors.joining(", "));
    }

    /** Where it is: the finest products and the finest markets named. */
    public String place(List<Subject.Name> place) {
        var product = finest(place, Axis.PRODUCT);
        var market = finest(place, Axis.MARKET);
        if (product.isPresent() && market.isPresent()) {
            return product.get() + (isAtCompany(place) ? AT : IN).in(language) + market.get();
        }
        return product.or(() -> market).orElse(ALL.in(language));
    }

    private boolean isAtCompany(List<Subject.Name> place) {
        return finestColumn(place, Axis.MARKET)
                .flatMap(catalog::findDimension)
                .filter(Wording::isCompany)
                .isPresent();
    }

    /** Where a cause is; where that is inferred from both sides of it, both are said. */
    public String place(Cause cause) {
        if (cause.isInferred()) {
            return place(cause.place())
                    + IN.in(language)
                    + place(cause.margins().getFirst().place());
        }
        return cause.isApart(catalog)
                ? place(cause.place()) + IN.in(language) + markets(cause).getFirst()
                : place(cause.place());
    }

    /** The markets of a place, those of each sort together, the coarsest first. */
    List<String> markets(Cause cause) {
        return cause.place().stream()
                .map(Subject.Name::column)
                .filter(column -> isOn(Axis.MARKET, column))
                .distinct()
                .map(column -> names(cause.place(), column))
                .toList();
    }

    /** The week in which it began. */
    static String week(Onset onset) {
        return onset.week().toString();
    }

    private Optional<String> finest(List<Subject.Name> place, Axis axis) {
        return finestColumn(place, axis).map(column -> names(place, column));
    }

    private Optional<String> finestColumn(List<Subject.Name> place, Axis axis) {
        return place.stream()
                .map(Subject.Name::column)
                .filter(column -> isOn(axis, column))
                .reduce((_, finer) -> finer);
    }

    private boolean isOn(Axis axis, String column) {
        return catalog.findDimension(column)
                .filter(dimension -> dimension.axis() == axis)
                .isPresent();
    }

    private String names(List<Subject.Name> place, String column) {
        var wording = new Wording(catalog, language);
        return place.stream()
                .filter(name -> name.column().equals(column))
                .map(name -> wording.named(column, name.value()))
                .collect(Collectors.joining(AND.in(language)));
    }
}
