package salesassistant.semantics.narration;

import java.util.stream.Stream;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** What the trade warns of, in every language; braces are the places of names, weeks and rates. */
enum Caution {
    NOT_OVER("{a} is not over: it holds the weeks up to {b}.", "{a} är inte slut: veckorna till och med {b} ingår."),
    SAME_WEEKS(
            "{a} is not over: it holds the weeks up to {b}, and the comparison covers the same weeks.",
            "{a} är inte slut: veckorna till och med {b} ingår, och jämförelsen omfattar samma veckor."),
    PART_OF_STEP(
            "{a} is incomplete: the period holds {b} of its {c} weeks.",
            "{a} är ofullständig: perioden rymmer {b} av dess {c} veckor."),
    UNEQUAL_MONTHS(
            "Months do not all hold as many whole weeks, so their sums are not alike; longer than the others are {a}.",
            "Alla månader rymmer inte lika många hela veckor, så deras summor är inte jämförbara; längre än de andra är {a}."),
    WEEKLY_AVERAGE(
            "The average is over the {a} weeks of the period; a week without sales counts as zero, one that was not delivered does not count.",
            "Snittet är över periodens {a} veckor; en vecka utan försäljning räknas som noll, en som inte levererats räknas inte."),
    MONTHLY_AVERAGE(
            "The average is over the whole months of the period; a month without sales counts as zero.",
            "Snittet är över periodens hela månader; en månad utan försäljning räknas som noll."),
    UNEQUAL_WEEKS(
            "The periods compared are not equally long: {a} against {b} weeks.",
            "De jämförda perioderna är inte lika långa: {a} mot {b} veckor."),
    OVERLAPPING(
            "The periods compared overlap: the weeks {a} count in both.",
            "De jämförda perioderna överlappar: veckorna {a} räknas i båda."),
    BEFORE_THE_DATA(
            "The period compared with begins before the data does ({a}), so the change is too high.",
            "Jämförelseperioden börjar före datan ({a}), så förändringen är för hög."),
    LONG_YEAR(
            "{a} has no counterpart a year before, so the weeks compared do not all have the same number.",
            "{a} saknar motsvarighet året innan, så de jämförda veckorna har inte alla samma nummer."),
    OTHER_SEASON(
            "Seasons are not taken out: part of the change against the period before may be the time of year.",
            "Säsongen är inte borträknad: en del av förändringen mot perioden innan kan bero på årstiden."),
    TAX(
            "VAT in {a} went from {b} to {c} on {d}; that alone moves value and prices including VAT by {e}.",
            "Momsen i {a} ändrades från {b} till {c} den {d}; bara det ändrar värde och priser inklusive moms med {e}."),
    HOLIDAY(
            "{a} falls in {b} and in {c} and so not alike into the weeks compared; weeks {d} to {e} hold it in both years.",
            "{a} infaller {b} och {c} och därmed inte lika i de jämförda veckorna; vecka {d} till {e} rymmer den båda åren."),
    AT_LEAST_ONCE(
            "Distribution counts stores that sold at least once in the whole period ({a}); a delisting within it does not show yet.",
            "Distributionen räknar butiker som sålde minst en gång under hela perioden ({a}); en avlistning under den syns inte än."),
    LOW_DISTRIBUTION(
            "Figures are uncertain below {a} points of distribution: {b}.",
            "Siffrorna är osäkra under {a} distributionspoäng: {b}."),
    SMALL_BASE(
            "The rate starts from a small base and says little: {a}.",
            "Förändringen utgår från en liten bas och säger lite: {a}."),
    LAUNCHED_WITHIN(
            "Launched within the weeks compared with, so the rate is no growth: {a}.",
            "Lanserade under jämförelseveckorna, så förändringen i procent är ingen tillväxt: {a}."),
    NOT_ADDING(
            "{a}: the rows do not add up, because the same stores and items count in several of them.",
            "{a}: raderna kan inte summeras, för samma butiker och artiklar räknas i flera av dem."),
    ESTIMATE(
            "Base sales are a model's estimate; where nothing was promoted, incremental sales can be slightly negative.",
            "Basförsäljningen är en modells uppskattning; utan kampanj kan merförsäljningen bli något negativ."),
    CONTRIBUTION(
            "Contributions add up to the growth of all members together, shown or not.",
            "Bidragen summerar till tillväxten för alla medlemmar tillsammans, visade eller inte."),
    SHARE_OF_CHANGE(
            "A share of the change can exceed the whole or turn negative where some rise and others fall.",
            "En andel av förändringen kan överstiga helheten eller bli negativ när några ökar och andra minskar.");

    private final Label words;

    Caution(String en, String sv) {
        this.words = new Label(en, sv);
    }

    /** The sentence with its places filled in order. */
    Caveat say(Language language, Part... parts) {
        return new Caveat(Prose.capitalised(Phrase.fill(words.in(language), parts)));
    }

    /** The same with names alone. */
    Caveat say(Language language, String... names) {
        return say(language, Stream.of(names).map(Part.Name::new).toArray(Part[]::new));
    }

    /** One without places. */
    Caveat say(Language language) {
        return say(language, new Part[0]);
    }

    String pattern(Language language) {
        return words.in(language);
    }
}
