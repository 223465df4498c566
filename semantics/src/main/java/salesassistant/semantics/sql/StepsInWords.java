package salesassistant.semantics.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;

/** The steps of a statement for people who read no SQL: what its comments say, without the names that only the data have. */
public final class StepsInWords {

    private static final Pattern READ = Pattern.compile(
            "(?:(.+) rows|Rows) of the (?:weeks|(\\w+) periods) ending (.+), added up (?:to one row|by (.+))\\.");
    private static final Pattern EVALUATED = Pattern.compile(
            "The measures of the metric view (?:in weeks of their own|of the days (.+)), evaluated (?:in one row|by (.+))\\.");
    private static final Pattern RANK = Pattern.compile("Each row's position within its (.+)\\.");
    private static final Pattern WINDOWS =
            Pattern.compile("Every week of the period whose (\\d+) weeks are all in the data\\.");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** What each step says of itself, and how that is told; the empty ones say nothing that was not said. */
    private static final Map<String, Label> SAID = Map.ofEntries(
            told("The answer.", "", ""),
            told("One side.", "", ""),
            told("Each row's position.", "Rank the rows.", "Rangordna raderna."),
            told(
                    "The figures of each row, ratios from sums.",
                    "Compute the figures of each row; a ratio is divided from sums.",
                    "Beräkna siffrorna för varje rad; en kvot delas ur summor."),
            told(
                    "The numbers of all steps side by side; what has no row did not sell.",
                    "Put these numbers side by side; what has no row did not sell.",
                    "Ställ talen bredvid varandra; det som saknar rad såldes inte."),
            told(
                    "Those with a number in these weeks.",
                    "Keep what has a number in these weeks.",
                    "Behåll det som har ett tal de veckorna."),
            told(
                    "Every member in any of the periods, and those asked for by name.",
                    "List what was sold in any of the periods, and what was asked for by name.",
                    "Lista det som såldes i någon av perioderna, och det som nämndes."),
            told(
                    "A row for each part of the period.",
                    "Make a row for each part of the period.",
                    "Gör en rad för varje del av perioden."),
            told(
                    "A row for each part of the period and member.",
                    "Make a row for each part of the period and each name.",
                    "Gör en rad för varje del av perioden och varje namn."),
            told("The first week in the data.", "Find the first week in the data.", "Hitta den första veckan i data."),
            told(
                    "Every week of the period, so that weeks without sales are rows too.",
                    "List every week of the period, also those without sales.",
                    "Lista varje vecka i perioden, även de utan försäljning."),
            told(
                    "The members together, and everything else.",
                    "Take those named together, and everything else.",
                    "Ta de nämnda tillsammans, och allt annat."),
            told(
                    "The members together, and everything.",
                    "Take those named together, and everything.",
                    "Ta de nämnda tillsammans, och allt."),
            told(
                    "The first rows as they are, all others added up.",
                    "Keep the first rows and add up all others.",
                    "Behåll de första raderna och lägg ihop alla övriga."));

    private final Catalog catalog;
    private final Query query;
    private final Language language;
    private final Wording wording;

    /** Of statements for one query. */
    public StepsInWords(Catalog catalog, Query query, Language language) {
        this.catalog = catalog;
        this.query = query;
        this.language = language;
        this.wording = new Wording(catalog, language);
    }

    /** The steps in order, each a sentence; a comment that nobody has words for stands as it is. */
    public List<String> of(SqlStatement statement) {
        var steps = new ArrayList<String>();
        for (var line : statement.shown().lines().map(String::strip).toList()) {
            if (line.startsWith("--")) {
                var comment = line.substring(2).strip();
                var step = words(comment).orElse(comment);
                if (!step.isEmpty() && (steps.isEmpty() || !steps.getLast().equals(step))) {
                    steps.add(step);
                }
            }
        }
        return List.copyOf(steps);
    }

    /** A comment for people; nothing where there are no words for it. */
    Optional<String> words(String comment) {
        return Optional.ofNullable(SAID.get(comment))
                .map(label -> label.in(language))
                .or(() -> match(READ, comment).map(this::read))
                .or(() -> match(EVALUATED, comment).map(this::evaluated))
                .or(() -> match(RANK, comment)
                        .map(rank -> say("Rank the rows within each %s.", "Rangordna raderna inom varje %s.")
                                .formatted(keys(rank.group(1)))))
                .or(() -> match(WINDOWS, comment)
                        .map(weeks -> say(
                                        "List the weeks whose %s weeks are all in the data.",
                                        "Lista de veckor vars %s veckor alla finns i data.")
                                .formatted(weeks.group(1))));
    }

    private String read(MatchResult read) {
        var rows = Optional.ofNullable(read.group(1))
                .map(levels -> Stream.of(levels.split(" x "))
                        .map(wording::levelName)
                        .collect(Collectors.joining(say(" and ", " och ")))
                        .transform(names -> say("Read the rows per %s", "Läs raderna per %s")
                                .formatted(names)))
                .orElse(say("Read the rows", "Läs raderna"));
        var time = Optional.ofNullable(read.group(2)).isPresent()
                ? say(" published for the period to %s", " som publicerats för perioden t.o.m. %s")
                : say(" of the weeks %s", " för veckorna %s");
        var added = Optional.ofNullable(read.group(4))
                .map(by -> say(" and add them up by %s.", " och summera dem per %s.")
                        .formatted(keys(by)))
                .orElse(say(" and add them up.", " och summera dem."));
        return rows + time.formatted(weeks(read.group(3))) + added;
    }

    private String evaluated(MatchResult evaluated) {
        var time = Optional.ofNullable(evaluated.group(1))
                .map(days -> say(" for the weeks %s", " för veckorna %s").formatted(weeks(days)))
                .orElse(say(", each for weeks of its own", ", vart och ett för sina egna veckor"));
        var by = Optional.ofNullable(evaluated.group(2))
                .map(keys -> say(" by %s", " per %s").formatted(keys(keys)))
                .orElse("");
        return say("Let the metric view compute the measures", "Låt metrikvyn beräkna måtten") + by + time + ".";
    }

    /** What rows are told apart by: a breakdown of the query, a dimension, or as the column is called. */
    private String keys(String names) {
        return Stream.of(names.split(" and ")).map(this::key).collect(Collectors.joining(say(" and ", " och ")));
    }

    private String key(String name) {
        return query.breakdowns().stream()
                .filter(Breakdown.ByTime.class::isInstance)
                .filter(time -> Columns.name(time).equals(name))
                .map(time -> wording.grain(((Breakdown.ByTime) time).grain()))
                .findFirst()
                .or(() -> catalog.findDimension(name).map(known -> Wording.inner(wording.dimension(known.name()))))
                .orElse(name);
    }

    /** Days as the weeks they lie in, which is how the rest of an answer calls its time. */
    private String weeks(String days) {
        var written = DAY.matcher(days)
                .replaceAll(day -> IsoWeek.of(LocalDate.parse(day.group())).toString());
        return language == Language.SV ? written.replace(" to ", " till ").replace(" and ", " och ") : written;
    }

    private String say(String en, String sv) {
        return new Label(en, sv).in(language);
    }

    private static Optional<MatchResult> match(Pattern pattern, String comment) {
        var matcher = pattern.matcher(comment);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Map.Entry<String, Label> told(String comment, String en, String sv) {
        return Map.entry(comment, new Label(en, sv));
    }
}
