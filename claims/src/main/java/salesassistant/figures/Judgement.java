package salesassistant.figures;

import java.util.Optional;

/** A verdict with its reason, before it is tied to a stretch of text. */
record Judgement(Verdict verdict, String why, Optional<Source> source) {

    static Judgement supported(Fact fact) {
        return new Judgement(Verdict.SUPPORTED, fact.shown(), Optional.of(fact.source()));
    }

    static Judgement supported(String why) {
        return new Judgement(Verdict.SUPPORTED, why, Optional.empty());
    }

    static Judgement contradicted(String why) {
        return new Judgement(Verdict.CONTRADICTED, why, Optional.empty());
    }

    static Judgement open(String why) {
        return new Judgement(Verdict.NOT_CHECKABLE, why, Optional.empty());
    }
}
