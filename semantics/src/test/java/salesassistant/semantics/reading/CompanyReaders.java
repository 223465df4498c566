package salesassistant.semantics.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;

/** Readers of a company's metric view, with a few members as an index would hold them. */
final class CompanyReaders {

    static final DataSpan DATA = DataSpan.ofDays(LocalDate.of(2023, 1, 2), LocalDate.of(2026, 11, 12));

    private CompanyReaders() {}

    static PhraseReader of(Catalog catalog) {
        return new PhraseReader(catalog, members(catalog), DATA);
    }

    static Members members(Catalog catalog) {
        var members = new LinkedHashMap<String, List<Member>>();
        add(members, catalog, "manufacturer", "NORDVIK FOODS", "UNILEVER SVERIGE", "ORKLA FOODS SVERIGE");
        add(members, catalog, "brand", "SOLGÅRD", "FELIX", "HEINZ");
        add(members, catalog, "category", "KETCHUP", "SENAP");
        add(members, catalog, "banner", "STORA COOP", "ICA MAXI", "WILLYS");
        return new Members(members);
    }

    private static void add(
            LinkedHashMap<String, List<Member>> members, Catalog catalog, String dimension, String... values) {
        catalog.findDimension(dimension)
                .ifPresent(known -> members.put(
                        known.name(),
                        List.of(values).stream()
                                .map(value -> new Member(known.name(), value, java.util.Map.of()))
                                .toList()));
    }

    static Interpretation read(Catalog catalog, String question) {
        return of(catalog).read(question, Optional.empty());
    }

    /** The question as it was understood; fails with what was said instead. */
    static Interpretation.Understood understood(Catalog catalog, String question) {
        if (read(catalog, question) instanceof Interpretation.Understood understood) {
            return understood;
        }
        throw new AssertionError("not understood: " + question + " → " + read(catalog, question));
    }
}
