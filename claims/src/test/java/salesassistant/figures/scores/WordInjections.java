package salesassistant.figures.scores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors in the words of a text: directions, places, names, periods, units, counts. */
final class WordInjections {

    private static final Map<String, Map<String, String>> KINDS = new LinkedHashMap<>();
    private static final Pattern SUPERLATIVE = Pattern.compile(
            "(?i)largest|highest|leads|leader|smallest|lowest|fastest|biggest|best|most |störst|högst|lägst|minst|snabbast|leder|mest |flest|first|top");

    static {
        KINDS.put(
                "direction turned",
                pairs(
                        "rose=fell grew=declined increased=decreased up=down climbed=dropped gained=lost jumped=plunged increase=decrease added=shed "
                                + "ökade=minskade steg=sjönk växte=krympte ökning=minskning uppgång=nedgång rise=fall fell=rose dropped=rose declined=grew lost=gained slipped=climbed decline=increase down=up drop=increase "
                                + "minskade=ökade tappade=ökade backade=ökade föll=steg sjönk=steg minskning=ökning nedgång=uppgång decrease=increase"));
        KINDS.put(
                "rank off",
                pairs(
                        "largest=smallest highest=lowest smallest=largest lowest=highest second=third fastest=slowest biggest=smallest best=worst "
                                + "störst=minst högst=lägst lägst=högst minst=störst tvåa=trea cheapest=priciest dyrast=billigast billigast=dyrast flest=minst fourth=third peaked=bottomed toppade=bottnade"));
        KINDS.put(
                "points for per cent",
                Map.of("%", " percentage points", "percent", "percentage points", "procent", "procentenheter"));
        KINDS.put("per cent for points", Map.of("percentage points", "per cent", "procentenheter", "procent"));
        KINDS.put(
                "wrong unit",
                pairs(
                        "SEK=EUR kronor=euro million=billion miljoner=miljarder mkr=mdkr MSEK=MEUR tkr=mkr euros=kronor"));
    }

    private static final Pattern COUNT = Pattern.compile(
            "(?i)\\b(two|three|four|five|två|tre|fyra|fem)\\b(?= (?:of|av|brands|regions|weeks|stores|segments|manufacturers|products|chains|countries|butikerna|veckorna|städerna|produkterna|cities))");
    private static final Map<String, String> NEXT =
            pairs("two=three three=four four=five five=six två=tre tre=fyra fyra=fem fem=sex");
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)(?<=week |vecka |weeks )\\d{1,2}|\\bQ[1-4]\\b|\\b20[12]\\d\\b|\\b(?:january|february|march|april|june|januari|februari|mars|juni)\\b");
    private static final Map<String, String> OTHER_MONTH = pairs(
            "january=April february=May march=January april=March june=March januari=april februari=maj mars=januari juni=mars");

    private final Corpus.Text text;

    WordInjections(Corpus.Text text) {
        this.text = text;
    }

    List<Injection> all() {
        var found = new ArrayList<Injection>();
        KINDS.forEach((kind, words) -> words.forEach((from, to) -> {
            boolean word = Character.isLetter(from.charAt(0));
            var pattern =
                    Pattern.compile(word ? "\\b" + from + "\\b" : Pattern.quote(from), Pattern.UNICODE_CHARACTER_CLASS);
            replaceEach(kind, pattern.matcher(text.text()), match -> to, found);
        }));
        replaceEach(
                "wrong count",
                COUNT.matcher(text.text()),
                match -> NEXT.getOrDefault(match.toLowerCase(java.util.Locale.ROOT), match),
                found);
        replaceEach("wrong period", PERIOD.matcher(text.text()), this::otherPeriod, found);
        names(found);
        return found;
    }

    private String otherPeriod(String said) {
        if (said.matches("\\d{1,2}")) {
            return String.valueOf(Integer.parseInt(said)
                    + (text.text().contains(String.valueOf(Integer.parseInt(said) + 1)) ? -1 : 1));
        }
        if (said.matches("20\\d\\d")) {
            String other = String.valueOf(Integer.parseInt(said) + (said.endsWith("3") || said.endsWith("0") ? 1 : -1));
            return text.text().contains(other) ? said : other;
        }
        if (said.matches("(?i)q\\d")) {
            return "Q" + (said.charAt(1) == '4' ? 1 : said.charAt(1) - '0' + 1);
        }
        return OTHER_MONTH.getOrDefault(said.toLowerCase(java.util.Locale.ROOT), said);
    }

    private void names(List<Injection> found) {
        Set<String> names = new LinkedHashSet<>();
        text.table().rows().forEach(row -> {
            if (row.getFirst() instanceof String name && !name.matches(".*\\d{4}.*") && !name.equals("Total")) {
                names.add(name);
            }
        });
        for (String name : names) {
            names.stream()
                    .filter(other -> !text.text().contains(other))
                    .findFirst()
                    .ifPresent(other -> sentences(name, other, found));
        }
    }

    private void sentences(String name, String other, List<Injection> found) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])")
                .matcher(text.text());
        while (matcher.find()) {
            int start = text.text().lastIndexOf(". ", matcher.start());
            int end = text.text().indexOf(". ", matcher.end());
            String sentence = text.text()
                    .substring(Math.max(start, 0), end < 0 ? text.text().length() : end);
            String kind = SUPERLATIVE.matcher(sentence).find() ? "superlative of the wrong one" : "another name";
            found.add(new Injection(
                    kind,
                    text,
                    text.text().substring(0, matcher.start())
                            + other
                            + text.text().substring(matcher.end())));
        }
    }

    private void replaceEach(
            String kind, Matcher matcher, java.util.function.UnaryOperator<String> other, List<Injection> found) {
        while (matcher.find()) {
            String to = other.apply(matcher.group());
            if (!to.equals(matcher.group())) {
                found.add(new Injection(
                        kind,
                        text,
                        text.text().substring(0, matcher.start())
                                + to
                                + text.text().substring(matcher.end())));
            }
        }
    }

    private static Map<String, String> pairs(String list) {
        var pairs = new LinkedHashMap<String, String>();
        for (String pair : list.split(" ", -1)) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return pairs;
    }
}
