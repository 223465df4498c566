package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.catalog.Topic;

/** Refuses a catalog that would give wrong numbers or misread words; says everything that is wrong at once. */
final class CatalogChecks {

    private final Catalog catalog;
    private final List<String> offences = new ArrayList<>();

    private CatalogChecks(Catalog catalog) {
        this.catalog = catalog;
    }

    static void check(Catalog catalog) {
        var checks = new CatalogChecks(catalog);
        checks.partitions();
        checks.languages();
        checks.defaults();
        checks.scopes();
        checks.offences.addAll(new MeasureChecks(catalog).offences());
        checks.offences.addAll(new TermChecks(catalog).offences());
        if (!checks.offences.isEmpty()) {
            throw new CatalogException(
                    "The catalog " + catalog.name() + " is refused:\n- " + String.join("\n- ", checks.offences));
        }
    }

    private void partitions() {
        for (var axis : Axis.values()) {
            if (catalog.partitions().stream().filter(p -> p.axis() == axis).count() != 1) {
                offences.add("There must be exactly one partition for " + axis + ".");
            } else if (axis != Axis.PERIOD) {
                levels(catalog.partition(axis));
            }
        }
    }

    private void levels(Partition partition) {
        var members = partition.members();
        for (var dimension : catalog.dimensions()) {
            if (dimension.axis() != partition.axis()) {
                continue;
            }
            var unknown = dimension.levels().stream()
                    .filter(l -> !members.contains(l))
                    .findFirst();
            if (unknown.isPresent()) {
                offences.add("The dimension " + dimension.name() + " is filled on the level " + unknown.get()
                        + ", which is none of the members " + members + " of " + partition.column() + ".");
            } else if (dimension.levels().isEmpty()
                    || !dimension.levels().stream()
                            .sorted(Comparator.comparingInt(members::indexOf))
                            .toList()
                            .equals(dimension.levels())) {
                offences.add("The levels of the dimension " + dimension.name()
                        + " must be at least one, in the order of " + members + ".");
            }
        }
        members.stream()
                .filter(member -> !used(partition, member))
                .forEach(member ->
                        offences.add("No dimension is filled on the level " + member + " of " + partition.column()
                                + ", so no question could reach it; add it to a dimension's levels or remove it."));
    }

    private boolean used(Partition partition, String member) {
        return member.equals(partition.fallback())
                || catalog.dimensions().stream()
                        .anyMatch(
                                d -> d.axis() == partition.axis() && d.levels().contains(member));
    }

    private void languages() {
        catalog.measures()
                .forEach(m -> swedish(
                        "measure " + m.name(), m.label().sv(), m.comment().sv()));
        catalog.dimensions()
                .forEach(d -> swedish("dimension " + d.name(), d.label().sv()));
        for (var language : Language.values()) {
            if (catalog.suggestions().getOrDefault(language, List.of()).isEmpty()) {
                offences.add("There are no suggestions in " + language.code() + ".");
            }
        }
    }

    private void swedish(String what, String... texts) {
        for (var text : texts) {
            if (text.isBlank()) {
                offences.add("The " + what
                        + " lacks its Swedish label or comment; add label: {sv: …} and comment: {sv: …}.");
                return;
            }
        }
    }

    private void defaults() {
        var defaults = catalog.defaults();
        if (catalog.findMeasure(defaults.measure()).isEmpty()) {
            offences.add("The default measure " + defaults.measure() + " does not exist.");
        }
        if (defaults.periodWeeks() < 1 || defaults.ranking() < 1) {
            offences.add("The default period and ranking are at least 1.");
        }
        scope("default filter", defaults.filters());
        scope("own company", Map.of(defaults.ownDimension(), defaults.ownMember()));
        catalog.partitions().stream()
                .filter(p -> p.axis() == Axis.PERIOD)
                .forEach(period -> defaults.periods().forEach((measure, own) -> {
                    if (!period.members().contains(own.rows()) || own.weeks() < 1) {
                        offences.add("The default period of " + measure + " reads rows of " + own.rows()
                                + ", which is none of " + period.members() + ", or covers no week.");
                    }
                }));
    }

    private void scopes() {
        catalog.notes().forEach(note -> scope("note " + note.id(), note.scope()));
        catalog.trade().vat().stream()
                .filter(rate -> !catalog.currencies().containsKey(rate.country()))
                .forEach(rate -> offences.add("The tax table names the country " + rate.country()
                        + ", which has no currency; add it to currencies."));
        unique("note", catalog.notes().stream().map(Note::id).toList()).ifPresent(offences::add);
        unique("topic", catalog.topics().stream().map(Topic::id).toList()).ifPresent(offences::add);
    }

    private void scope(String what, Map<String, String> members) {
        members.keySet().stream()
                .filter(name -> catalog.findDimension(name).isEmpty())
                .forEach(name ->
                        offences.add("The " + what + " names the dimension " + name + ", which does not exist."));
    }

    private static Optional<String> unique(String what, List<String> ids) {
        var seen = new HashSet<String>();
        return ids.stream()
                .filter(id -> !seen.add(id))
                .findFirst()
                .map(id -> "The " + what + " " + id + " is given twice.");
    }
}
