package salesassistant.semantics.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the trade knows about these numbers beyond their definitions.
 *
 * @param grain the columns that identify a row
 * @param holidays the feasts that move shopping
 * @param neverSummed columns that may not be added over anything
 * @param neverMixed for a column, the column that must hold one value wherever it is added: value by currency, volume by unit
 * @param ambiguities what to do with words of several meanings
 * @param superlatives words that carry their measure in themselves
 */
public record TradeRules(
        List<String> grain,
        List<VatRate> vat,
        List<Holiday> holidays,
        Set<String> neverSummed,
        Map<String, String> neverMixed,
        List<Ambiguity> ambiguities,
        List<Superlative> superlatives) {

    public static final TradeRules NONE =
            new TradeRules(List.of(), List.of(), List.of(), Set.of(), Map.of(), List.of(), List.of());

    public TradeRules {
        grain = List.copyOf(grain);
        vat = List.copyOf(vat);
        holidays = List.copyOf(holidays);
        neverSummed = Set.copyOf(neverSummed);
        neverMixed = Map.copyOf(neverMixed);
        ambiguities = List.copyOf(ambiguities);
        superlatives = List.copyOf(superlatives);
    }
}
