package salesassistant.app.language;

import salesassistant.app.identity.Caller;

/** Keeps what leaves for a model, byte for byte, before it leaves. */
public interface Outgoing {

    /**
     * What is about to be sent; where it cannot be kept, it is not sent.
     *
     * @param work what it is sent for, a question's id for example; empty for what nobody asked for
     */
    void leaves(Caller caller, String work, String body);

    /** It could not be kept. */
    final class NotKept extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotKept(Throwable cause) {
            super("What leaves for a language model could not be kept.", cause);
        }
    }
}
