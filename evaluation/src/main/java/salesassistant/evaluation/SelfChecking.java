package salesassistant.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import salesassistant.evaluation.told.Found;
import salesassistant.evaluation.told.Passage;
import salesassistant.evaluation.told.Scope;
import salesassistant.evaluation.told.SelfCheck;
import tools.jackson.databind.JsonNode;

/** Holds our own words, answer by answer, against the data they name. */
final class SelfChecking {

    private final Map<Passage.Kind, SelfCount> counts = new EnumMap<>(Passage.Kind.class);
    private final List<String> wrongTables = new ArrayList<>();
    private final SalesFile data;
    private final TaxRates rates;
    private final List<String> notes;

    /**
     * A check of no answer yet.
     *
     * @param notes what the description of the data says of its gaps, which is passed on as it stands
     */
    SelfChecking(SalesFile data, TaxRates rates, List<String> notes) {
        this.data = data;
        this.rates = rates;
        this.notes = List.copyOf(notes);
    }

    /** Everything an answer tells. */
    void add(JsonNode answer) {
        if (answer.path("outcome").asString("").equals("answered")
                && answer.path("results").isObject()) {
            AnswerTables tables = new AnswerTables(answer, data, rates);
            tables.shownWrongly().ifPresent(wrongTables::add);
            check(answer, tables, Passage.of(answer), answer.path("ai_summary").asString(""));
        }
    }

    /** What is said of an answer elsewhere. */
    void add(JsonNode answer, List<Passage> passages) {
        check(answer, new AnswerTables(answer, data, rates), passages, "");
    }

    private void check(JsonNode answer, AnswerTables tables, List<Passage> passages, String beside) {
        AnswerNames names = AnswerNames.of(answer, tables, notes);
        for (Passage passage : passages) {
            SelfCheck check = new SelfCheck(tables, tables.columns(), new Scope(names.in(passage)));
            List<Found> found = check.of(passage.text(), passage.figures(), beside);
            counts.computeIfAbsent(passage.kind(), _ -> new SelfCount()).add(passage, found);
        }
    }

    boolean allSupported() {
        return wrongTables.isEmpty()
                && counts.values().stream().mapToInt(SelfCount::figures).sum() > 0
                && counts.values().stream().allMatch(count -> count.wrong().isEmpty());
    }

    String markdown() {
        StringBuilder table = new StringBuilder(
                "| kind | texts | figures | supported | contradicted | without reference |%n|---|---|---|---|---|---|%n"
                        .formatted());
        counts.forEach((kind, count) ->
                table.append(count.markdown(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))));
        return table.toString();
    }

    List<String> wrong() {
        List<String> wrong = new ArrayList<>(wrongTables);
        counts.values().forEach(count -> wrong.addAll(count.wrong()));
        return wrong;
    }
}
