package salesassistant.app.identity;

import java.util.Optional;
import salesassistant.app.workspace.Credential;

/** The app's own identity at the workspace, for the few uses that the settings allow it; never for anybody's question. */
public interface AppPrincipal {

    /** What acts as the app for this use; empty unless APP_PRINCIPAL_FOR names it. */
    Optional<Credential> credential(Use use);

    /** What the app may do as itself where the settings allow it. */
    enum Use {
        /** Asking the language model's serving endpoint: APP_PRINCIPAL_FOR=language. */
        LANGUAGE,
        /** Embedding a dashboard for people without an account: APP_PRINCIPAL_FOR=dashboard. */
        DASHBOARD
    }
}
