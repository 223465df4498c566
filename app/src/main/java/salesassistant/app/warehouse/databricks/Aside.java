package salesassistant.app.warehouse.databricks;

import salesassistant.app.workspace.WorkspaceFailure;

/** Calls made beside a statement, to know more of it: where one fails, the statement goes on. */
final class Aside {

    private Aside() {}

    /** Ends with the failure where it would meet the statement's own calls as well. */
    static void endIfOver(WorkspaceFailure failure) {
        switch (failure.kind()) {
            case CANCELLED, TIMED_OUT, SIGN_IN -> throw failure;
            case FORBIDDEN, NOT_FOUND, REJECTED, BUSY, UNREACHABLE, MALFORMED -> {}
        }
    }
}
