package salesassistant.simulator.oauth;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An application that may send people here: a public one has no secret, a program signs in as itself. */
record OAuthClient(
        String id,
        @Nullable String secret,
        Set<String> redirects,
        Set<String> scopes,
        @Nullable String program) {

    OAuthClient {
        redirects = Set.copyOf(redirects);
        scopes = Set.copyOf(scopes);
    }
}
