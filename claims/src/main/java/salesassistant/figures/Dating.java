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
            evidence.add(Clue.A_PERIOD_THE_TABLE_DOES_NOT_HAVE);
        }
        boolean earlier =
                layout.isSuperseded(fact.measure()) || fact.measure().when().earlier();
        boolean then = frame.words().part().stream().anyMatch(THEN::contains);
        boolean column = fact.measure().when().moment().isPresent();
        if (earlier && !column || earlier && frame.moments().isEmpty()) {
            evidence.add(then ? Clue.OF_BEFORE_AS_MAY_BE_SAID : Clue.OF_BEFORE_UNSAID);
            return;
        }
        if (layout.time().isEmpty() && !column) {
            return;
        }
        if (frame.words().part().contains(Cue.LATEST) && !isLast(fact)) {
            evidence.add(Clue.NOT_THE_LAST_AS_IS_SAID);
        }
        if (!frame.moments().isEmpty() && isIn(frame.moments(), fact)) {
            evidence.add(
                    isOneOfSeveral(fact)
                            ? Clue.IN_A_PART_OF_THE_PERIOD_SAID
                            : frame.dated() ? Clue.IN_THE_PERIOD_BESIDE : Clue.IN_THE_PERIOD_SAID);
        } else if (!all.isEmpty() && isIn(all, fact)) {
            evidence.add(Clue.IN_ANOTHER_PERIOD_NAMED);
        } else if (then && isAYearBefore(fact)) {
            evidence.add(Clue.A_YEAR_BEFORE_AS_SAID);
        } else if (!all.isEmpty()) {
            evidence.add(Clue.IN_ANOTHER_PERIOD);
        } else if (!frame.focus().isEmpty()) {
            evidence.add(
                    isIn(frame.focus(), fact) ? Clue.IN_THE_PERIOD_SAID_BEFORE : Clue.NOT_IN_THE_PERIOD_SAID_BEFORE);
        } else {
            evidence.add(
                    isLast(fact)
                            ? Clue.IN_THE_LAST_PERIOD_UNSAID
                            : then ? Clue.IN_A_PERIOD_NOT_SAID_PERHAPS_THEN : Clue.IN_A_PERIOD_NOT_SAID);
        }
    }

    private boolean isAYearBefore(Fact fact) {
        List<Moment> before = frame.moments().stream()
                .filter(moment -> moment.year() > 0)
                .map(moment -> moment.inYear(moment.year() - 1))
                .toList();
        return frame.words().part().contains(Cue.LASTYEAR) && !before.isEmpty() && isIn(before, fact);
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
