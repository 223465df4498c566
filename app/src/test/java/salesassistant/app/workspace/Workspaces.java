package salesassistant.app.workspace;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Workspaces as the server opens them, for tests of what is built upon them. */
public final class Workspaces {

    private Workspaces() {}

    public static Workspace at(URI host) {
        return at(host, Clock.systemUTC());
    }

    static Workspace at(URI host, Clock clock) {
        var place = new HttpWorkspace.Place(host, "sales-assistant/test", new StorageHosts(host, List.of()));
        return WorkspaceConfiguration.open(place, new JsonMapper(), clock);
    }

    /** One request a call, whatever comes. */
    static Workspace withoutRepetition(URI host) {
        var place = new HttpWorkspace.Place(host, "sales-assistant/test", new StorageHosts(host, List.of()));
        return WorkspaceConfiguration.http(place, new JsonMapper(), Clock.systemUTC());
    }

    public static Credential lent(String token) {
        return Credential.of(Token.of(token));
    }

    /** A credential that can be renewed, and counts how often it was. */
    public static final class Renewable implements Credential {

        private final Token first;
        private final Token second;
        private final AtomicInteger renewals = new AtomicInteger();

        public Renewable(String first, String second) {
            this.first = Token.of(first);
            this.second = Token.of(second);
        }

        @Override
        public Token token() {
            return renewals.get() == 0 ? first : second;
        }

        @Override
        public Optional<Token> instead(Token rejected) {
            if (rejected.equals(second)) {
                return Optional.empty();
            }
            renewals.incrementAndGet();
            return Optional.of(second);
        }

        public int renewals() {
            return renewals.get();
        }
    }
}
