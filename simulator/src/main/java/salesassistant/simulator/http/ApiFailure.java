package salesassistant.simulator.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** A request that ends with the workspace's error body. */
public final class ApiFailure extends RuntimeException {

    private final int status;
    private final ObjectNode body;
    private final Map<String, String> headers;

    public ApiFailure(int status, String errorCode, String message) {
        this(status, Json.object().put("error_code", errorCode).put("message", message), Map.of());
    }

    /** With a body and headers of its own. */
    public ApiFailure(int status, ObjectNode body, Map<String, String> headers) {
        super(body.path("message").asText(body.toString()), null, false, false);
        this.status = status;
        this.body = body;
        this.headers = Map.copyOf(headers);
    }

    /** A field of the request is missing or wrong. */
    public static ApiFailure wrongParameter(String message) {
        return new ApiFailure(400, "INVALID_PARAMETER_VALUE", message);
    }

    /** What is asked for does not exist, or not for this person. */
    public static ApiFailure missing(String message) {
        return new ApiFailure(404, "RESOURCE_DOES_NOT_EXIST", message);
    }

    /** This person may not. */
    public static ApiFailure denied(String message) {
        return new ApiFailure(403, "PERMISSION_DENIED", message);
    }

    public Reply reply() {
        var reply = Reply.json(status, body);
        for (var header : headers.entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }
}
