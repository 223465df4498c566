package salesassistant.app.chat.counsel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Dimensions;
import salesassistant.semantics.reading.Interpretation.Understood;

/** Two that no one table holds beside each other, such as a brand and all private labels: each the same question, in one category. */
final class Opposites {

    private final OpenCatalog open;
    private final Optional<Context> before;
    private final Portions portions;

    Opposites(OpenCatalog open, Optional<Context> before, Portions portions) {
        this.open = open;
        this.before = before;
        this.portions = portions;
    }

    /** The two questions; nothing where they are not the same of two. */
    List<Portions.Portion> of(String message) {
        var sides = Portions.VERSUS.split(message.strip().replaceAll("[?.!]+$", ""));
        if (sides.length != 2) {
            return List.of();
        }
        var first = portions.read(sides[0], before).filter(portions::products);
        if (first.isEmpty()) {
            return List.of();
        }
        var and = (first.get().language() == Language.EN ? "and " : "och ") + sides[1].strip();
        return Stream.concat(Stream.of(""), category(first.get()).stream())
                .map(category -> new Portions.Portion(
                        and + category, true, portions.read(and + category, Portions.after(first))))
                .filter(second -> second.meant()
                        .filter(meant -> inOneCategory(meant) && sameButFor(first.get(), meant))
                        .isPresent())
                .findFirst()
                .flatMap(second ->
                        inCategoryOf(second, sides[0].strip(), first.get()).map(one -> List.of(one, second)))
                .orElse(List.of());
    }

    /** "Are we dearer than private label in jam" asks of both in jam. */
    private Optional<Portions.Portion> inCategoryOf(Portions.Portion other, String words, Understood meant) {
        if (inOneCategory(meant)) {
            return Optional.of(portions.first(words, meant));
        }
        var whole = other.meant().stream()
                .flatMap(one -> one.chips().stream())
                .filter(chip -> chip.kind() == Chip.Kind.FILTER && chip.value().startsWith(category() + "="))
                .map(chip -> words
                        + (meant.language() == Language.EN ? " in " : " i ")
                        + chip.value().substring(chip.value().indexOf('=') + 1))
                .findFirst();
        return whole.flatMap(wording ->
                portions.read(wording, before).filter(this::inOneCategory).map(one -> portions.first(wording, one)));
    }

    private boolean inOneCategory(Understood meant) {
        return meant.query().filter().dimensions().contains(category());
    }

    private String category() {
        return new Dimensions(open.catalog()).category().orElse("");
    }

    /** The one category that its items belong to, as a share of the category would need it. */
    private Optional<String> category(Understood of) {
        var language = of.language();
        var share = language == Language.EN ? "share of " : "andel för ";
        return of.chips().stream()
                .filter(chip -> chip.kind() == Chip.Kind.FILTER && chip.source() == Chip.Source.QUESTION)
                .map(chip -> chip.value().substring(chip.value().indexOf('=') + 1))
                .findFirst()
                .flatMap(member -> portions.read(share + member, Optional.empty()))
                .stream()
                .flatMap(meant -> meant.chips().stream())
                .filter(chip -> chip.kind() == Chip.Kind.FILTER && chip.source() == Chip.Source.CATALOG)
                .map(Chip::value)
                .filter(value -> value.startsWith(category() + "="))
                .map(value -> (language == Language.EN ? " in " : " i ") + value.substring(value.indexOf('=') + 1))
                .findFirst();
    }

    private boolean sameButFor(Understood one, Understood other) {
        var left = one.query();
        var right = other.query();
        return portions.products(other)
                && left.figures().equals(right.figures())
                && left.breakdowns().equals(right.breakdowns())
                && left.period().equals(right.period())
                && left.comparison().equals(right.comparison())
                && !left.filter().equals(right.filter());
    }
}
