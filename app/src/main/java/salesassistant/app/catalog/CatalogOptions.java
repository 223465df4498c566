package salesassistant.app.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.ChipOptions;

/** What a chip of a kind can be changed to, found by a part of its name; ids are those that edits take. */
final class CatalogOptions {

    private static final int SHOWN = 50;

    private final OpenCatalog open;
    private final ChipOptions options;

    CatalogOptions(OpenCatalog open) {
        this.open = open;
        this.options = new ChipOptions(open.catalog(), open.span());
    }

    List<Chip.Option> find(Chip.Kind kind, String text, Language language) {
        var sought = folded(text);
        return all(kind, language)
                .filter(option -> folded(option.label()).contains(sought))
                .sorted((one, other) -> Boolean.compare(begins(other, sought), begins(one, sought)))
                .limit(SHOWN)
                .toList();
    }

    private Stream<Chip.Option> all(Chip.Kind kind, Language language) {
        var wording = new Wording(open.catalog(), language);
        return switch (kind) {
            case MEASURE -> options.measures(wording).stream();
            case BREAKDOWN -> Stream.concat(options.breakdowns(wording).stream(), options.grains(wording).stream());
            case PERIOD -> options.periods(wording).stream();
            case FILTER -> members(Axis.PRODUCT, wording);
            case MARKET -> members(Axis.MARKET, wording);
            // These depend on the answer they belong to, whose chips carry them.
            case CALCULATION, PRODUCT_LEVEL, COMPARISON, RANKING, CONDITION, ORDER -> Stream.empty();
        };
    }

    private Stream<Chip.Option> members(Axis axis, Wording wording) {
        return open.catalog().dimensions().stream()
                .filter(dimension -> dimension.axis() == axis)
                .flatMap(dimension ->
                        open.members().of(dimension.name()).stream().map(member -> option(dimension, member, wording)));
    }

    private static Chip.Option option(Dimension dimension, Member member, Wording wording) {
        return new Chip.Option(
                "member:" + dimension.name() + "=" + member.value(),
                wording.member(dimension.name(), member.value()) + " · " + wording.dimension(dimension.name()));
    }

    /** The kind of that name, as the wire writes it. */
    static Optional<Chip.Kind> kind(String name) {
        return Stream.of(Chip.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    private static boolean begins(Chip.Option option, String sought) {
        return folded(option.label()).startsWith(sought);
    }

    /** Without case and accents, so that "solgard" finds Solgård. */
    private static String folded(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
