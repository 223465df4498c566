package salesassistant.figures;

import java.util.Optional;

/** A verdict with its reason, before it is tied to a stretch of text; of what is open, whether more may be found out. */
record Judgement(Verdict verdict, String why, Optional<Fact> fact, Hope hope) {

    /** What may become of a claim left open: nothing, what is learned may bind it, what stands beside it may confirm it. */
    enum Hope {
        NONE,
        UNBOUND,
        LIKELY
    }

    static Judgement supported(Fact fact) {
        return new Judgement(Verdict.SUPPORTED, fact.shown(), Optional.of(fact), Hope.NONE);
    }

    static Judgement supported(String why) {
        return new Judgement(Verdict.SUPPORTED, why, Optional.empty(), Hope.NONE);
    }

    static Judgement contradicted(String why) {
        return new Judgement(Verdict.CONTRADICTED, why, Optional.empty(), Hope.NONE);
    }

    static Judgement perhaps(String before, Fact fact, String after) {
        return new Judgement(Verdict.NOT_CHECKABLE, before + fact.shown() + after, Optional.of(fact), Hope.LIKELY);
    }

    /** Where a supported claim comes from. */
    Optional<Source> source() {
        return verdict == Verdict.SUPPORTED ? fact.map(Fact::source) : Optional.empty();
    }

    /** Open, though a figure of the table would fit: what stands beside it may confirm it. */
    static Judgement perhaps(String why) {
        return new Judgement(Verdict.NOT_CHECKABLE, why, Optional.empty(), Hope.LIKELY);
    }

    /** Open because nothing binds it. */
    static Judgement unbound(String why) {
        return new Judgement(Verdict.NOT_CHECKABLE, why, Optional.empty(), Hope.UNBOUND);
    }

    static Judgement open(String why) {
        return new Judgement(Verdict.NOT_CHECKABLE, why, Optional.empty(), Hope.NONE);
    }

    boolean isLikely() {
        return verdict == Verdict.NOT_CHECKABLE && hope == Hope.LIKELY;
    }
}
