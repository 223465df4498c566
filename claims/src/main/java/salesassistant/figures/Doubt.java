package salesassistant.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How surely a claim that no reading of the rules bears out was understood: what else its words may have meant. */
final class Doubt {

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;

    Doubt(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
    }

    /** What a claim that the rules call false may owe to a misreading; nothing where a short sentence is understood word by word. */
    Optional<Evidence> ofFalse(int at) {
        return verdicts.judgement(at).verdict() == Verdict.CONTRADICTED && !new Plain(verdicts).is(at)
                ? Optional.of(of(at).and(elsewhere(at)))
                : Optional.empty();
    }

    /** Whether the table has the number, only not where the rules looked. */
    private Evidence elsewhere(int at) {
        Evidence evidence = Evidence.none();
        if (layout.isTooLargeToWeigh() || !verdicts.isInDigits(at)) {
            return evidence;
        }
        if (!new Agreeing(verdicts, at).all().isEmpty()) {
            boolean precise = Digits.of(verdicts.numeral(at)) > 2;
            evidence.add(precise ? Clue.THE_TABLE_HAS_IT : Clue.THE_TABLE_HAS_IT_COARSELY);
        }
        return Beside.bearOut(verdicts, at) ? evidence.add(Clue.THE_NUMBERS_BESIDE_BEAR_IT_OUT) : evidence;
    }

    private Evidence of(int at) {
        Evidence evidence = said(at);
        Frame frame = verdicts.frame(at);
        if (parts.mentions().get(at) instanceof Mention.Amount amount) {
            if (layout.dimensions().stream()
                    .anyMatch(dimension ->
                            dimension.members().size() == amount.numeral().value())) {
                evidence.add(Clue.AS_MANY_AS_THERE_ARE);
            }
            if (amount.numeral().unit() != Unit.PLAIN) {
                evidence.add(Clue.UNIT_WRITTEN);
            }
        }
        evidence.add(member(frame.subject()));
        evidence.add(measure(frame.said()));
        return evidence.add(
                frame.moments().isEmpty() ? Clue.PERIOD_NONE : frame.dated() ? Clue.PERIOD_BESIDE : Clue.PERIOD_SAID);
    }

    /** How a claim is said and what stands around it, whatever it may mean. */
    Evidence said(int at) {
        Evidence evidence = Evidence.none();
        evidence.add(what(at));
        if (parts.mentions().get(at) instanceof Mention.Amount amount) {
            evidence.add(Clue.of("digits", Math.min(4, Digits.of(amount.numeral()))));
            if (amount.numeral().style().hedge().isPresent()) {
                evidence.add(Clue.HEDGED);
            }
        }
        evidence.add(Clue.MORE_MEMBERS, Math.max(0, named() - 1));
        evidence.add(Clue.MORE_MEASURES, Math.max(0, measures() - 1));
        evidence.add(Clue.MORE_PERIODS, Math.max(0, periods() - 1));
        evidence.add(
                Clue.PARTS,
                parts.part().isEmpty() ? 0 : Math.min(6, parts.part().getLast()));
        evidence.add(Clue.STRANGE_WORDS, Math.min(6, Strange.words(parts)));
        evidence.add(Clue.STRANGE_WORDS_BESIDE, Math.min(3, Strange.around(parts, at)));
        List<Integer> others =
                verdicts.claims().stream().filter(other -> other != at).toList();
        evidence.add(Clue.OTHERS_HOLD, ofThem(others, Verdict.SUPPORTED));
        evidence.add(Clue.OTHERS_FAIL, ofThem(others, Verdict.CONTRADICTED));
        return others.isEmpty() ? evidence.add(Clue.ALONE) : evidence;
    }

    private double ofThem(List<Integer> others, Verdict verdict) {
        long there = others.stream()
                .filter(other -> verdicts.judgement(other).verdict() == verdict)
                .count();
        return others.isEmpty() ? 0 : (double) there / others.size();
    }

    private long periods() {
        return Times.moments(parts, 0, parts.size()).stream().distinct().count();
    }

    private Clue what(int at) {
        return switch (parts.mentions().get(at)) {
            case Mention.Amount amount when amount.numeral().style().spelled() -> Clue.IT_IS_A_NUMBER_IN_WORDS;
            case Mention.Amount amount -> Clue.IT_IS_A_NUMBER;
            case Mention.Hint hint when Superlative.at(parts, at).isPresent() -> Clue.IT_IS_A_PLACE;
            case Mention.Hint hint
            when hint.is(Cue.UP) || hint.is(Cue.DOWN) || hint.is(Cue.FLAT) -> Clue.IT_IS_A_DIRECTION;
            case Mention.Hint hint -> Clue.IT_IS_A_COMPARISON;
            default -> Clue.IT_IS_A_PLACE;
        };
    }

    private static Clue member(Frame.Subject subject) {
        if (subject.isEmpty()) {
            return subject.total() ? Clue.MEMBER_WHOLE : Clue.MEMBER_NONE;
        }
        return subject.inherited() ? Clue.MEMBER_FROM_BEFORE : subject.group() ? Clue.MEMBER_SEVERAL : Clue.MEMBER_ONE;
    }

    private static Clue measure(Frame.Said said) {
        if (!said.near().isEmpty()) {
            return said.near().size() == 1 ? Clue.MEASURE_NEAR : Clue.MEASURE_AMONG_THE_NEAR;
        }
        return said.far().isEmpty() ? Clue.MEASURE_NONE : Clue.MEASURE_FAR;
    }

    private int named() {
        Set<String> found = new HashSet<>();
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Named named) {
                found.addAll(named.members());
            }
        }
        return found.size();
    }

    private int measures() {
        Set<List<Measure>> found = new HashSet<>();
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Figures figures) {
                found.add(figures.measures());
            }
        }
        return layout.measures().size() < 2 ? 0 : found.size();
    }
}
