package salesassistant.app.wording;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.narration.Fact;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;

/** Whether each figure stands beside the member, the measure and the period it is about. */
final class Binding {

    private static final Set<String> BASE_WORDS = Set.of(
            "from",
            "against",
            "compared",
            "before",
            "earlier",
            "previous",
            "prior",
            "från",
            "mot",
            "jämfört",
            "före",
            "tidigare",
            "föregående",
            "innan");

    private final Material material;
    private final Line line;
    private final Set<String> lastNamed;

    Binding(Material material, Line line, Set<String> lastNamed) {
        this.material = material;
        this.line = line;
        this.lastNamed = lastNamed;
    }

    Optional<Judgement> objection() {
        return line.places().mapToObj(this::objection).flatMap(Optional::stream).findFirst();
    }

    private Optional<Judgement> objection(int at) {
        var fact = line.fact(at);
        return (fact.subjects().isEmpty() ? ofAll(at, fact) : ofMember(at, fact))
                .or(() -> measure(at, fact))
                .or(() -> base(at, fact));
    }

    private Optional<Judgement> ofMember(int at, Fact fact) {
        var between = named(at);
        if (!between.isEmpty()) {
            return beside(fact, between);
        }
        var next = line.after(at, line::isPlace, _ -> false).orElse(line.size());
        var following = line.members(at, next).toList();
        var named = !following.isEmpty() ? following : earlier(at);
        return !named.isEmpty() && fact.subjects().containsAll(named.subList(0, 1))
                ? Objection.nothing()
                : Objection.unbacked("{{" + fact.id() + "}} does not stand beside " + fact.subjects());
    }

    private static Optional<Judgement> beside(Fact fact, List<String> named) {
        if (!fact.subjects().contains(named.getLast())) {
            return Objection.wrong("{{" + fact.id() + "}} is about " + fact.subjects() + ", not " + named.getLast());
        }
        return fact.subjects().containsAll(named)
                ? Objection.nothing()
                : Objection.unbacked("{{" + fact.id() + "}} is not about all of " + named);
    }

    /** The members named since the figure before this one. */
    private List<String> named(int at) {
        var from = line.before(at, line::isPlace, _ -> false).orElse(0);
        return line.members(from, at).toList();
    }

    /** What was named last before, in this sentence or, where it points back, in the one before. */
    private List<String> earlier(int at) {
        var before = line.before(at, line::isMember, _ -> false);
        if (before.isPresent()) {
            var last = before.getAsInt();
            return line.members(last, last + 1).toList();
        }
        return line.has(Sense.IT) ? List.copyOf(lastNamed) : List.of();
    }

    private Optional<Judgement> ofAll(int at, Fact fact) {
        if (material.members().isEmpty() || !(fact.reference() instanceof FigureRef.Formula formula)) {
            return Objection.nothing();
        }
        var said = formula.operation() == Operation.SUM && line.has(Sense.SUM)
                || formula.operation() == Operation.AVERAGE && line.has(Sense.MEAN)
                || formula.operation() != Operation.SUM
                        && formula.operation() != Operation.AVERAGE
                        && named(at).isEmpty();
        return said
                ? Objection.nothing()
                : Objection.unbacked("{{" + fact.id() + "}} is about all rows, which the sentence does not say");
    }

    private Optional<Judgement> measure(int at, Fact fact) {
        var before = line.before(at, this::isMeasure, _ -> false);
        var own = figure(fact).map(Figure::measure);
        return before.isEmpty()
                        || own.isEmpty()
                        || material.measuresCalled(text(before.getAsInt())).contains(own.get())
                ? Objection.nothing()
                : Objection.wrong("{{" + fact.id() + "}} is another measure than " + text(before.getAsInt()));
    }

    private boolean isMeasure(int at) {
        return line.tokens().get(at) instanceof Token.Name(var name, var member)
                && !member
                && !material.measuresCalled(name).isEmpty();
    }

    /** What the figure was before must not pass for what it is. */
    private Optional<Judgement> base(int at, Fact fact) {
        var isBase = fact.reference() instanceof FigureRef.Cell
                && figure(fact).map(Figure::calculation).stream()
                        .anyMatch(calculation -> calculation instanceof Calculation.BaseValue
                                || calculation instanceof Calculation.BaseShare);
        return !isBase || line.tokens().stream().anyMatch(Binding::pointsBack)
                ? Objection.nothing()
                : Objection.unbacked("{{" + fact.id() + "}} is of the period compared with");
    }

    private static boolean pointsBack(Token token) {
        return token instanceof Token.Word(var word) && BASE_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private String text(int at) {
        return Objects.requireNonNull(line.tokens().get(at)).text();
    }

    /** The figure a fact is taken from, or is first computed from. */
    static Optional<Figure> figure(Fact fact) {
        return cell(fact.reference()).flatMap(cell -> cell.column().figure());
    }

    static Optional<FigureRef.Cell> cell(FigureRef reference) {
        return switch (reference) {
            case FigureRef.Cell cell -> Optional.of(cell);
            case FigureRef.Stated _ -> Optional.empty();
            case FigureRef.Formula formula -> cell(formula.inputs().getFirst());
        };
    }
}
