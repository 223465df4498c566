package salesassistant.sample;

/** The sample could not be made; the message says what happened. */
public final class SampleFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SampleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
