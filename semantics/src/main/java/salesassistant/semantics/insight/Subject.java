package salesassistant.semantics.insight;

import java.util.List;

/** What a row of the answer is about. */
public record Subject(int row, List<Name> names) {

    public Subject {
        names = List.copyOf(names);
    }

    /**
     * One part of it.
     *
     * @param column the breakdown's column, for example {@code brand} or {@code week}
     * @param value the member or period as it stands in the cell; empty where the cell is
     */
    public record Name(String column, String value) {}
}
