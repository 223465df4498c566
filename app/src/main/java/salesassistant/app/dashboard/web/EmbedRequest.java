package salesassistant.app.dashboard.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A handle to be handed in. */
record EmbedRequest(@JsonProperty("embed_token") @Nullable String embedToken) {}
