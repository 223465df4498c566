package salesassistant.figures;

import java.util.EnumSet;
import java.util.List;

/** Whether a figure is of the period the words say. */
record Dating(Layout layout, Parts parts, Frame frame) {

    private static final EnumSet<Cue> THEN =
            EnumSet.of(Cue.LASTYEAR, Cue.PREVIOUS, Cue.FROM, Cue.AGAINST, Cue.EARLIEST, Cue.THAN);

    void tell(Fact fact, Evidence evidence) {
        List<Moment> all = Times.moments(parts, 0, parts.size());
        if (all.stream().anyMatch(this::isNobodys)) {
            evidence.add("a period the table does not have");
        }
        boolean earlier =
                layout.isSuperseded(fact.measure()) || fact.measure().when().earlier();
        boolean then = frame.words().part().stream().anyMatch(THEN::contains);
        boolean column = fact.measure().when().moment().isPresent();
        if (earlier && !column || earlier && frame.moments().isEmpty()) {
            evidence.add(then ? "of before, as may be said" : "of before, unsaid");
            return;
        }
        if (layout.time().isEmpty() && !column) {
            return;
        }
        if (frame.words().part().contains(Cue.LATEST) && !isLast(fact)) {
            evidence.add("not the last, as is said");
        }
        if (!frame.moments().isEmpty() && isIn(frame.moments(), fact)) {
            evidence.add(
                    isOneOfSeveral(fact)
                            ? "in a part of the period said"
                            : frame.dated() ? "in the period beside" : "in the period said");
        } else if (!all.isEmpty() && isIn(all, fact)) {
            evidence.add("in another period named");
        } else if (!all.isEmpty()) {
            evidence.add("in another period");
        } else if (!frame.focus().isEmpty()) {
            evidence.add(isIn(frame.focus(), fact) ? "in the period said before" : "not in the period said before");
        } else {
            evidence.add(
                    isLast(fact)
                            ? "in the last period, unsaid"
                            : then ? "in a period not said, perhaps then" : "in a period not said");
        }
    }

    private boolean isIn(List<Moment> moments, Fact fact) {
        if (fact.measure().when().moment().isPresent()) {
            Moment own = fact.measure().when().moment().get();
            return moments.stream().anyMatch(own::isIn);
        }
        return layout.time()
                .filter(time -> {
                    List<Integer> rows = moments.size() > 1
                            ? fact.rows()
                            : fact.rows()
                                    .subList(fact.rows().size() - 1, fact.rows().size());
                    return rows.stream()
                            .allMatch(row -> moments.stream()
                                    .anyMatch(moment -> time.in(moment).contains(layout.member(row, time))));
                })
                .isPresent();
    }

    /** The cell of one week where a month is said. */
    private boolean isOneOfSeveral(Fact fact) {
        return !fact.derived()
                && layout.time()
                        .filter(time -> frame.moments().stream()
                                .allMatch(moment -> time.in(moment).size() > 1))
                        .isPresent();
    }

    private boolean isNobodys(Moment said) {
        return layout.time().filter(time -> !time.in(said).isEmpty()).isEmpty()
                && layout.measures().stream()
                        .noneMatch(measure -> measure.when()
                                .moment()
                                .filter(own -> own.isIn(said))
                                .isPresent());
    }

    private boolean isLast(Fact fact) {
        return layout.time()
                .filter(time -> fact.rows().stream()
                        .anyMatch(row ->
                                layout.member(row, time).equals(time.inTime().getLast())))
                .isPresent();
    }
}
