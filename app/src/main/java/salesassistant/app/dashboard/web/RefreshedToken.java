package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A renewed token's handle; both null where the frame needs no token.
 *
 * @param expiresAt until when it can be handed in
 */
record RefreshedToken(
        @JsonProperty("embed_token") @Nullable String embedToken,

        @JsonProperty("expires_at") @Nullable Instant expiresAt) {}
