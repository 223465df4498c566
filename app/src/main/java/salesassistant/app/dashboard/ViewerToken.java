package salesassistant.app.dashboard;

import java.time.Instant;

/** A token that shows one dashboard and can do nothing else; printing it shows nothing. */
public record ViewerToken(String text, Instant expiresAt) {

    @Override
    public String toString() {
        return "ViewerToken";
    }
}
