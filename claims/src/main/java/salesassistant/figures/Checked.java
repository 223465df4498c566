package salesassistant.figures;

import java.util.List;

/**
 * A text after checking: contradicted when one claim is, else not checkable when one claim is or there is none, else
 * supported.
 */
public record Checked(Verdict verdict, List<Claim> claims) {

    public Checked {
        claims = List.copyOf(claims);
    }

    static Checked of(List<Claim> claims) {
        return new Checked(overall(claims), claims);
    }

    /** How many claims have this verdict. */
    public long count(Verdict asked) {
        return claims.stream().filter(claim -> claim.verdict() == asked).count();
    }

    private static Verdict overall(List<Claim> claims) {
        if (claims.stream().anyMatch(claim -> claim.verdict() == Verdict.CONTRADICTED)) {
            return Verdict.CONTRADICTED;
        }
        boolean open = claims.stream().anyMatch(claim -> claim.verdict() == Verdict.NOT_CHECKABLE);
        return open || claims.isEmpty() ? Verdict.NOT_CHECKABLE : Verdict.SUPPORTED;
    }
}
