package salesassistant.app.dashboard.builtin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.deadline.Cancellation;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Wording;

/** Looks at a board: all its tiles at once, side by side as far as the engine allows, as whoever looks. */
public final class BuiltInDashboard {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SIDE_BY_SIDE = 4;

    private static final Label CATEGORY = new Label("Category", "Kategori");
    private static final Label MARKET = new Label("Market", "Marknad");
    private static final Label PERIOD = new Label("Period", "Period");

    private static final Label ALL = new Label("All", "Alla");
    private static final Label WHOLE_MARKET = new Label("{market} (all markets)", "{market} (alla marknader)");

    private final BoardPlans plans;
    private final Catalogs catalogs;
    private final Warehouse warehouse;
    private final ExecutorService threads;

    BuiltInDashboard(BoardPlans plans, Catalogs catalogs, Warehouse warehouse, ExecutorService threads) {
        this.plans = plans;
        this.catalogs = catalogs;
        this.warehouse = warehouse;
        this.threads = threads;
    }

    /** The board with its numbers, limited to what the caller chose. */
    public BoardView look(Caller caller, String board, Choice choice, Language language) {
        var open = catalogs.of(caller, Deadline.in(Catalogs.PATIENCE));
        var plan = plans.find(board)
                .filter(known -> !tiles(known, open).isEmpty())
                .orElseThrow(() -> new ProblemException(
                        Problem.of(404, "unknown-dashboard", "There is no such dashboard in the assistant.")));
        var scopes = new Scopes(open, plans.markets());
        var scope = scopes.of(choice);
        var cancellation = new Cancellation();
        var filling = new TileFilling(warehouse, open, language, caller, Deadline.in(PATIENCE, cancellation));
        return new BoardView(
                plan.name(),
                plan.title().in(language),
                open,
                language,
                scope.chosen(),
                scope.period(),
                scope.yearAgo(),
                filters(choice, scopes, new Wording(open.catalog(), language), language),
                sideBySide(
                        tiles(plan, open).stream()
                                .<Callable<TileView>>map(tile -> () -> filling.fill(tile, plan.own(), scope))
                                .toList(),
                        cancellation));
    }

    /** The boards that have anything to show with the caller's catalog. */
    List<BoardPlan> shown(OpenCatalog open) {
        return plans.boards().stream()
                .filter(plan -> !tiles(plan, open).isEmpty())
                .toList();
    }

    private static List<TilePlan> tiles(BoardPlan plan, OpenCatalog open) {
        var queries = new TileQueries(open.catalog());
        return plan.tiles().stream()
                .filter(tile -> queries.possible(tile, plan.own()))
                .toList();
    }

    private static List<BoardFilter> filters(Choice choice, Scopes scopes, Wording wording, Language language) {
        return List.of(
                new BoardFilter(
                        "category",
                        CATEGORY.in(language),
                        choice.category().orElse(""),
                        ALL.in(language),
                        scopes.categories(wording)),
                new BoardFilter(
                        "market",
                        MARKET.in(language),
                        choice.market().orElse(""),
                        scopes.wholeMarket(wording)
                                .map(whole -> WHOLE_MARKET.in(language).replace("{market}", whole))
                                .orElseGet(() -> ALL.in(language)),
                        scopes.markets(wording)),
                new BoardFilter(
                        "period",
                        PERIOD.in(language),
                        choice.period().orElseGet(scopes::usualPeriod),
                        ALL.in(language),
                        scopes.periods(wording)));
    }

    private List<TileView> sideBySide(List<Callable<TileView>> tiles, Cancellation cancellation) {
        var places =
                new Semaphore(Math.min(SIDE_BY_SIDE, warehouse.capabilities().concurrentStatements()));
        var begun = new ArrayList<Future<TileView>>();
        for (var tile : tiles) {
            begun.add(threads.submit(() -> {
                places.acquire();
                try {
                    return tile.call();
                } finally {
                    places.release();
                }
            }));
        }
        try {
            var filled = new ArrayList<TileView>();
            for (var tile : begun) {
                filled.add(tile.get());
            }
            return filled;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The board was given up.", stopped);
        } finally {
            cancellation.cancel();
            begun.forEach(tile -> tile.cancel(true));
        }
    }

    Optional<String> title(String board, Language language) {
        return plans.find(board).map(plan -> plan.title().in(language));
    }
}
