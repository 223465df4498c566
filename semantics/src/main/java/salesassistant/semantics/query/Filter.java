package salesassistant.semantics.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rows count; values are text as the data has it and always travel as parameters. */
public sealed interface Filter {

    /** Everything. */
    record All() implements Filter {}

    record In(String dimension, List<String> values) implements Filter {
        public In {
            values = List.copyOf(values);
        }
    }

    record NotIn(String dimension, List<String> values) implements Filter {
        public NotIn {
            values = List.copyOf(values);
        }
    }

    /** Numbers and dates are written as text in their plain form. */
    record Compare(String dimension, Comparator comparator, String value) implements Filter {}

    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }
    }

    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Filter part) implements Filter {}

    /** All of these; a single one stays itself. */
    static Filter allOf(List<Filter> parts) {
        return switch (parts.size()) {
            case 0 -> new All();
            case 1 -> parts.getFirst();
            default -> new And(parts);
        };
    }

    /** The dimensions the filter speaks of, in order. */
    default Set<String> dimensions() {
        var names = new LinkedHashSet<String>();
        collect(this, names);
        return names;
    }

    private static void collect(Filter filter, Set<String> names) {
        switch (filter) {
            case All _ -> {}
            case In in -> names.add(in.dimension());
            case NotIn notIn -> names.add(notIn.dimension());
            case Compare compare -> names.add(compare.dimension());
            case And and -> and.parts().forEach(part -> collect(part, names));
            case Or or -> or.parts().forEach(part -> collect(part, names));
            case Not not -> collect(not.part(), names);
        }
    }
}
