package salesassistant.semantics.catalog;

/** A catalog that would give wrong numbers; the message says what is wrong and what to do. */
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CatalogException(String message) {
        super(message);
    }
}
