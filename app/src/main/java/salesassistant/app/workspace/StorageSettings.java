package salesassistant.app.workspace;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Where large results lie.
 *
 * @param hosts further hosts from which they are read (DATABRICKS_RESULT_HOSTS), beside the clouds' own
 */
@ConfigurationProperties("workspace.storage")
public record StorageSettings(@DefaultValue("") List<String> hosts) {

    public StorageSettings {
        hosts = hosts.stream()
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
        for (var host : hosts) {
            if (!host.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
                throw new SettingException(
                        "DATABRICKS_RESULT_HOSTS holds " + host + ".",
                        "Write names of hosts, separated by commas, for example results.example.com.");
            }
        }
    }
}
