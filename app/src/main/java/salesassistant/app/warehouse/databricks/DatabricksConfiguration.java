package salesassistant.app.warehouse.databricks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.workspace.WithWorkspace;
import salesassistant.app.workspace.Workspace;

/** Runs statements at the workspace's warehouse, where there is a workspace. */
@Configuration(proxyBeanMethods = false)
@WithWorkspace
class DatabricksConfiguration {

    @Bean
    Warehouse warehouse(Workspace workspace, DatabricksSettings settings) {
        return new DatabricksWarehouse(workspace, settings);
    }
}
