package salesassistant.app.dashboard.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.catalog.PageLanguage;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.Viewing;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** Where the dashboards are, for the caller's page. */
@RestController
class DashboardController {

    private static final String OUR_PAGE = "/dashboard/embed?dashboard_id=";

    private final Viewing viewing;

    DashboardController(Viewing viewing) {
        this.viewing = viewing;
    }

    @Operation(operationId = "dashboardConfig", summary = "Where to frame a dashboard")
    @GetMapping(path = "/api/dashboard/config", produces = "application/json")
    DashboardConfig config(
            Caller caller, @RequestParam(name = "dashboard_id", required = false) @Nullable String id, Locale locale) {
        if (id == null && viewing.all().isEmpty()) {
            return DashboardConfig.none();
        }
        var board = chosen(id);
        var language = PageLanguage.of(locale);
        var handle = viewing.handle(caller, board);
        return new DashboardConfig(
                viewing.onOurPage()
                        ? OUR_PAGE + board.id()
                        : viewing.boards().framed(board).toString(),
                board.id(),
                viewing.boards().title(board, language),
                handle.map(Viewing.Handle::text).orElse(null),
                handle.map(Viewing.Handle::until).orElse(null),
                viewing.boards().opened(board).toString(),
                viewing.all().stream()
                        .map(each -> new BoardEntry(each.id(), viewing.boards().title(each, language)))
                        .toList());
    }

    @Operation(operationId = "refreshDashboardToken", summary = "Renew what shows a dashboard")
    @PostMapping(
            path = "/api/dashboard/refresh-token",
            consumes = {"application/json", "*/*"},
            produces = "application/json")
    RefreshedToken refresh(Caller caller, @RequestBody(required = false) @Nullable RefreshRequest request) {
        var handle = viewing.renewed(caller, chosen(request == null ? null : request.dashboardId()));
        return new RefreshedToken(
                handle.map(Viewing.Handle::text).orElse(null),
                handle.map(Viewing.Handle::until).orElse(null));
    }

    @Operation(operationId = "embedDashboard", summary = "Hand in an embed_token; our own page alone does so")
    @PostMapping(path = "/api/dashboard/embed", consumes = "application/json", produces = "application/json")
    Embed embed(Caller caller, @RequestBody EmbedRequest request) {
        var look = viewing.look(caller, request.embedToken() == null ? "" : request.embedToken())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(404, "unknown-embed-token", "This dashboard's page is too old. Refresh it.")));
        return new Embed(
                look.board().id(),
                viewing.boards().framed(look.board()).toString(),
                look.token().text(),
                look.token().expiresAt(),
                look.renewAt());
    }

    private Board chosen(@Nullable String id) {
        if (id != null && !Board.isId(id) && !Board.isName(id)) {
            throw new ProblemException(Problem.of(
                    422, "invalid-dashboard", "A dashboard's id is 32 hexadecimal digits, or a short name."));
        }
        var found = id == null
                ? viewing.all().stream().findFirst()
                : Optional.of(id).flatMap(viewing.boards()::find);
        return found.orElseThrow(() -> new ProblemException(
                Problem.of(404, "unknown-dashboard", "There is no such dashboard in the assistant.")));
    }
}
