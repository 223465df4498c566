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
        /** She may not see what the statement reads. */
        NO_PERMISSION(Category.ASKERS),
        /** She lent nothing to act as her, or it is worth nothing any more. */
        SIGN_IN_AGAIN(Category.ASKERS),
        /** What the statement reads is not there. */
        NO_SUCH_DATA(Category.OUTSIDE),
        /** The engine was asleep and did not wake up in time. */
        WAREHOUSE_STARTING(Category.EXHAUSTED),
        /** The rows are not kept any more, and running the statement again gives others. */
        RESULT_EXPIRED(Category.EXHAUSTED),
        /** Not all rows arrived, or not those that were announced. */
        INCOMPLETE(Category.OUTSIDE),
        /** The engine's reply cannot be understood. */
        UNREADABLE(Category.OUTSIDE),
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
