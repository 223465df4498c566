package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.FeastWord;
import salesassistant.semantics.reading.words.Meaning.MeasureWord;
import salesassistant.semantics.reading.words.Meaning.MemberWord;
import salesassistant.semantics.reading.words.Meaning.Noun;
import salesassistant.semantics.reading.words.Meaning.PeriodWord;
import salesassistant.semantics.reading.words.Meaning.TopicWord;

/**
 * Tells what is delivered to the trade, which no shop's till knows, from what is sold in a place: "our sell-in" is the first,
 * "sells in Norr" the second, and "sales to Gemena" are sales to whoever runs the shops.
 */
final class SellIn {

    private static final List<String> SELL_IN = List.of("sell", "in");
    private static final Set<String> TO = Set.of("to", "till");
    private static final Set<String> OWNERS = Set.of("the", "our", "my", "your", "their", "its", "this", "a");
    private static final Set<String> SELLERS = Set.of("we", "you", "they", "i", "people", "shoppers");
    private static final Set<String> AUXILIARIES = Set.of("do", "does", "did", "can", "could", "will", "would");
    private static final Set<String> BEFORE_A_PLACE =
            Set.of("the", "all", "each", "every", "more", "most", "fewer", "both", "which", "what", "other", "alla");
    private static final Set<Cue> PLACES = Set.of(Cue.ELSEWHERE, Cue.COUNTRYWIDE);

    private final Set<String> markets;
    private final Set<String> stores;

    SellIn(Catalog catalog) {
        this.markets = catalog.dimensions().stream()
                .filter(dimension -> dimension.axis() == Axis.MARKET)
                .map(Dimension::name)
                .collect(Collectors.toSet());
        this.stores = catalog.measures().stream()
                .filter(measure -> measure.unit() == Unit.STORES)
                .map(measure -> measure.name())
                .collect(Collectors.toSet());
    }

    /** The pieces without those that the words do not mean where they stand. */
    List<Piece> told(List<Piece> pieces, List<String> keys, List<Token> tokens, String question) {
        var told = new ArrayList<>(pieces);
        for (var topic : pieces) {
            if (!(topic.meaning() instanceof TopicWord)) {
                continue;
            }
            var form = keys.subList(topic.from(), topic.to());
            if (form.equals(SELL_IN) || TO.contains(form.getLast())) {
                boolean trade = form.equals(SELL_IN)
                        ? isJoined(topic, tokens, question) || isNoun(topic, pieces, keys)
                        : starts(afterArticles(topic.to(), keys), pieces, this::isPlace);
                told.removeIf(
                        trade
                                ? piece -> !(piece.meaning() instanceof TopicWord) && within(piece, topic)
                                : topic::equals);
            }
        }
        return told;
    }

    /** "Sell-in". */
    private static boolean isJoined(Piece topic, List<Token> tokens, String question) {
        var between = question.substring(
                tokens.get(topic.from()).span().to(),
                tokens.get(topic.to() - 1).span().from());
        return !between.isBlank();
    }

    private boolean isNoun(Piece topic, List<Piece> pieces, List<String> keys) {
        var before = topic.from() == 0 ? "" : keys.get(topic.from() - 1);
        if (OWNERS.contains(before)) {
            return true;
        }
        int next = afterArticles(topic.to(), keys);
        if (SELLERS.contains(before) || starts(next, pieces, this::isPlace)) {
            return false;
        }
        boolean somethingSells = keys.subList(0, topic.from()).stream().anyMatch(AUXILIARIES::contains)
                || pieces.stream().anyMatch(piece -> piece.to() == topic.from() && piece.meaning() instanceof Noun);
        return !somethingSells
                || !starts(
                        next,
                        pieces,
                        meaning -> meaning instanceof PeriodWord
                                || meaning instanceof FeastWord
                                || meaning instanceof MemberWord);
    }

    private boolean isPlace(Meaning meaning) {
        return switch (meaning) {
            case MemberWord word -> markets.contains(word.dimension());
            case Noun noun -> markets.contains(noun.dimension());
            case MeasureWord word -> stores.contains(word.measure());
            case CueWord(var cue) -> PLACES.contains(cue);
            default -> false;
        };
    }

    private static int afterArticles(int from, List<String> keys) {
        int at = from;
        while (at < keys.size() && BEFORE_A_PLACE.contains(keys.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean starts(int at, List<Piece> pieces, Predicate<Meaning> meaning) {
        return pieces.stream().anyMatch(piece -> piece.from() == at && meaning.test(piece.meaning()));
    }

    private static boolean within(Piece piece, Piece whole) {
        return piece.from() >= whole.from() && piece.to() <= whole.to();
    }
}
