package salesassistant.app.identity.oauth;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.identity.AppPrincipal;
import salesassistant.app.workspace.WorkspaceFailure;

/** Whether the app can be itself at the workspace, where it may. */
@Order(80)
final class AppPrincipalExamined implements Examined {

    private final AppPrincipalSettings settings;
    private final AppPrincipal principal;

    AppPrincipalExamined(AppPrincipalSettings settings, AppPrincipal principal) {
        this.settings = settings;
        this.principal = principal;
    }

    @Override
    public String connection() {
        return "App principal";
    }

    @Override
    public Finding examine(Visit visit) {
        var use = settings.allowed().stream().findFirst().flatMap(principal::credential);
        if (use.isEmpty()) {
            return Finding.off(
                    "Nothing is done as the app itself.",
                    "To let it, name the uses in APP_PRINCIPAL_FOR and set DATABRICKS_CLIENT_ID and its secret.");
        }
        try {
            var _ = use.get().token();
            return Finding.works("The app has a token of its own, for " + uses() + " only.");
        } catch (WorkspaceFailure failure) {
            return Finding.fails(
                    "The workspace gives the app no token ("
                            + (failure.code().isEmpty() ? failure.kind() : failure.code()) + ").",
                    "Check DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET, and that the principal is in the workspace.");
        }
    }

    private String uses() {
        return settings.allowed().stream()
                .map(use -> use.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
