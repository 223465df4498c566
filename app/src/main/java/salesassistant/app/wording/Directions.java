package salesassistant.app.wording;

import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import salesassistant.semantics.narration.Fact;

/** Whether what is said to rise or fall, or to be more or less, does by the figures beside it. */
final class Directions {

    private final Material material;
    private final Line line;

    /** The places whose sign the words tell. */
    private final Set<Integer> told = new HashSet<>();

    Directions(Material material, Line line) {
        this.material = material;
        this.line = line;
    }

    Optional<Judgement> objection() {
        return IntStream.range(0, line.size())
                .mapToObj(this::objection)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether a move's sign is told by the words around it. */
    boolean tells(int place) {
        return told.contains(place);
    }

    private Optional<Judgement> objection(int at) {
        var sign = line.is(Sense.UP, at) ? 1 : line.is(Sense.DOWN, at) ? -1 : 0;
        if (sign != 0) {
            return moves(at, sign);
        }
        var compared = line.is(Sense.MORE, at) ? 1 : line.is(Sense.LESS, at) ? -1 : 0;
        return compared == 0 ? Objection.nothing() : compares(at, compared);
    }

    private Optional<Judgement> moves(int at, int sign) {
        var governed = governed(at);
        if (governed.isEmpty()) {
            return movesByItsLevel(at, sign);
        }
        var place = governed.getAsInt();
        var fact = line.fact(place);
        if (!line.isAbout(fact.subjects(), at, place)) {
            return Objection.unbacked(text(at) + " is said of something else than {{" + fact.id() + "}}");
        }
        told.add(place);
        return fact.sign() == sign
                ? Objection.nothing()
                : Objection.wrong(text(at) + " contradicts {{" + fact.id() + "}}");
    }

    /** The move a word tells the direction of: the next one, or the one before, with no other such word between. */
    private OptionalInt governed(int at) {
        var next = line.after(at, this::isMove, this::isDirection);
        return next.isPresent() ? next : line.before(at, this::isMove, this::isDirection);
    }

    /** Where only a level stands beside the word, its own move must be known. */
    private Optional<Judgement> movesByItsLevel(int at, int sign) {
        var next = line.after(at, line::isPlace, this::isDirection);
        var place = next.isPresent() ? next : line.before(at, line::isPlace, this::isDirection);
        if (place.isEmpty()) {
            return Objection.unbacked(text(at) + " has no figure");
        }
        var level = line.fact(place.getAsInt());
        var known = material.facts().stream()
                .filter(fact -> fact.move()
                        && fact.sign() != 0
                        && fact.subjects().equals(level.subjects())
                        && Binding.figure(fact)
                                .map(figure -> figure.measure())
                                .equals(Binding.figure(level).map(figure -> figure.measure())))
                .findFirst();
        if (known.isEmpty() || !line.isAbout(level.subjects(), at, place.getAsInt())) {
            return Objection.unbacked(text(at) + " has no figure");
        }
        return known.get().sign() == sign
                ? Objection.nothing()
                : Objection.wrong(text(at) + " contradicts " + known.get().description());
    }

    private Optional<Judgement> compares(int at, int sign) {
        var next = line.after(at, line::isPlace, _ -> false);
        var last = line.before(at, line::isPlace, _ -> false);
        if (next.isPresent() && line.fact(next.getAsInt()).move()
                || last.isPresent() && line.fact(last.getAsInt()).move()) {
            return moves(at, sign);
        }
        if (next.isEmpty() || last.isEmpty()) {
            return Objection.unbacked(text(at) + " lacks one of its figures");
        }
        var one = line.fact(last.getAsInt());
        var other = line.fact(next.getAsInt());
        if (!sameColumn(one, other)) {
            return Objection.unbacked(text(at) + " compares what is not alike");
        }
        return one.reference().value().subtract(other.reference().value()).signum() == sign
                ? Objection.nothing()
                : Objection.wrong(text(at) + " contradicts {{" + one.id() + "}} and {{" + other.id() + "}}");
    }

    private static boolean sameColumn(Fact one, Fact other) {
        return Binding.figure(one).isPresent()
                && Binding.figure(one).equals(Binding.figure(other))
                && one.reference().unit() == other.reference().unit();
    }

    private boolean isMove(int at) {
        return line.isPlace(at) && line.fact(at).move();
    }

    private boolean isDirection(int at) {
        return line.is(Sense.UP, at) || line.is(Sense.DOWN, at);
    }

    private String text(int at) {
        return line.tokens().get(at).text();
    }
}
