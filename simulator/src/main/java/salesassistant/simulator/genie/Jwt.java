package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import salesassistant.simulator.http.Json;

/** Tokens in the shape of a JWT; the signature is noise, for nobody but the simulator looks at it. */
final class Jwt {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jwt() {}

    static String unsigned(ObjectNode claims) {
        var noise = new byte[32];
        new SecureRandom().nextBytes(noise);
        return part(Json.object().put("alg", "HS256").put("typ", "JWT")) + "." + part(claims) + "."
                + BASE64.encodeToString(noise);
    }

    private static String part(ObjectNode json) {
        return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
