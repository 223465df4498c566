package salesassistant.clients;

import com.databricks.sdk.WorkspaceClient;
import com.databricks.sdk.core.DatabricksConfig;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;
import salesassistant.simulator.Control;
import salesassistant.simulator.SimulatorProcess;

/** The simulator these tests share, and the ways to reach it. */
final class Workspace {

    static final String WAREHOUSE = "5a6b7c8d9e0f1a2b";
    static final String SPACE = "01f0000000000000000000000000beef";
    static final String TABLE = "p_coe_gold.ofs_nielsen.nielsen_sales";

    private Workspace() {}

    static URI address() {
        return simulator().address();
    }

    static Control control() {
        return simulator().control();
    }

    static WorkspaceClient clientOf(String user) {
        return new WorkspaceClient(new DatabricksConfig()
                .setHost(address().toString())
                .setToken(simulator().tokenOf(user))
                .setAuthType("pat"));
    }

    private static SimulatorProcess simulator() {
        return SimulatorProcess.shared(sample());
    }

    private static Path sample() {
        var file = Path.of("target", "tiny.duckdb");
        if (!Files.exists(file)) {
            SampleWorld.generate(
                    new SampleSettings(Profile.TINY, SampleSettings.DEFAULT_END, SampleSettings.DEFAULT_SEED),
                    file,
                    (step, share) -> {});
        }
        return file;
    }
}
