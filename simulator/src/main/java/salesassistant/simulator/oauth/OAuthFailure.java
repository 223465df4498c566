package salesassistant.simulator.oauth;

import java.util.Map;
import salesassistant.simulator.http.ApiFailure;
import salesassistant.simulator.http.Json;

/** OAuth's own way to say no. */
final class OAuthFailure {

    private OAuthFailure() {}

    static ApiFailure of(int status, String error, String description) {
        return new ApiFailure(
                status, Json.object().put("error", error).put("error_description", description), Map.of());
    }
}
