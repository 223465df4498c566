package salesassistant.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.databricks.sdk.WorkspaceClient;
import com.databricks.sdk.core.DatabricksConfig;
import com.databricks.sdk.core.error.platform.NotFound;
import com.databricks.sdk.core.error.platform.PermissionDenied;
import com.databricks.sdk.service.dashboards.GetPublishedDashboardTokenInfoRequest;
import com.databricks.sdk.service.iam.MeRequest;
import com.databricks.sdk.service.serving.EndpointStateReady;
import com.databricks.sdk.service.sql.ExecuteStatementRequest;
import com.databricks.sdk.service.sql.ExecuteStatementRequestOnWaitTimeout;
import com.databricks.sdk.service.sql.State;
import com.databricks.sdk.service.sql.StatementParameterListItem;
import com.databricks.sdk.service.sql.StatementState;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SdkTests {

    private static final String DASHBOARD = "01f2dddd000011112222333344445555";

    @BeforeEach
    void reset() {
        Workspace.control().reset();
    }

    @Test
    void knowsWhoIsAsking() {
        var me = Workspace.clientOf("bo").currentUser().me(new MeRequest());

        assertThat(me.getUserName()).isEqualTo("bo@example.com");
        assertThat(me.getId()).isEqualTo("7002");
        assertThat(me.getActive()).isTrue();
    }

    @Test
    void signsAProgramInByItsSecret() {
        var client = new WorkspaceClient(new DatabricksConfig()
                .setHost(Workspace.address().toString())
                .setClientId("sales-assistant")
                .setClientSecret("dose-of-the-app")
                .setAuthType("oauth-m2m"));
        var byId = new WorkspaceClient(new DatabricksConfig()
                .setHost(Workspace.address().toString())
                .setClientId("0a1b2c3d-0000-4000-8000-000000009001")
                .setClientSecret("dose-of-the-app")
                .setAuthType("oauth-m2m"));

        assertThat(byId.currentUser().me(new MeRequest()).getDisplayName()).isEqualTo("sales-assistant");
        assertThatThrownBy(() -> client.currentUser().me(new MeRequest())).isNotNull();
    }

    @Test
    void seesTheWarehouse() {
        var warehouse = Workspace.clientOf("anna").warehouses().get(Workspace.WAREHOUSE);

        assertThat(warehouse.getState()).isEqualTo(State.RUNNING);
        assertThat(warehouse.getEnableServerlessCompute()).isFalse();
        assertThatThrownBy(() -> Workspace.clientOf("anna").warehouses().get("nothing"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void runsAStatementWithParameters() {
        var reply = Workspace.clientOf("anna")
                .statementExecution()
                .executeStatement(new ExecuteStatementRequest()
                        .setWarehouseId(Workspace.WAREHOUSE)
                        .setStatement("SELECT :n + 1 AS n, DATE'2026-01-31' AS d, 1.50 AS x")
                        .setParameters(List.of(new StatementParameterListItem()
                                .setName("n")
                                .setType("INT")
                                .setValue("41")))
                        .setWaitTimeout("50s")
                        .setOnWaitTimeout(ExecuteStatementRequestOnWaitTimeout.CANCEL));

        assertThat(reply.getStatus().getState()).isEqualTo(StatementState.SUCCEEDED);
        Collection<? extends Collection<String>> rows = reply.getResult().getDataArray();
        assertThat(rows).hasSize(1);
        assertThat(rows.iterator().next()).isEqualTo(List.of("42", "2026-01-31", "1.50"));
        assertThat(reply.getManifest().getSchema().getColumns())
                .extracting(column -> column.getTypeText())
                .containsExactly("INT", "DATE", "DECIMAL(3,2)");
    }

    @Test
    void findsTheFailureOfAStatementInItsStatus() {
        var reply = Workspace.clientOf("carin")
                .statementExecution()
                .executeStatement(new ExecuteStatementRequest()
                        .setWarehouseId(Workspace.WAREHOUSE)
                        .setStatement("SELECT count(*) FROM " + Workspace.TABLE)
                        .setWaitTimeout("50s"));

        assertThat(reply.getStatus().getState()).isEqualTo(StatementState.FAILED);
        assertThat(reply.getStatus().getError().getMessage()).startsWith("[INSUFFICIENT_PERMISSIONS]");
    }

    @Test
    void readsWhatADashboardsTokenMustCarry() {
        var client = Workspace.clientOf("app");

        assertThat(client.lakeview().getPublished(DASHBOARD).getEmbedCredentials())
                .isFalse();
        var info = client.lakeviewEmbedded()
                .getPublishedDashboardTokenInfo(new GetPublishedDashboardTokenInfoRequest()
                        .setDashboardId(DASHBOARD)
                        .setExternalViewerId("viewer 1")
                        .setExternalValue("EU/West"));
        assertThat(info.getCustomClaim()).isEqualTo("urn:aibi:external_data:EU/West:viewer 1:" + DASHBOARD);
        assertThat(info.getScope()).contains("dashboards.query-execution");
        assertThat(info.getAuthorizationDetails().iterator().next().getResourceLegacyAclPath())
                .isEqualTo("/dashboards/" + DASHBOARD);
    }

    @Test
    void readsAnEndpointAndTheStateOfAnApp() {
        var client = Workspace.clientOf("anna");

        assertThat(client.servingEndpoints()
                        .get("databricks-claude-sonnet-4-6")
                        .getState()
                        .getReady())
                .isEqualTo(EndpointStateReady.READY);
        assertThatThrownBy(() -> client.apps().get("nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void isToldWhenAScopeIsMissing() {
        var token = Workspace.control().token("anna", "sql", Duration.ofHours(1));
        var client = new WorkspaceClient(new DatabricksConfig()
                .setHost(Workspace.address().toString())
                .setToken(token)
                .setAuthType("pat"));

        assertThatThrownBy(() -> client.genie().getSpace(Workspace.SPACE))
                .isInstanceOf(PermissionDenied.class)
                .hasMessageContaining("required scopes");
    }
}
