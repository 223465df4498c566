package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the currencies a text names against the table's; where nobody states one, the only one of the text is believed. Where a
 * text names another, nobody knows which is wrong.
 */
final class Currencies {

    private record Stretch(int from, int to) {}

    private final Set<String> stated = new HashSet<>();
    /** By where the number stands in the text. */
    private final Map<Integer, String> said = new HashMap<>();
    /** Sentences with a currency that stands alone: "measured in euro". */
    private final List<Stretch> foreign = new ArrayList<>();

    Currencies(Layout layout, Set<String> known) {
        stated.addAll(known);
        layout.measures().stream()
                .map(measure -> measure.scale().currency())
                .filter(currency -> !currency.isEmpty())
                .forEach(stated::add);
    }

    /** Takes note of the currencies of a sentence. */
    void note(Parts parts) {
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Amount amount
                    && !amount.numeral().currency().isEmpty()) {
                said.put(
                        parts.tokens().get(amount.start()).from(),
                        amount.numeral().currency());
            }
        }
        for (int i = 0; i < parts.tokens().size(); i++) {
            int at = i;
            boolean alone = parts.mentions().stream()
                    .noneMatch(mention ->
                            mention instanceof Mention.Amount && mention.start() <= at && at < mention.end());
            if (alone
                    && parts.tokens().get(i).isWord()
                    && Amounts.currency(parts.tokens().get(i).word())
                            .filter(this::isAnother)
                            .isPresent()) {
                foreign.add(new Stretch(
                        parts.tokens().getFirst().from(),
                        parts.tokens().getLast().to()));
            }
        }
    }

    List<Claim> judged(List<Claim> claims) {
        boolean mixed = stated.isEmpty() && said.values().stream().distinct().count() > 1;
        return claims.stream().map(claim -> judged(claim, mixed)).toList();
    }

    private Claim judged(Claim claim, boolean mixed) {
        if (claim.verdict() != Verdict.SUPPORTED) {
            return claim;
        }
        String own = said.get(claim.from());
        boolean unsure = own != null && (mixed || isAnother(own));
        boolean within =
                foreign.stream().anyMatch(stretch -> stretch.from() <= claim.from() && claim.to() <= stretch.to());
        return unsure || within
                ? new Claim(
                        claim.text(),
                        claim.from(),
                        claim.to(),
                        Verdict.NOT_CHECKABLE,
                        "The table does not say this currency",
                        claim.source())
                : claim;
    }

    private boolean isAnother(String currency) {
        return !stated.isEmpty() && !stated.contains(currency);
    }
}
