package salesassistant.app.dashboard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import salesassistant.app.identity.Caller;

/** How the workspace tells viewers apart and counts them: the same for the same person, and no name in it. */
final class Viewer {

    private static final int LENGTH = 32;

    private Viewer() {}

    static String of(Caller caller) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(("dashboard viewer " + caller.subject()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
