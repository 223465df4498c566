package salesassistant.app.dashboard.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.catalog.PageLanguage;
import salesassistant.app.dashboard.builtin.BuiltInDashboard;
import salesassistant.app.dashboard.builtin.Choice;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** The numbers of our own boards. */
@RestController
class BoardController {

    private static final int LONGEST = 200;

    private final Optional<BuiltInDashboard> dashboard;

    BoardController(Optional<BuiltInDashboard> dashboard) {
        this.dashboard = dashboard;
    }

    @Operation(operationId = "boardTiles", summary = "All tiles of one of our own boards, limited by its filters")
    @GetMapping(path = "/api/dashboard/tiles", produces = "application/json")
    BoardReply tiles(
            Caller caller,
            @RequestParam("board") String board,
            @RequestParam(name = "category", required = false) @Nullable String category,
            @RequestParam(name = "market", required = false) @Nullable String market,
            @RequestParam(name = "period", required = false) @Nullable String period,
            Locale locale) {
        var choice = new Choice(given("category", category), given("market", market), given("period", period));
        return BoardReply.of(dashboard
                .orElseThrow(() -> new ProblemException(
                        Problem.of(404, "unknown-dashboard", "There is no such dashboard in the assistant.")))
                .look(caller, board, choice, PageLanguage.of(locale)));
    }

    private static Optional<String> given(String name, @Nullable String value) {
        if (value != null && value.length() > LONGEST) {
            throw new ProblemException(
                    Problem.of(400, "invalid-request", name + ": has at most " + LONGEST + " characters."));
        }
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
