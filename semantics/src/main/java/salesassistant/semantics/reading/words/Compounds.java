package salesassistant.semantics.reading.words;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Span;
import salesassistant.semantics.reading.words.Meaning.CueWord;

/** Takes Swedish compounds of known words apart: "prisförändring" is a change of price, "ketchupförsäljningen" sales of ketchup. */
final class Compounds {

    private static final int SHORTEST_HEAD = 3;
    private static final int SHORTEST_TAIL = 4;
    private static final Set<Cue> HEADS = EnumSet.of(Cue.AVERAGE);
    private static final Set<Cue> TAILS =
            EnumSet.of(Cue.GROW, Cue.GROWING, Cue.DECLINE, Cue.SHARE, Cue.SHARE_CHANGE, Cue.TREND);

    private final Lexicon lexicon;

    Compounds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tokens with each in parts that stands in no term of the catalog or the grammar, and is not known otherwise. */
    List<Token> apart(List<Token> tokens, Predicate<Token> known) {
        var keys = tokens.stream().map(Token::key).toList();
        var exact = tokens.stream().map(Token::exact).toList();
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(at -> known.test(tokens.get(at)) || lexicon.covers(keys, exact, at)
                        ? Stream.of(tokens.get(at))
                        : apart(tokens.get(at)))
                .toList();
    }

    /** The words it is made of, where it is made of two in only one way; itself otherwise. */
    private Stream<Token> apart(Token token) {
        var key = token.key();
        if (key.length() != token.text().length()) {
            return Stream.of(token);
        }
        var places = IntStream.rangeClosed(SHORTEST_HEAD, key.length() - SHORTEST_TAIL)
                .filter(at -> isTail(key.substring(at)))
                .filter(at -> !head(key.substring(0, at)).isEmpty())
                .toArray();
        if (places.length != 1) {
            return Stream.of(token);
        }
        int at = places[0];
        return Stream.of(
                part(token, 0, at, head(key.substring(0, at))), part(token, at, key.length(), key.substring(at)));
    }

    private static Token part(Token token, int from, int to, String key) {
        int start = token.span().from();
        return new Token(
                token.text().substring(from, to),
                key,
                token.exact().substring(from, from + key.length()),
                new Span(start + from, start + to));
    }

    /** With or without the letter that binds a compound; empty where it is no word that can lead one. */
    private String head(String key) {
        var unbound = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return Stream.of(key, unbound).filter(this::isHead).findFirst().orElse("");
    }

    private boolean isHead(String key) {
        return lexicon.alone(key, Language.SV).anyMatch(meaning -> switch (meaning) {
            case Meaning.MeasureWord _, Meaning.MemberWord _ -> true;
            case Meaning.GrainWord word -> word.adjective();
            case CueWord(var cue) -> HEADS.contains(cue);
            default -> false;
        });
    }

    private boolean isTail(String key) {
        return lexicon.alone(key, Language.SV)
                .anyMatch(meaning -> meaning instanceof Meaning.MeasureWord
                        || meaning instanceof Meaning.Noun
                        || meaning instanceof CueWord(var cue) && TAILS.contains(cue));
    }
}
