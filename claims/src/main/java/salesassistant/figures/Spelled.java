package salesassistant.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Numbers and fractions written in words. */
final class Spelled {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    private static final Map<String, Double> PARTS = Map.ofEntries(
            Map.entry("third", 1 / 3.0),
            Map.entry("thirds", 1 / 3.0),
            Map.entry("tredjedel", 1 / 3.0),
            Map.entry("tredjedelar", 1 / 3.0),
            Map.entry("tredjedelen", 1 / 3.0),
            Map.entry("quarter", 0.25),
            Map.entry("quarters", 0.25),
            Map.entry("fjärdedel", 0.25),
            Map.entry("fjärdedelar", 0.25),
            Map.entry("kvart", 0.25),
            Map.entry("fifth", 0.2),
            Map.entry("fifths", 0.2),
            Map.entry("femtedel", 0.2),
            Map.entry("femtedelar", 0.2),
            Map.entry("sixth", 1 / 6.0),
            Map.entry("sjättedel", 1 / 6.0),
            Map.entry("eighth", 0.125),
            Map.entry("åttondel", 0.125),
            Map.entry("tenth", 0.1),
            Map.entry("tenths", 0.1),
            Map.entry("tiondel", 0.1),
            Map.entry("tiondelar", 0.1));
    private static final Set<String> HALVES = Set.of("half", "hälften", "halva", "halften");

    static {
        String[] english =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                        .split(" ");
        String[] swedish =
                ("noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo")
                        .split(" ");
        String[] first = ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth").split(" ");
        String[] forsta = ("nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde").split(" ");
        for (int i = 0; i <= 20; i++) {
            NUMBERS.put(english[i], i);
            NUMBERS.put(swedish[i], i);
        }
        NUMBERS.put("en", 1);
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        String[] tior = "trettio fyrtio femtio sextio sjuttio åttio nittio".split(" ");
        for (int i = 0; i < tens.length; i++) {
            NUMBERS.put(tens[i], 30 + 10 * i);
            NUMBERS.put(tior[i], 30 + 10 * i);
        }
        for (int i = 1; i <= 10; i++) {
            ORDINALS.put(first[i], i);
            ORDINALS.put(forsta[i], i);
        }
    }

    private Spelled() {}

    /** The place an ordinal says, 0 for no ordinal. */
    static int ordinal(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isWord()) {
            return ORDINALS.getOrDefault(token.word(), 0);
        }
        boolean tail = at + 1 < tokens.size()
                && tokens.get(at + 1).glued()
                && Set.of("st", "nd", "rd", "th").contains(tokens.get(at + 1).word());
        boolean swedish = at + 2 < tokens.size()
                && tokens.get(at + 1).is(":")
                && Set.of("a", "e").contains(tokens.get(at + 2).word())
                && tokens.get(at + 2).glued();
        return (tail || swedish) && token.text().matches("\\d{1,2}") ? Integer.parseInt(token.text()) : 0;
    }

    /** The whole number that stands here, in words or digits. */
    static OptionalDouble number(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean one = Set.of("one", "en", "ett").contains(token.word());
        if (one || NUMBERS.getOrDefault(token.word(), 0) > 0) {
            return OptionalDouble.of(one ? 1 : NUMBERS.getOrDefault(token.word(), 0));
        }
        return token.text().matches("\\d{1,3}")
                ? OptionalDouble.of(Integer.parseInt(token.text()))
                : token.word().matches("hundred|hundra") ? OptionalDouble.of(100) : OptionalDouble.empty();
    }

    static Optional<Amounts.Found> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Optional<Idioms.Part> part = Idioms.at(tokens, at);
        if (part.isPresent()) {
            return part.map(found -> fraction(at, found.end(), found.percent()));
        }
        if (!token.isWord()) {
            return Optional.empty();
        }
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        String third = at + 2 < tokens.size() ? tokens.get(at + 2).word() : "";
        if (HALVES.contains(token.word())
                        && !Set.of("as", "så", "year", "the", "a", "of").contains(next)
                || HALVES.contains(token.word()) && next.equals("of")) {
            return token.is("half") && next.equals("of") && third.matches("q\\d|20\\d\\d|the") && !third.equals("the")
                    ? Optional.empty()
                    : Optional.of(fraction(at, at + 1, 50));
        }
        if (Set.of("and", "och").contains(next)
                && Set.of("a", "en").contains(third)
                && at + 3 < tokens.size()
                && Set.of("half", "halv").contains(tokens.get(at + 3).word())
                && NUMBERS.containsKey(token.word())) {
            var half = new Numeral.Reading(NUMBERS.get(token.word()) + 0.5, 0.1, 0.1);
            return Optional.of(new Amounts.Found(
                    at,
                    at + 4,
                    new Numeral(
                            List.of(half),
                            Unit.PLAIN,
                            "",
                            0,
                            new Numeral.Style(Optional.of(Cue.ABOUT), true, false, false))));
        }
        int count = Set.of("a", "one", "en", "ett").contains(token.word()) ? 1 : NUMBERS.getOrDefault(token.word(), 0);
        if (count > 0
                && PARTS.containsKey(next)
                && !(PARTS.get(next) == 0.25
                        && count == 1
                        && !Set.of("of", "av").contains(third))
                && !(count == 1 && Set.of("year", "month", "week", "brand").contains(third))) {
            return Optional.of(fraction(at, at + 2, count * PARTS.get(next) * 100));
        }
        if (count == 0 && !token.is("zero") && !token.is("noll") || token.is("a")) {
            return Optional.empty();
        }
        if (count == 1
                && !Set.of(
                                "of",
                                "av",
                                "brand",
                                "region",
                                "märke",
                                "store",
                                "week",
                                "month",
                                "product",
                                "declined",
                                "fell",
                                "grew",
                                "rose",
                                "increased",
                                "decreased",
                                "dropped",
                                "ökade",
                                "minskade",
                                "backade",
                                "was",
                                "lost",
                                "gained",
                                "tappade")
                        .contains(next)) {
            return Optional.empty();
        }
        int value = count;
        int end = at + 1;
        int ones = NUMBERS.getOrDefault(third, 0);
        if (value >= 20 && next.equals("-") && ones > 0 && ones < 10) {
            value += ones;
            end = at + 3;
        }
        var reading = new Numeral.Reading(value, 1, 1);
        return Optional.of(new Amounts.Found(
                at,
                end,
                new Numeral(
                        List.of(reading), Unit.PLAIN, "", 0, new Numeral.Style(Optional.empty(), true, false, false))));
    }

    private static Amounts.Found fraction(int from, int to, double percent) {
        var reading = new Numeral.Reading(percent, 1, 1);
        return new Amounts.Found(
                from,
                to,
                new Numeral(
                        List.of(reading), Unit.PERCENT, "", 0, new Numeral.Style(Optional.empty(), true, true, false)));
    }
}
