package salesassistant.app.chat.counsel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Slot;
import salesassistant.semantics.sql.Compilation;

/** Takes a message apart into the questions it is made of; only where each of them is understood, or is a sentence of its own. */
final class Portions {

    private static final int MOST = 3;
    private static final int LONGEST = 400;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[?!;])\\s+|(?<=\\.)\\s+(?=\\p{Lu})");
    /** Where nobody minds capitals; "vs. last year" ends no sentence. */
    private static final Pattern LOOSE_SENTENCES = Pattern.compile("(?<=\\.)\\s+|\\s*\\R\\s*");

    private static final Pattern AND = Pattern.compile(",?\\s+(?:and|och|samt|plus|&)\\s+", Pattern.CASE_INSENSITIVE);

    static final Pattern VERSUS = Pattern.compile(
            "\\s+(?:vs\\.?|versus|against|compared (?:to|with)|than|mot|jämfört med|än)\\s+", Pattern.CASE_INSENSITIVE);

    private final OpenCatalog open;
    private final Optional<Context> before;

    /** Of a message after which nothing, or a certain answer, stood. */
    Portions(OpenCatalog open, Optional<Context> before) {
        this.open = open;
        this.before = before;
    }

    /**
     * One question of a message.
     *
     * @param words as they are asked
     * @param leans whether they mean something else without the portion before; of the first: without the answer before the message
     * @param meant what they mean; empty where they are not understood
     */
    record Portion(String words, boolean leans, Optional<Understood> meant) {}

    /** The questions in it; nothing where it is one, or more than are answered at once. */
    List<Portion> of(String message) {
        if (message.length() > LONGEST) {
            return List.of();
        }
        var sentences = Stream.of(SENTENCES.split(message.strip()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (sentences.size() > 1) {
            return sentences(sentences);
        }
        var loose = Stream.of(LOOSE_SENTENCES.split(message.strip()))
                .filter(part -> !part.isBlank())
                .toList();
        if (loose.size() > 1
                && loose.stream().allMatch(part -> read(part, Optional.empty()).isPresent())) {
            return sentences(loose);
        }
        var ends = bothEnds(message);
        if (!ends.isEmpty()) {
            return ends;
        }
        var halves = halves(message);
        return halves.isEmpty() ? new Opposites(open, before, this).of(message) : halves;
    }

    /** "Top 3 and bottom 3 brands": a list of each, asked for by its own sentence. */
    private List<Portion> bothEnds(String message) {
        var ends = open.reader().bothEnds(message, before);
        return ends.stream().allMatch(this::compiles)
                ? ends.stream()
                        .map(end -> new Portion(end.sentence(), false, Optional.of(end)))
                        .toList()
                : List.of();
    }

    private List<Portion> sentences(List<String> sentences) {
        if (sentences.size() > MOST) {
            return List.of();
        }
        var found = new ArrayList<Portion>();
        var last = before;
        for (var words : sentences) {
            var meant = read(words, last);
            found.add(new Portion(words, meant.filter(one -> leans(words, one)).isPresent(), meant));
            last = meant.isPresent() ? after(meant) : last;
        }
        return found.stream().anyMatch(portion -> portion.meant().isPresent()) ? found : List.of();
    }

    /** At the only "and" both sides of which are questions; of several the one whose right side needs nothing before it. */
    private List<Portion> halves(String message) {
        var alone = new ArrayList<List<Portion>>();
        var leaning = new ArrayList<List<Portion>>();
        var and = AND.matcher(message);
        while (and.find()) {
            var left = message.substring(0, and.start()).strip();
            var right = message.substring(and.end()).strip();
            var found = halves(left, right);
            if (!found.isEmpty()) {
                (found.getLast().leans() ? leaning : alone).add(found);
            }
        }
        var likeliest = alone.isEmpty() ? leaning : alone;
        return likeliest.size() == 1 ? likeliest.getFirst() : List.of();
    }

    private List<Portion> halves(String left, String right) {
        var first = read(left, before);
        if (first.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        var alone = read(right, Optional.empty());
        boolean ownSubject = alone.filter(meant -> products(meant) || !products(first.get()))
                .filter(Portions::named)
                .isPresent();
        if (ownSubject) {
            return named(first.get()) ? List.of(first(left, first.get()), new Portion(right, false, alone)) : List.of();
        }
        var leaning = (first.get().language() == Language.EN ? "and " : "och ") + right;
        var both = comparedBoth(left, right, first.get());
        if (!both.isEmpty()) {
            return both;
        }
        return read(leaning, after(first))
                .filter(meant -> !meant.query().equals(first.get().query())
                        || meant.why().isPresent())
                .filter(meant -> !isListed(first.get(), meant))
                .map(meant -> List.of(first(left, first.get()), new Portion(leaning, true, Optional.of(meant))))
                .orElse(List.of());
    }

    /** "June and July against August": each of the two is held against it, not only the last. */
    private List<Portion> comparedBoth(String left, String right, Understood first) {
        var versus = VERSUS.matcher(right);
        if (!versus.find() || !isPeriodAlone(right.substring(0, versus.start())) || comparisons(first)) {
            return List.of();
        }
        var whole = left + right.substring(versus.start());
        var portion = read(whole, before).filter(Portions::comparisons);
        var leaning = (first.language() == Language.EN ? "and " : "och ") + right;
        return portion.flatMap(one -> read(leaning, after(portion))
                        .map(two -> List.of(first(whole, one), new Portion(leaning, true, Optional.of(two)))))
                .orElse(List.of());
    }

    private boolean isPeriodAlone(String words) {
        return read(words, Optional.empty())
                .map(Portions::said)
                .filter(said -> !said.isEmpty() && said.stream().allMatch(Said.PeriodNamed.class::isInstance))
                .isPresent();
    }

    private static boolean comparisons(Understood meant) {
        return meant.query().comparison().isPresent();
    }

    /** "A, B and C in 2025": a name that ends a list, or takes its period along, is no question of its own. */
    private static boolean isListed(Understood left, Understood right) {
        var said = said(right);
        boolean bare = said.stream()
                .allMatch(one -> one instanceof Said.MembersNamed
                        || one instanceof Said.PeriodNamed
                        || one instanceof Said.FollowUpNamed);
        boolean listed = said(left).stream()
                .anyMatch(one -> one instanceof Said.MembersNamed members
                        && members.values().size() > 1);
        boolean takesPeriod = said.stream().anyMatch(Said.PeriodNamed.class::isInstance)
                && said(left).stream().noneMatch(Said.PeriodNamed.class::isInstance);
        return bare && (listed || takesPeriod);
    }

    private static List<Said> said(Understood meant) {
        return meant.draft().slots().stream()
                .filter(slot -> slot.source() == Chip.Source.QUESTION)
                .map(Slot::said)
                .toList();
    }

    Portion first(String words, Understood meant) {
        return new Portion(words, leans(words, meant), Optional.of(meant));
    }

    private boolean leans(String words, Understood meant) {
        return read(words, Optional.empty())
                .filter(alone ->
                        alone.query().equals(meant.query()) && alone.why().equals(meant.why()))
                .isEmpty();
    }

    static Optional<Context> after(Optional<Understood> portion) {
        return portion.map(last -> new Context(last, Map.of()));
    }

    Optional<Understood> read(String words, Optional<Context> context) {
        return open.reader().read(words, context) instanceof Interpretation.Understood understood
                        && compiles(understood)
                ? Optional.of(understood)
                : Optional.empty();
    }

    private boolean compiles(Understood understood) {
        return understood.why().isPresent()
                || open.compiler().compile(understood.query()) instanceof Compilation.Compiled;
    }

    /** Whether it says of what: a member, or a row for each of something. */
    private static boolean named(Understood meant) {
        return meant.chips().stream()
                        .anyMatch(chip -> chip.kind() == Chip.Kind.FILTER && chip.source() == Chip.Source.QUESTION)
                || meant.query().breakdowns().stream().anyMatch(Breakdown.ByMember.class::isInstance)
                        && meant.chips().stream()
                                .noneMatch(chip ->
                                        chip.kind() == Chip.Kind.FILTER && chip.source() == Chip.Source.CONTEXT);
    }

    boolean products(Understood meant) {
        return meant.query().filter().dimensions().stream()
                .flatMap(dimension -> open.catalog().findDimension(dimension).stream())
                .anyMatch(dimension -> dimension.axis() == Axis.PRODUCT);
    }
}
