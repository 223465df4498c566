package salesassistant.app.wording;

import java.util.Optional;

/** What one rule has against a sentence. */
final class Objection {

    private Objection() {}

    static Optional<Judgement> nothing() {
        return Optional.empty();
    }

    static Optional<Judgement> unbacked(String why) {
        return Optional.of(new Judgement.Unbacked(why));
    }

    static Optional<Judgement> wrong(String why) {
        return Optional.of(new Judgement.Wrong(why));
    }
}
