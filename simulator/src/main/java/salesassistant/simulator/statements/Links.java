package salesassistant.simulator.statements;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import salesassistant.simulator.Knobs;
import salesassistant.simulator.time.SimulatedClock;

/** Signed addresses of chunks on the storage's own port, valid for a quarter of an hour. */
public final class Links {

    private final byte[] key = new byte[32];
    private final SimulatedClock clock;
    private final Knobs knobs;
    private volatile String storage = "";

    public Links(SimulatedClock clock, Knobs knobs) {
        this.clock = clock;
        this.knobs = knobs;
        new SecureRandom().nextBytes(key);
    }

    /** Says where the storage listens. */
    public void leadTo(String origin) {
        storage = origin;
    }

    /** An address and the moment it stops working. */
    public record Link(String address, Instant expires) {}

    Link issue(String statement, int chunk) {
        var expires = clock.instant().plus(knobs.linkLives()).truncatedTo(ChronoUnit.MILLIS);
        var until = expires.toEpochMilli();
        return new Link(
                storage + "/results/" + statement + "/" + chunk + "?se=" + until + "&sig="
                        + signature(statement, chunk, until),
                expires);
    }

    boolean valid(String statement, int chunk, String until, String signature) {
        return until.matches("\\d{1,18}")
                && signature.equals(signature(statement, chunk, Long.parseLong(until)))
                && clock.millis() < Long.parseLong(until);
    }

    private String signature(String statement, int chunk, long until) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of()
                    .formatHex(mac.doFinal((statement + " " + chunk + " " + until).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
