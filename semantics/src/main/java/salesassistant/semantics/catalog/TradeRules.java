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
 * @param launches when members came to the market
 */
public record TradeRules(
        List<String> grain,
        List<VatRate> vat,
        List<Holiday> holidays,
        Set<String> neverSummed,
        Map<String, String> neverMixed,
        List<Ambiguity> ambiguities,
        List<Superlative> superlatives,
        Launches launches) {

    public static final TradeRules NONE =
            new TradeRules(List.of(), List.of(), List.of(), Set.of(), Map.of(), List.of(), List.of(), Launches.NONE);

    public TradeRules {
        grain = List.copyOf(grain);
        vat = List.copyOf(vat);
        holidays = List.copyOf(holidays);
        neverSummed = Set.copyOf(neverSummed);
        neverMixed = Map.copyOf(neverMixed);
        ambiguities = List.copyOf(ambiguities);
        superlatives = List.copyOf(superlatives);
    }

    /** The same of data that say when members came to the market. */
    TradeRules knowing(Launches known) {
        return new TradeRules(grain, vat, holidays, neverSummed, neverMixed, ambiguities, superlatives, known);
    }
}
