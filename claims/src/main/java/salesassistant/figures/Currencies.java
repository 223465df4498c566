package salesassistant.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the table does not say its currency and a text names two, one of them is wrong, and nobody knows which. */
final class Currencies {

    private final boolean stated;
    private final Map<Integer, String> said = new HashMap<>();

    Currencies(Layout layout) {
        this.stated = layout.measures().stream()
                .anyMatch(measure -> !measure.scale().currency().isEmpty());
    }

    /** Takes note of the currencies of a sentence, each where its number stands in the text. */
    void note(Parts parts) {
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Amount amount
                    && !amount.numeral().currency().isEmpty()) {
                said.put(
                        parts.tokens().get(amount.start()).from(),
                        amount.numeral().currency());
            }
        }
    }

    List<Claim> judged(List<Claim> claims) {
        boolean mixed = !stated && said.values().stream().distinct().count() > 1;
        return mixed ? claims.stream().map(this::judged).toList() : claims;
    }

    private Claim judged(Claim claim) {
        return claim.verdict() == Verdict.SUPPORTED && said.containsKey(claim.from())
                ? new Claim(
                        claim.text(),
                        claim.from(),
                        claim.to(),
                        Verdict.NOT_CHECKABLE,
                        "The text says two currencies and the table none",
                        claim.source())
                : claim;
    }
}
