package salesassistant.app.problem;

import java.net.SocketTimeoutException;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every failure as a problem; what is not known here is ours, and says nothing of itself. */
public final class Problems {

    private Problems() {}

    public static Problem of(Throwable failure) {
        return switch (failure) {
            case ProblemException known -> known.problem();
            case MethodArgumentNotValidException invalid -> Problem.of(400, "invalid-request", fields(invalid));
            case HandlerMethodValidationException invalid -> Problem.of(400, "invalid-request", parameters(invalid));
            case HttpMessageNotReadableException unread -> unreadable(unread);
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.of(400, "invalid-request", mismatch.getName() + ": is not of the right form.");
            case MissingServletRequestParameterException missing ->
                Problem.of(400, "invalid-request", missing.getParameterName() + ": is missing.");
            case HttpRequestMethodNotSupportedException wrong ->
                Problem.of(405, "wrong-method", wrong.getMethod() + " is not allowed here.");
            case HttpMediaTypeNotSupportedException _ ->
                Problem.of(415, "wrong-media-type", "Send the body as application/json.");
            case HttpMediaTypeNotAcceptableException _ ->
                Problem.of(
                        406, "not-acceptable", "The reply is application/json or, for a question, text/event-stream.");
            case NoResourceFoundException _, NoHandlerFoundException _ ->
                Problem.of(404, "not-found", "There is nothing at this address.");
            default -> internal();
        };
    }

    private static Problem internal() {
        return Problem.of(
                        500, "internal", "Something went wrong on our side. Try again; if it stays, tell who runs it.")
                .asRetryable();
    }

    private static String fields(MethodArgumentNotValidException invalid) {
        return invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> error.getField() + ": " + error.getDefaultMessage() + ".")
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String parameters(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> result.getMethodParameter().getParameterName() + ": " + error.getDefaultMessage()
                                + "."))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Problem unreadable(HttpMessageNotReadableException unread) {
        for (Throwable cause = unread; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ProblemException known -> {
                    return known.problem();
                }
                case SocketTimeoutException _ -> {
                    return Problem.of(408, "body-too-slow", "The body did not arrive in time.");
                }
                case UnrecognizedPropertyException unknown -> {
                    return Problem.of(400, "unknown-field", "There is no field called " + path(unknown) + ".");
                }
                case DatabindException wrong -> {
                    return Problem.of(400, "invalid-request", path(wrong) + ": is not of the right type.");
                }
                case StreamReadException _ -> {
                    return Problem.of(400, "not-json", "The body is not a JSON object that can be read.");
                }
                default -> {}
            }
        }
        return Problem.of(400, "not-json", "The body is missing or is not a JSON object.");
    }

    private static String path(DatabindException failure) {
        var names = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        var shown = names.isEmpty() ? "the body" : names;
        return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    }
}
