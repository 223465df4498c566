package salesassistant.figures;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The verdicts on a sentence's claims so far, and the cells of the table each of its numbers may be. */
final class Verdicts {

    private static final EnumSet<Cue> ELSEWHEN = EnumSet.of(
            Cue.FROM, Cue.AGAINST, Cue.PREVIOUS, Cue.LASTYEAR, Cue.LATEST, Cue.NEXTPERIOD, Cue.THEN, Cue.EARLIEST);

    private final Layout layout;
    private final Parts parts;
    private final List<Frame> frames;
    private final Map<Integer, Judgement> judgements;
    private final Map<Integer, List<Fact>> cells = new HashMap<>();
    private final Map<Integer, List<Fact>> named = new HashMap<>();

    Verdicts(Layout layout, Parts parts, List<Frame> frames, Map<Integer, Judgement> judgements) {
        this.layout = layout;
        this.parts = parts;
        this.frames = frames;
        this.judgements = judgements;
    }

    Layout layout() {
        return layout;
    }

    Parts parts() {
        return parts;
    }

    Frame frame(int at) {
        return frames.get(at);
    }

    List<Integer> claims() {
        return List.copyOf(judgements.keySet());
    }

    boolean isJudged(int at) {
        return judgements.containsKey(at);
    }

    void put(int at, Judgement judgement) {
        judgements.put(at, judgement);
    }

    static boolean pointsAway(Frame frame) {
        return frame.words().part().stream().anyMatch(ELSEWHEN::contains);
    }

    /** The cells of whom a number is about and of those compared with. */
    List<Fact> named(int at) {
        return named.computeIfAbsent(at, number -> new Derivable(layout, parts, number, frames.get(number)).cells());
    }

    Stream<Integer> amounts() {
        return List.copyOf(judgements.keySet()).stream()
                .filter(at -> parts.mentions().get(at) instanceof Mention.Amount);
    }

    boolean isOpen(int at) {
        return judgement(at).isLikely();
    }

    Judgement judgement(int at) {
        return Objects.requireNonNull(judgements.get(at));
    }

    boolean isFound(int at) {
        return judgement(at).verdict() == Verdict.SUPPORTED;
    }

    Numeral numeral(int at) {
        return ((Mention.Amount) parts.mentions().get(at)).numeral();
    }

    /** A number in digits, no fraction. */
    boolean isInDigits(int at) {
        return parts.mentions().get(at) instanceof Mention.Amount amount
                && !amount.numeral().style().spelled()
                && !amount.numeral().style().fraction();
    }

    /** The cells the number may be: of its subject, of the figures named beside it, of its period. */
    List<Fact> cells(int at) {
        return cells.computeIfAbsent(at, this::said);
    }

    private List<Fact> said(int at) {
        Frame frame = frames.get(at);
        List<Measure> said = said(frame);
        return named(at).stream()
                .filter(fact -> isOfItsUnit(at, fact) && isOf(frame.subject().members(), fact))
                .filter(fact -> said.isEmpty() || said.stream().anyMatch(one -> isSame(one, fact.measure())))
                .filter(fact -> isInTime(frame, fact))
                .filter(fact -> Agreement.exact(numeral(at), fact, stated(frame, at, fact)))
                .toList();
    }

    /** The figures named beside a number, else those the sentence named before it. */
    private static List<Measure> said(Frame frame) {
        Frame.Said said = frame.said();
        return said.near().isEmpty() && said.before() ? said.far() : said.near();
    }

    private int stated(Frame frame, int at, Fact fact) {
        int written = numeral(at).sign();
        return written != 0 || !fact.measure().isMovement()
                ? written
                : frame.words().direction();
    }

    boolean isOfItsUnit(int at, Fact fact) {
        return numeral(at).unit() != Unit.PLAIN || fact.unit() == Unit.PLAIN || fact.unit() == Unit.MONEY;
    }

    boolean isOf(Map<Dimension, Set<String>> members, Fact fact) {
        return members.entrySet().stream()
                .filter(entry -> !entry.getKey().isTime())
                .allMatch(entry ->
                        entry.getValue().contains(layout.member(fact.rows().getFirst(), entry.getKey())));
    }

    /** Of the period named; of another one only where the words point away from it. */
    boolean isInTime(Frame frame, Fact fact) {
        return pointsAway(frame) && !frame.dated()
                || !layout.isSuperseded(fact.measure()) && isAt(frame.moments(), fact);
    }

    boolean isAt(List<Moment> moments, Fact fact) {
        return moments.isEmpty()
                || layout.time()
                        .filter(time -> moments.stream()
                                .noneMatch(moment -> time.in(moment)
                                        .contains(layout.member(fact.rows().getFirst(), time))))
                        .isEmpty();
    }

    boolean isSame(Measure named, Measure measure) {
        return named.equals(measure)
                || layout.earlier(named).contains(measure)
                || layout.earlier(measure).contains(named)
                || layout.movements(named).contains(measure);
    }

    List<Fact> levels(int at) {
        return cells(at).stream().filter(fact -> fact.measure().isLevel()).toList();
    }
}
