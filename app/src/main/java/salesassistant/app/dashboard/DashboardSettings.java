package salesassistant.app.dashboard;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * Which dashboards are shown.
 *
 * @param ids DASHBOARD_ID: an id, or several with titles, as {@code id=Sales,id2=Distribution}
 * @param externalValue DASHBOARD_EXTERNAL_VALUE: what a dashboard's datasets may filter by for people without an account
 */
@ConfigurationProperties("dashboard")
public record DashboardSettings(
        @DefaultValue("") String ids, @DefaultValue("") String externalValue) {

    public DashboardSettings {
        boards(ids);
    }

    public List<Board> boards() {
        return boards(ids);
    }

    private static List<Board> boards(String ids) {
        var boards = Arrays.stream(ids.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(DashboardSettings::board)
                .toList();
        var seen = new HashSet<String>();
        boards.stream().filter(board -> !seen.add(board.id())).findFirst().ifPresent(twice -> {
            throw new SettingException("DASHBOARD_ID names " + twice.id() + " twice.", "Name each dashboard once.");
        });
        return boards;
    }

    private static Board board(String part) {
        var at = part.indexOf('=');
        var id = at < 0 ? part : part.substring(0, at).strip();
        if (!Board.isId(id)) {
            throw new SettingException(
                    "DASHBOARD_ID names " + id + ", which is no dashboard's id.",
                    "Write the 32 hexadecimal digits of the dashboard's address; several as id=Title,id2=Other title.");
        }
        return new Board(id, at < 0 ? "" : part.substring(at + 1).strip());
    }
}
