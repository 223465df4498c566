package salesassistant.simulator.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A credential: whose it is, what it opens and until when. */
public record Token(User user, Set<String> scopes, Instant expires) {

    public Token {
        scopes = Set.copyOf(scopes);
    }

    boolean opens(List<String> anyOf) {
        return anyOf.isEmpty() || scopes.contains("all-apis") || anyOf.stream().anyMatch(scopes::contains);
    }
}
