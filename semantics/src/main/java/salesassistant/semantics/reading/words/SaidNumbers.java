package salesassistant.semantics.reading.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that may begin at a word: alone, with a magnitude, as money, in per cent. */
final class SaidNumbers {

    private static final Set<String> PERCENT = Set.of("%", "percent", "procent", "pct");
    private static final Set<String> CURRENCY = Set.of("sek", "kr", "kronor");
    private static final Set<String> BETWEEN = Set.of("between", "mellan");
    private static final Set<String> AND = Set.of("and", "och");
    private static final Pattern FIRST_OF_THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

    private final List<String> keys;

    SaidNumbers(List<String> keys) {
        this.keys = keys;
    }

    Stream<Piece> at(int from) {
        if (CURRENCY.contains(keys.get(from)) && from + 1 < keys.size()) {
            return written(from + 1)
                    .flatMap(number -> Stream.of(number, multiplied(number)))
                    .map(number -> piece(from, number.to(), number.value(), false, true));
        }
        var alike = likeTheSecond(from);
        if (alike.isPresent()) {
            return alike.stream();
        }
        var words = Optional.ofNullable(TimeWords.numbers().get(keys.get(from)))
                .map(value -> piece(from, from + 1, BigDecimal.valueOf(value), false, false))
                .stream();
        return Stream.concat(words, written(from).flatMap(number -> followed(from, number)));
    }

    /** "Between 100 and 300 million" is said of millions at both ends. */
    private Optional<Piece> likeTheSecond(int from) {
        int and = from + 1;
        if (from == 0 || !BETWEEN.contains(keys.get(from - 1)) || !is(AND, and) || and + 1 >= keys.size()) {
            return Optional.empty();
        }
        var second = Numbers.value(keys.get(and + 1)).map(value -> new Written(value, and + 2));
        return second.flatMap(number -> Numbers.value(keys.get(from)).flatMap(first -> {
            int after = number.to();
            var magnitude = after < keys.size() ? Numbers.magnitude(keys.get(after)) : Optional.<BigDecimal>empty();
            boolean percent = is(PERCENT, after);
            boolean amount = magnitude.isPresent() || is(CURRENCY, after);
            return percent || amount
                    ? Optional.of(piece(from, and, first.multiply(magnitude.orElse(BigDecimal.ONE)), percent, amount))
                    : Optional.empty();
        }));
    }

    private record Written(BigDecimal value, int to) {}

    /** A number in digits, and with what may be its thousands set apart by blanks. */
    private Stream<Written> written(int from) {
        var alone = Numbers.value(keys.get(from)).map(value -> new Written(value, from + 1)).stream();
        if (!FIRST_OF_THOUSANDS.matcher(keys.get(from)).matches()) {
            return alone;
        }
        int to = from + 1;
        while (to < keys.size() && THOUSANDS.matcher(keys.get(to)).matches()) {
            to++;
        }
        if (to == from + 1) {
            return alone;
        }
        var together = new BigDecimal(String.join("", keys.subList(from, to)));
        return Stream.concat(alone, Stream.of(new Written(together, to)));
    }

    private Stream<Piece> followed(int from, Written number) {
        var plain = piece(from, number.to(), number.value(), false, false);
        if (is(PERCENT, number.to())) {
            return Stream.of(plain, piece(from, number.to() + 1, number.value(), true, false));
        }
        if (is(CURRENCY, number.to())) {
            return Stream.of(plain, piece(from, number.to() + 1, number.value(), false, true));
        }
        var multiplied = multiplied(number);
        if (multiplied.to() == number.to()) {
            return Stream.of(plain);
        }
        var amount = piece(from, multiplied.to(), multiplied.value(), false, true);
        return is(CURRENCY, multiplied.to())
                ? Stream.of(plain, amount, piece(from, multiplied.to() + 1, multiplied.value(), false, true))
                : Stream.of(plain, amount);
    }

    private Written multiplied(Written number) {
        return number.to() >= keys.size()
                ? number
                : Numbers.magnitude(keys.get(number.to()))
                        .map(magnitude -> new Written(number.value().multiply(magnitude), number.to() + 1))
                        .orElse(number);
    }

    private boolean is(Set<String> words, int index) {
        return index < keys.size() && words.contains(keys.get(index));
    }

    private static Piece piece(int from, int to, BigDecimal value, boolean percent, boolean amount) {
        return new Piece(from, to, new Meaning.NumberWord(value, percent, amount), 0, Set.of());
    }
}
