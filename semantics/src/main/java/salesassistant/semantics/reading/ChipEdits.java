package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;

/** Applies edits of chips to the draft they were made from. */
final class ChipEdits {

    private final Catalog catalog;
    private final Members members;
    private final ChipOptions options;
    private final Resolver resolver;

    ChipEdits(Catalog catalog, Members members, DataSpan data) {
        this.catalog = catalog;
        this.members = members;
        this.options = new ChipOptions(catalog, data);
        this.resolver = new Resolver(catalog, members, data);
    }

    /** The changed draft; empty where a chip or an option is not known. */
    Optional<Draft> apply(Interpretation.Understood base, List<ChipEdit> edits) {
        if (!(resolver.resolve(base.draft()) instanceof Resolution.Exact(var _, var parts))) {
            return Optional.empty();
        }
        var slots = new ArrayList<Optional<Slot>>();
        parts.forEach(slot -> slots.add(Optional.of(slot)));
        for (var edit : edits) {
            int index = index(edit.chip(), slots.size());
            if (index < 0 || slots.get(index).isEmpty()) {
                return Optional.empty();
            }
            var before = slots.get(index).get();
            switch (edit) {
                case ChipEdit.Remove _ -> slots.set(index, Optional.empty());
                case ChipEdit.Replace(var _, var option) -> {
                    var said = options.said(option, before.said())
                            .filter(this::known)
                            .filter(other -> alike(before.said(), other));
                    if (said.isEmpty()) {
                        return Optional.empty();
                    }
                    slots.set(index, Optional.of(new Slot(said.get(), Chip.Source.QUESTION, before.words())));
                }
            }
        }
        var kept = slots.stream()
                .flatMap(Optional::stream)
                .filter(slot -> slot.source() != Chip.Source.DEFAULT)
                .toList();
        return Optional.of(new Draft(base.language(), kept));
    }

    /** A measure gives way to a measure, a market to a market. */
    private boolean alike(Said before, Said other) {
        if (before instanceof Said.MembersNamed was && other instanceof Said.MembersNamed now) {
            return catalog.dimension(was.dimension()).axis()
                    == catalog.dimension(now.dimension()).axis();
        }
        boolean comparisons = before instanceof Said.ComparedPeriodNamed && other instanceof Said.ComparisonNamed;
        return comparisons || before.getClass() == other.getClass();
    }

    private boolean known(Said said) {
        return !(said instanceof Said.MembersNamed named)
                || named.values().stream()
                        .allMatch(
                                value -> members.find(named.dimension(), value).isPresent());
    }

    private static int index(String chip, int size) {
        if (!chip.matches("c\\d{1,3}")) {
            return -1;
        }
        int index = Integer.parseInt(chip.substring(1)) - 1;
        return index < size ? index : -1;
    }
}
