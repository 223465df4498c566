package salesassistant.semantics.catalog;

import java.util.List;
import java.util.Map;

/**
 * A way to cut the numbers.
 *
 * @param name the field's name in the metric view, and the column's name in every answer
 * @param column the column (or scalar expression) of the source table
 * @param levels the members of its axis' partition on whose rows the column is filled, coarsest first
 * @param nouns the words for the dimension itself ("brand", "brands")
 * @param aliases other words for single members, by member
 * @param displays what single members are called on the screen where the data's own value would not do, by member
 * @param searchable whether a part of a member's name ("Squeeze 750 g") may stand for the member
 */
public record Dimension(
        String name,
        String column,
        Label label,
        Axis axis,
        ValueType type,
        List<String> levels,
        Terms nouns,
        Map<String, Terms> aliases,
        Map<String, Label> displays,
        boolean searchable) {

    /** A dimension whose members are shown as the data has them. */
    public Dimension(
            String name,
            String column,
            Label label,
            Axis axis,
            ValueType type,
            List<String> levels,
            Terms nouns,
            Map<String, Terms> aliases,
            boolean searchable) {
        this(name, column, label, axis, type, levels, nouns, aliases, Map.of(), searchable);
    }

    public Dimension {
        levels = List.copyOf(levels);
        aliases = Map.copyOf(aliases);
        displays = Map.copyOf(displays);
    }

    /** What a member is called on the screen. */
    public Label display(String member) {
        return displays.getOrDefault(member, Label.of(member));
    }
}
