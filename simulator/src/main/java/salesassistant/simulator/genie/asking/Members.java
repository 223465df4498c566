package salesassistant.simulator.genie.asking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names that stand in the data, which people use in their questions. */
public record Members(List<Member> all) {

    public Members {
        all = all.stream()
                .filter(member -> member.words().size() > 0)
                .sorted(Comparator.comparingInt(
                        (Member member) -> -member.words().size()))
                .toList();
    }

    /** Nothing is known of the data. */
    public static Members none() {
        return new Members(List.of());
    }

    /** From rows of a dimension's name and a member's. */
    public static Members of(List<List<String>> rows) {
        var all = new ArrayList<Member>();
        rows.forEach(row -> all.add(new Member(row.get(0), row.get(1), Words.of(row.get(1)))));
        return new Members(all);
    }

    /** One name: whose dimension it is and how it is written in the data. */
    public record Member(String dimension, String name, Words words) {}
}
