package salesassistant.app.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import salesassistant.semantics.narration.Fact;
import salesassistant.semantics.narration.Part;

/**
 * An answer as a model is told it: its figures under names, and our own text with those names in their places.
 *
 * @param name what tells it from other answers: a1 for example; empty where there is only one
 */
record Numbered(String name, Material answer) {

    /** The figures, each under its name. */
    List<Object> facts() {
        return answer.facts().stream().map(this::fact).toList();
    }

    private Object fact(Fact fact) {
        var told = new LinkedHashMap<String, String>();
        told.put("id", named(fact));
        told.put("what", fact.description());
        told.put("value", fact.figure().text());
        return told;
    }

    /** Our own text with placeholders in the places of its figures. */
    String template() {
        return answer.computed().summary().stream()
                .map(part -> part instanceof Part.Figure figure ? place(figure) : part.text())
                .collect(Collectors.joining());
    }

    private String place(Part.Figure figure) {
        return answer.facts().stream()
                .filter(fact ->
                        fact.reference().origin().equals(figure.reference().origin()))
                .map(fact -> "{{" + named(fact) + "}}")
                .findFirst()
                .orElse("…");
    }

    private String named(Fact fact) {
        return name.isEmpty() ? fact.id() : name + "." + fact.id();
    }
}
