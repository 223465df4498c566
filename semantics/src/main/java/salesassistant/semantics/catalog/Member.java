package salesassistant.semantics.catalog;

import java.util.Map;

/**
 * One value of a dimension, as the data has it.
 *
 * @param value the value as text, as it stands in the column ("Solgård", "true", "500")
 * @param traits what else is known of it, by dimension name: an item's category and brand, a banner's country and group
 */
public record Member(String dimension, String value, Map<String, String> traits) {

    public Member {
        traits = Map.copyOf(traits);
    }
}
