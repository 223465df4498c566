package salesassistant.figures.scores;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.figures.Checked;
import salesassistant.figures.Claim;
import salesassistant.figures.Source;

/** Where a text is false after an error was planted: at the error, or at the numbers whose name, period or direction it was. */
final class Planted {

    record Stretch(int from, int to) {}

    private static final Set<String> OF_WORDS =
            Set.of("another name", "superlative of the wrong one", "wrong period", "direction turned");
    private static final Pattern MOVEMENT = Pattern.compile(
            "(?i)change of .*|difference of .*|.*(change|growth|förändring|tillväxt|utveckling|yoy|diff|chg|vs).*");
    private static final int NEAR = 40;

    private final Corpus.Text text;
    private final Checked meant;
    private final String after;
    private final int from;
    private final int to;

    Planted(Corpus.Text text, Checked meant, String after) {
        this.text = text;
        this.meant = meant;
        this.after = after;
        String before = text.text();
        int head = 0;
        while (head < Math.min(before.length(), after.length()) && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.length(), after.length()) - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        this.from = head;
        this.to = before.length() - tail;
    }

    /** The stretches of the altered text that are false. */
    List<Stretch> stretches(String kind) {
        if (isWhollyFalse(kind)) {
            return List.of(new Stretch(0, after.length()));
        }
        int longer = after.length() - text.text().length();
        var found = new ArrayList<Stretch>();
        found.add(new Stretch(from, Math.max(from + 1, to + longer)));
        if (OF_WORDS.contains(kind)) {
            numbers(kind).forEach(claim -> {
                int moved = claim.from() >= to ? longer : 0;
                found.add(new Stretch(claim.from() + moved, claim.to() + moved));
            });
        }
        return found;
    }

    /** Another name or period makes all claims of a sentence false that has one only. */
    private boolean isWhollyFalse(String kind) {
        boolean named = kind.equals("another name") || kind.startsWith("superlative") || kind.equals("wrong period");
        return named && !after.substring(0, after.length() - 1).contains(". ") && names() == 1;
    }

    private long names() {
        return text.table().rows().stream()
                .flatMap(List::stream)
                .filter(cell -> cell instanceof String name && !name.isBlank() && after.contains(name))
                .distinct()
                .count();
    }

    private List<Claim> numbers(String kind) {
        List<Claim> beside = meant.claims().stream()
                .filter(claim -> claim.source().isPresent() && claim.text().matches(".*\\d.*"))
                .filter(this::isInTheSentence)
                .toList();
        return switch (kind) {
            case "direction turned" -> moved(beside);
            case "wrong period" -> beside.stream().filter(this::isOfThePeriod).toList();
            default -> beside.stream().filter(this::isOfTheName).toList();
        };
    }

    /** The next movement behind the word, with nothing that parts them. */
    private List<Claim> moved(List<Claim> beside) {
        return beside.stream()
                .filter(claim -> claim.from() >= to
                        && claim.from() - to < NEAR
                        && !text.text().substring(to, claim.from()).matches(".*[,;(].*"))
                .limit(1)
                .filter(claim -> claim.source()
                        .filter(source -> MOVEMENT.matcher(source.formula()).matches()
                                || MOVEMENT.matcher(source.column()).matches())
                        .isPresent())
                .toList();
    }

    private boolean isOfThePeriod(Claim claim) {
        Source source = claim.source().orElseThrow();
        var word =
                Pattern.compile("(?i)(?<![\\p{L}\\d])(w|q|v|\\d{4}-?)?0?" + Pattern.quote(word()) + "(?![\\p{L}\\d])");
        return isSaidOnce()
                && source.rows().size() == 1
                && (word.matcher(source.column()).find()
                        || text.table().rows().get(source.rows().getFirst()).stream()
                                .anyMatch(cell ->
                                        word.matcher(String.valueOf(cell)).find()));
    }

    private boolean isOfTheName(Claim claim) {
        Source source = claim.source().orElseThrow();
        return isSaidOnce()
                && source.rows().size() == 1
                && text.table().rows().get(source.rows().getFirst()).stream()
                        .anyMatch(cell -> cell instanceof String name && name.contains(word()) && !word().isBlank());
    }

    /** The whole of what was replaced. */
    private String word() {
        String all = text.text();
        int start = from;
        int end = Math.max(to, from + 1);
        while (start > 0 && Character.isLetterOrDigit(all.charAt(start - 1))) {
            start--;
        }
        while (end < all.length() && Character.isLetterOrDigit(all.charAt(end))) {
            end++;
        }
        return all.substring(start, end);
    }

    private boolean isSaidOnce() {
        String sentence = text.text().substring(sentenceFrom(), sentenceTo());
        return sentence.indexOf(word()) == sentence.lastIndexOf(word());
    }

    private boolean isInTheSentence(Claim claim) {
        return claim.from() >= sentenceFrom() && claim.to() <= sentenceTo();
    }

    private int sentenceFrom() {
        return Math.max(0, text.text().lastIndexOf(". ", from) + 1);
    }

    private int sentenceTo() {
        int end = text.text().indexOf(". ", to);
        return end < 0 ? text.text().length() : end;
    }
}
