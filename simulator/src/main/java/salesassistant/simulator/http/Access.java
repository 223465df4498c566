package salesassistant.simulator.http;

import java.util.List;

/** Who may use an address: anybody, every known person, or one whose token has any of the scopes. */
public record Access(boolean signedIn, List<String> scopes) {

    public Access {
        scopes = List.copyOf(scopes);
    }

    /** Without a token. */
    public static Access open() {
        return new Access(false, List.of());
    }

    /** With any valid token. */
    public static Access known() {
        return new Access(true, List.of());
    }

    /** With a valid token that has one of these scopes, or all of them ({@code all-apis}). */
    public static Access scope(String... anyOf) {
        return new Access(true, List.of(anyOf));
    }
}
