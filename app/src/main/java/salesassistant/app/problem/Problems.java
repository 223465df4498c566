package salesassistant.app.problem;

import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return causes(unread)
                .flatMap(cause -> stopped(cause).stream())
                .findFirst()
                .or(() ->
                        causes(unread).flatMap(cause -> misread(cause).stream()).findFirst())
                .orElseGet(() -> Problem.of(400, "not-json", "The body is missing or is not a JSON object."));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** Why the body did not arrive, which the parser wraps into complaints of its own. */
    private static Optional<Problem> stopped(Throwable cause) {
        return switch (cause) {
            case ProblemException known -> Optional.of(known.problem());
            case SocketTimeoutException _ ->
                Optional.of(Problem.of(408, "body-too-slow", "The body did not arrive in time."));
            default -> Optional.empty();
        };
    }

    private static Optional<Problem> misread(Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                Optional.of(Problem.of(400, "unknown-field", "There is no field called " + path(unknown) + "."));
            case DatabindException wrong ->
                Optional.of(Problem.of(400, "invalid-request", path(wrong) + ": is not of the right type."));
            case StreamReadException _ ->
                Optional.of(Problem.of(400, "not-json", "The body is not a JSON object that can be read."));
            default -> Optional.empty();
        };
    }

    private static String path(DatabindException failure) {
        var names = failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        var shown = names.isEmpty() ? "the body" : names;
        return shown.length() > 80 ? shown.substring(0, 80) + "…" : shown;
    }
}
