package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads from a column's name and figures what it measures, in which unit and scale, and for which period. */
record MeasureProfile(Table.Column column, int index, List<String> words, List<Object> cells) {

    Measure measure() {
        Optional<Moment> moment = moment();
        var own = new TreeSet<String>();
        var concepts = new TreeSet<String>();
        int per = Measure.per(words);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!isMark(word, moment)) {
                own.add(word);
                String of = per < 0 || i < per ? "" : Measure.PER;
                Lexicon.known().concepts(word).forEach(concept -> concepts.add(of + concept));
            }
        }
        if (own.isEmpty() && words.contains("antal")) {
            own.add("antal");
            concepts.add("VOLUME");
        }
        if (own.isEmpty()) {
            words.stream().filter(ColumnWords.SINGLE::contains).forEach(own::add);
        }
        concepts.remove("CHANGE");
        boolean unnamed = concepts.isEmpty() && own.stream().allMatch("figure"::equals);
        if (concepts.size() > 1 && !own.contains("value")) {
            concepts.remove("SALES");
        }
        if (currency().isPresent() && (unnamed || concepts.equals(Set.of("ACTUAL")))) {
            concepts.add("SALES");
        }
        Measure.Kind kind = kind(concepts);
        return new Measure(
                index,
                column.label().orElse(column.name()),
                own,
                concepts,
                kind,
                scale(kind, concepts),
                new Measure.When(
                        (says(ColumnWords.EARLIER) || isYearBefore())
                                && !says(ColumnWords.MOVING)
                                && !says(ColumnWords.POINTS)
                                && kind != Measure.Kind.INDEX,
                        moment));
    }

    /** "year before", "året innan"; not "profit before tax". */
    private boolean isYearBefore() {
        return words.contains("before") && words.contains("year") || words.contains("innan") && words.contains("året");
    }

    private boolean isMark(String word, Optional<Moment> moment) {
        return ColumnWords.PERCENT.contains(word)
                || ColumnWords.MOVING.contains(word)
                || ColumnWords.APART.contains(word)
                || ColumnWords.POINTS.contains(word) && says(ColumnWords.MOVING)
                || ColumnWords.EARLIER.contains(word)
                || isYearBefore() && (word.equals("before") || word.equals("året"))
                || ColumnWords.isNoise(word)
                || ColumnWords.SINGLE.contains(word)
                || word.matches("\\d+")
                || moment.isPresent()
                        && (Moment.monthNamed(word) > 0
                                || Moment.parse(word).isPresent()
                                || word.matches("q|h|w|wk|v|vecka|kvartal"));
    }

    private Measure.Kind kind(Set<String> concepts) {
        boolean ratio = concepts.contains("SHARE") || concepts.stream().anyMatch(ColumnWords.RATES::contains);
        if (words.stream()
                .anyMatch(Set.of("rank", "rang", "placering", "position", "plats", "ranking", "#")::contains)) {
            return Measure.Kind.RANK;
        }
        if (says(ColumnWords.POINTS)
                && (ratio || says(ColumnWords.MOVING) || words.contains("pp") || words.contains("procentenheter"))) {
            return Measure.Kind.POINTS;
        }
        if (says(ColumnWords.MOVING) && !concepts.contains("INDEX")) {
            return movement(ratio);
        }
        if (concepts.contains("SHARE")) {
            return percentLike() ? Measure.Kind.SHARE : Measure.Kind.LEVEL;
        }
        if (says(ColumnWords.PERCENT) || ratio && percentLike() && currency().isEmpty() || cellsSayPercent()) {
            return Measure.Kind.RATE;
        }
        if (concepts.contains("INDEX")) {
            return Measure.Kind.INDEX;
        }
        boolean single = says(ColumnWords.SINGLE) || concepts.stream().anyMatch(ColumnWords.RATIOS::contains);
        return single ? Measure.Kind.RATIO : Measure.Kind.LEVEL;
    }

    private Measure.Kind movement(boolean ratio) {
        if (says(ColumnWords.PERCENT) || cellsSayPercent()) {
            return Measure.Kind.CHANGE;
        }
        if (ratio) {
            return Measure.Kind.POINTS;
        }
        boolean large = numbers().anyMatch(value -> Math.abs(value) > 300);
        return says(ColumnWords.APART) && !words.contains("growth")
                        || large
                        || currency().isPresent()
                ? Measure.Kind.DIFFERENCE
                : Measure.Kind.CHANGE;
    }

    private Measure.Scale scale(Measure.Kind kind, Set<String> concepts) {
        int decimals = cells.stream().mapToInt(Cells::decimals).max().orElse(0);
        Unit unit = switch (kind) {
            case SHARE, RATE, CHANGE -> Unit.PERCENT;
            case POINTS -> Unit.POINTS;
            case INDEX -> Unit.INDEX;
            case RANK -> Unit.PLAIN;
            case LEVEL, RATIO, DIFFERENCE -> isMoney(concepts) ? Unit.MONEY : Unit.PLAIN;
        };
        boolean small = (unit == Unit.PERCENT || unit == Unit.POINTS)
                && numbers().allMatch(value -> Math.abs(value) <= 1.5)
                && decimals > 1
                && cells.stream().noneMatch(Cells::saysPercent);
        boolean fraction = small && !says(ColumnWords.PERCENT) && !says(ColumnWords.POINTS);
        return new Measure.Scale(unit, factor(), fraction, small, currency().orElse(""), decimals);
    }

    private boolean isMoney(Set<String> concepts) {
        return currency().isPresent() || concepts.contains("PRICE") || says(ColumnWords.VALUE_WORDS);
    }

    /** "tkr" is also written "t kr" and "tSEK". */
    private double factor() {
        var pairs = IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + words.get(i));
        return Stream.concat(words.stream(), pairs)
                .map(AmountWords.MONEY::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> IntStream.range(0, words.size())
                        .filter(this::isScale)
                        .mapToObj(words::get)
                        .map(AmountWords.MAGNITUDES::get)
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(says(Set.of("tusental", "000")) ? 1e3 : 1.0);
    }

    /** "€ bn", "(m)", "sales m", "million packs"; not the metres of "price per m", nor a column that is called "m". */
    private boolean isScale(int at) {
        String word = words.get(at);
        if (word.equals("mm") || word.equals("m") && words.contains("per")) {
            return false;
        }
        boolean last = at > 0
                && !word.equals("b")
                && words.subList(at + 1, words.size()).stream().noneMatch(MeasureProfile::isWord);
        return word.length() > 1 && !word.equals("md")
                || word.equals("k")
                || last
                || currency().isPresent();
    }

    private static boolean isWord(String word) {
        return Character.isLetterOrDigit(word.codePointAt(0));
    }

    private Optional<String> currency() {
        return words.stream().map(Amounts::currency).flatMap(Optional::stream).findFirst();
    }

    private Optional<Moment> moment() {
        String name = String.join(
                " ", words.stream().filter(word -> word.matches("[\\p{L}\\d]+")).toList());
        return Moment.parse(name).or(() -> {
            var tried = new ArrayList<String>();
            for (int i = 0; i < words.size(); i++) {
                if (i + 2 < words.size()) {
                    tried.add(words.get(i) + words.get(i + 1) + " " + words.get(i + 2));
                }
                if (i + 1 < words.size()) {
                    tried.add(words.get(i) + " " + words.get(i + 1));
                    tried.add(words.get(i) + words.get(i + 1));
                }
                if (!words.get(i).matches("\\d{6}|may")) {
                    tried.add(words.get(i));
                }
            }
            return tried.stream().map(Moment::parse).flatMap(Optional::stream).findFirst();
        });
    }

    private boolean percentLike() {
        return says(ColumnWords.PERCENT) || cellsSayPercent() || numbers().allMatch(value -> Math.abs(value) <= 100);
    }

    private boolean cellsSayPercent() {
        return cells.stream().anyMatch(Cells::saysPercent);
    }

    private Stream<Double> numbers() {
        return cells.stream()
                .map(Cells::number)
                .filter(found -> found.isPresent())
                .map(found -> found.getAsDouble());
    }

    private boolean says(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }
}
