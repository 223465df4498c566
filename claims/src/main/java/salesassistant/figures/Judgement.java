package salesassistant.figures;

import java.util.Optional;

/** A verdict with its reason, before it is tied to a stretch of text. */
record Judgement(Verdict verdict, String why, Optional<Fact> fact, boolean likely) {

    static Judgement supported(Fact fact) {
        return new Judgement(Verdict.SUPPORTED, fact.shown(), Optional.of(fact), false);
    }

    static Judgement supported(String why) {
        return new Judgement(Verdict.SUPPORTED, why, Optional.empty(), false);
    }

    static Judgement contradicted(String why) {
        return new Judgement(Verdict.CONTRADICTED, why, Optional.empty(), false);
    }

    static Judgement perhaps(String before, Fact fact, String after) {
        return new Judgement(Verdict.NOT_CHECKABLE, before + fact.shown() + after, Optional.of(fact), true);
    }

    /** Where a supported claim comes from. */
    Optional<Source> source() {
        return verdict == Verdict.SUPPORTED ? fact.map(Fact::source) : Optional.empty();
    }

    /** Open, though a figure of the table would fit: what stands beside it may confirm it. */
    static Judgement perhaps(String why) {
        return new Judgement(Verdict.NOT_CHECKABLE, why, Optional.empty(), true);
    }

    static Judgement open(String why) {
        return new Judgement(Verdict.NOT_CHECKABLE, why, Optional.empty(), false);
    }
}
