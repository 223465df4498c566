package salesassistant.app.wording;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes a sentence apart; one that holds what no sentence about an answer holds cannot be. */
final class Tokens {

    private static final Pattern PLACE = Pattern.compile("\\{\\{ ?(f\\d{1,3}) ?}}");
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}&&\\p{L}]+(?:['’-][\\p{IsLatin}&&\\p{L}]+)*");

    /** Short forms that claim nothing, without their last stop. */
    static final String SHORT_FORMS = "m\\.fl|t\\.ex|bl\\.a|e\\.g|i\\.e|vs|jfr";

    private static final Pattern ABBREVIATION = Pattern.compile("(?i)(?:" + SHORT_FORMS + ")\\.");
    private static final String GAPS = " \u00a0.,;:!?'\"’“”‘()–—-/&…";

    private final Material material;
    private final List<Token.Name> names;

    Tokens(Material material) {
        this.material = material;
        this.names = Stream.concat(
                        material.members().stream().map(name -> new Token.Name(name, true)),
                        material.names().stream().map(name -> new Token.Name(name, false)))
                .sorted(Comparator.comparing((Token.Name name) -> -name.text().length())
                        .thenComparing(name -> !name.member()))
                .toList();
    }

    /** The sentence's pieces; empty where something in it is none. */
    Optional<List<Token>> of(String sentence) {
        var pieces = start(sentence);
        var length = pieces.stream().mapToInt(piece -> piece.length()).sum();
        return length == sentence.length()
                ? Optional.of(pieces.stream().map(Found::token).toList())
                : Optional.empty();
    }

    /** The pieces up to the first thing that is none. */
    List<Token> upToTheFirstStranger(String sentence) {
        return start(sentence).stream().map(Found::token).toList();
    }

    /** Whether what stands from there to the end is the beginning of a longer name. */
    boolean beginsName(String sentence, int from) {
        var length = sentence.length() - from;
        return length > 0
                && names.stream()
                        .anyMatch(name -> name.text().length() > length
                                && name.text().regionMatches(!name.member(), 0, sentence, from, length));
    }

    private List<Found> start(String sentence) {
        var found = new ArrayList<Found>();
        for (int at = 0; at < sentence.length(); at += found.getLast().length()) {
            var next = next(sentence, at);
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
        }
        return found;
    }

    private record Found(Token token, int length) {}

    private Optional<Found> next(String sentence, int at) {
        var place = PLACE.matcher(sentence).region(at, sentence.length());
        if (place.lookingAt()) {
            return material.fact(place.group(1))
                    .map(fact -> new Found(new Token.Place(fact), place.group().length()));
        }
        return name(sentence, at)
                .or(() -> word(sentence, at, ABBREVIATION))
                .or(() -> word(sentence, at, WORD))
                .or(() -> gap(sentence, at));
    }

    private Optional<Found> name(String sentence, int at) {
        if (at > 0 && Character.isLetterOrDigit(sentence.charAt(at - 1))) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> stands(name.text(), sentence, at, !name.member()))
                .findFirst()
                .map(name -> new Found(
                        new Token.Name(sentence.substring(at, at + name.text().length()), name.member()),
                        name.text().length()));
    }

    /** Members are names and have their case; only what we call things may begin a sentence with a capital. */
    private static boolean stands(String name, String sentence, int at, boolean ignoreCase) {
        var end = at + name.length();
        return sentence.regionMatches(ignoreCase, at, name, 0, name.length()) && isEnd(sentence, end);
    }

    private static boolean isEnd(String sentence, int at) {
        return at >= sentence.length()
                || !Character.isLetterOrDigit(sentence.charAt(at))
                || sentence.charAt(at) == 's'
                        && (at + 1 >= sentence.length() || !Character.isLetterOrDigit(sentence.charAt(at + 1)));
    }

    private static Optional<Found> word(String sentence, int at, Pattern pattern) {
        var matcher = pattern.matcher(sentence).region(at, sentence.length());
        return matcher.lookingAt() && Normalizer.isNormalized(matcher.group(), Normalizer.Form.NFKC)
                ? Optional.of(new Found(
                        new Token.Word(matcher.group()), matcher.group().length()))
                : Optional.empty();
    }

    /** A full stop inside a word is an address, not the end of a sentence. */
    private static Optional<Found> gap(String sentence, int at) {
        var sign = sentence.charAt(at);
        var address = sign == '.'
                && at > 0
                && at + 1 < sentence.length()
                && Character.isLetterOrDigit(sentence.charAt(at - 1))
                && Character.isLetterOrDigit(sentence.charAt(at + 1));
        return GAPS.indexOf(sign) < 0 || address
                ? Optional.empty()
                : Optional.of(new Found(new Token.Gap(String.valueOf(sign)), 1));
    }
}
