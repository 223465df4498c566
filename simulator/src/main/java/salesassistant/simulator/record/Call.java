package salesassistant.simulator.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request as it is remembered: of its token only a hash. */
public final class Call {

    private final Instant at;
    private final String method;
    private final String path;
    private final Map<String, String> query;
    private final String authorization;
    private final @Nullable String tokenHash;
    private final Map<String, String> notes = Collections.synchronizedMap(new LinkedHashMap<>());
    private volatile @Nullable String user;
    private volatile int status;

    public Call(Instant at, String method, String path, Map<String, String> query, @Nullable String authorization) {
        this.at = at;
        this.method = method;
        this.path = path;
        this.query = Map.copyOf(query);
        var space = authorization == null ? -1 : authorization.indexOf(' ');
        this.authorization = authorization == null ? "none" : space < 0 ? "other" : authorization.substring(0, space);
        this.tokenHash = authorization == null ? null : hash(authorization.substring(space + 1));
    }

    /** The first half of a SHA-256, enough to see whether two calls carried the same token. */
    public static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void note(String name, String value) {
        notes.put(name, value);
    }

    public void by(String userName) {
        user = userName;
    }

    public void ended(int withStatus) {
        status = withStatus;
    }

    public String method() {
        return method;
    }

    public String path() {
        return path;
    }

    /** What was noted under this name, or nothing. */
    public String noted(String name) {
        return notes.getOrDefault(name, "");
    }

    /** Everything, in the words of the control API. */
    public Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("at", at.toString());
        told.put("method", method);
        told.put("path", path);
        told.put("query", query);
        told.put("authorization", authorization);
        if (tokenHash != null) {
            told.put("token_hash", tokenHash);
        }
        var who = user;
        if (who != null) {
            told.put("user", who);
        }
        told.put("status", status);
        synchronized (notes) {
            told.put("notes", Map.copyOf(notes));
        }
        return told;
    }
}
