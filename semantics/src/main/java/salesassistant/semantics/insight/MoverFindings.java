package salesassistant.semantics.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Filter;

/** Which members moved, came or went. */
record MoverFindings(Cells cells, Additivity additivity) {

    /** Smaller moves are noise. */
    private static final BigDecimal MATERIAL_PERCENT = BigDecimal.valueOf(2);

    /** The largest gain and the largest loss, by what they added or took where that is known. */
    List<Finding> gainerAndLoser(Figure headline) {
        var moves = IntStream.range(0, cells.rows())
                .mapToObj(row -> move(row, headline))
                .flatMap(Optional::stream)
                .toList();
        var byChange =
                Comparator.<Finding.Mover, BigDecimal>comparing(m -> m.change().value());
        var findings = new ArrayList<Finding>();
        moves.stream()
                .max(byChange)
                .filter(m -> m.change().value().signum() > 0)
                .ifPresent(findings::add);
        moves.stream()
                .min(byChange)
                .filter(m -> m.change().value().signum() < 0)
                .ifPresent(findings::add);
        return cells.rows() < 2 ? List.of() : findings;
    }

    List<Finding> newAndLapsed(Figure headline) {
        var value = new Figure(headline.measure(), new Calculation.Value());
        var percent = new Figure(headline.measure(), new Calculation.ChangePercent());
        if (!cells.query().figures().containsAll(List.of(value, percent))) {
            return List.of();
        }
        var before = new Figure(headline.measure(), new Calculation.BaseValue());
        var newcomers = subjects(row -> cells.cell(row, percent).isEmpty() && sold(row, value) && !sold(row, before));
        var lapsed = subjects(row -> !sold(row, value)
                && cells.cell(row, percent)
                        .filter(ref -> ref.value().signum() < 0)
                        .isPresent());
        var findings = new ArrayList<Finding>();
        if (!newcomers.isEmpty()) {
            findings.add(new Finding.Newcomers(newcomers));
        }
        if (!lapsed.isEmpty()) {
            findings.add(new Finding.Lapsed(lapsed));
        }
        return findings;
    }

    /** Members the question named and that sold nothing, with or without a row of their own. */
    List<Finding.NotSold> notSold(Figure headline) {
        var value = Figure.of(headline.measure());
        var findings = new ArrayList<Finding.NotSold>();
        if (!additivity.catalog().measure(headline.measure()).additive()
                || !cells.query().figures().contains(value)
                || cells.query().ranking().isPresent()) {
            return findings;
        }
        for (var name : named()) {
            var row = subjects(index -> cells.subject(index).names().contains(name) && sold(index, value));
            if (row.isEmpty()) {
                findings.add(new Finding.NotSold(new Subject(-1, List.of(name))));
            }
        }
        return findings;
    }

    private List<Subject.Name> named() {
        var names = new ArrayList<Subject.Name>();
        cells.query().breakdowns().forEach(breakdown -> {
            if (breakdown instanceof Breakdown.ByMember(var dimension)) {
                members(cells.query().filter(), dimension)
                        .forEach(member -> names.add(new Subject.Name(dimension, member)));
            }
        });
        return names;
    }

    private static List<String> members(Filter filter, String dimension) {
        return switch (filter) {
            case Filter.In in when in.dimension().equals(dimension) -> in.values();
            case Filter.And and ->
                and.parts().stream()
                        .flatMap(part -> members(part, dimension).stream())
                        .toList();
            case Filter _ -> List.of();
        };
    }

    private Optional<Finding.Mover> move(int row, Figure headline) {
        if (headline.calculation() instanceof Calculation.Share) {
            return cells.sibling(row, headline, Calculation.ShareChange.class)
                    .map(points -> new Finding.Mover(
                            cells.subject(row), points, Optional.empty(), cells.isCut(), Optional.empty()));
        }
        var since = additivity.since(headline, cells.subject(row));
        var percent =
                cells.sibling(row, headline, Calculation.ChangePercent.class).filter(_ -> since.isEmpty());
        var change = cells.sibling(row, headline, Calculation.Change.class)
                .or(() -> difference(row, headline))
                .or(() -> percent);
        var material = percent.map(ref -> ref.value().abs().compareTo(MATERIAL_PERCENT) >= 0)
                .orElse(true);
        return change.filter(_ -> material)
                .map(ref -> new Finding.Mover(
                        cells.subject(row), ref, percent.filter(other -> !other.equals(ref)), cells.isCut(), since));
    }

    private Optional<FigureRef> difference(int row, Figure headline) {
        var now = cells.sibling(row, headline, Calculation.Value.class);
        var before = cells.sibling(row, headline, Calculation.BaseValue.class);
        return now.isPresent() && before.isPresent()
                ? Optional.of(new FigureRef.Formula(Operation.DIFFERENCE, List.of(now.get(), before.get())))
                : Optional.empty();
    }

    private boolean sold(int row, Figure value) {
        return cells.cell(row, value).filter(ref -> ref.value().signum() != 0).isPresent();
    }

    private List<Subject> subjects(IntPredicate wanted) {
        return IntStream.range(0, cells.rows())
                .filter(wanted)
                .mapToObj(cells::subject)
                .toList();
    }
}
