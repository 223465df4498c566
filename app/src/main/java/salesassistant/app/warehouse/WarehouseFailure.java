package salesassistant.app.warehouse;

import org.jspecify.annotations.Nullable;
import salesassistant.app.problem.Category;

/** Why a statement gave no result; the vendor's own words stay in the cause. */
public final class WarehouseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public WarehouseFailure(Kind kind, @Nullable Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What stopped the statement. */
    public enum Kind {
        /** The caller called it off. */
        CANCELLED(Category.ASKERS),
        /** It did not end by its deadline. */
        TIMED_OUT(Category.EXHAUSTED),
        /** It needed more memory than a statement may have. */
        TOO_LARGE(Category.EXHAUSTED),
        /** Too many statements were waiting already. */
        BUSY(Category.EXHAUSTED),
        /** The engine refused the statement, which we wrote. */
        REFUSED(Category.OURS),
        /** The engine or its data cannot be reached. */
        UNREACHABLE(Category.OUTSIDE);

        private final Category category;

        Kind(Category category) {
            this.category = category;
        }

        public Category category() {
            return category;
        }
    }
}
