package salesassistant.app.identity.local;

import salesassistant.app.workspace.WorkspaceFailure;

/** Says to the developer why she is not signed in at the workspace, and what to type. */
final class LoginWords {

    private final LocalSettings settings;
    private final String host;

    LoginWords(LocalSettings settings, String host) {
        this.settings = settings;
        this.host = host;
    }

    String told(WorkspaceFailure failure) {
        return what(failure) + " " + remedy(failure);
    }

    String what(WorkspaceFailure failure) {
        if (settings.byToken()) {
            return "The workspace does not accept DATABRICKS_TOKEN.";
        }
        return switch (failure.code()) {
            case "missing" -> "The program \"" + settings.cli() + "\", which knows your login, was not found.";
            case "slow" -> "The program \"" + settings.cli() + "\" gave no token in time.";
            default -> "You are not logged in at the workspace.";
        };
    }

    String remedy(WorkspaceFailure failure) {
        if (settings.byToken()) {
            return "Make a new token in the workspace, set it as DATABRICKS_TOKEN, and start again.";
        }
        var login = "run \"" + settings.login(host) + "\" in a terminal, and try again.";
        return failure.code().equals("missing")
                ? "Install the Databricks command line (or name it in DATABRICKS_CLI_PATH), " + login
                : "Please " + login;
    }
}
