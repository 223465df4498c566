package salesassistant.app.dashboard.builtin;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.dashboard.Boards;
import salesassistant.app.dashboard.DashboardSettings;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.SettingException;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.workspace.WithoutWorkspace;

/** Puts our own boards beside the answers where no workspace has any. */
@Configuration(proxyBeanMethods = false)
@WithoutWorkspace
class BuiltInConfiguration {

    private static final Caller SERVER = new Caller("server", "Server");

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService boardThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("board-", 1).factory());
    }

    @Bean
    BuiltInDashboard builtInDashboard(Catalogs catalogs, Warehouse warehouse, ExecutorService boardThreads) {
        return new BuiltInDashboard(BoardPlans.read(), catalogs, warehouse, boardThreads);
    }

    @Bean
    Boards builtInBoards(DashboardSettings settings, BuiltInDashboard dashboard, Catalogs catalogs) {
        if (!settings.boards().isEmpty()) {
            throw new SettingException(
                    "DASHBOARD_ID is set, but DATABRICKS_HOST is not.",
                    "Name the workspace the dashboard is in, or remove DASHBOARD_ID.");
        }
        return new BuiltInBoards(dashboard, catalogs.of(SERVER, Deadline.in(Catalogs.PATIENCE)));
    }
}
