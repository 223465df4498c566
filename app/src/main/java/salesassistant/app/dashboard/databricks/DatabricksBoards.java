package salesassistant.app.dashboard.databricks;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.Boards;

/** Published dashboards and their addresses. */
final class DatabricksBoards implements Boards {

    private final List<Board> boards;
    private final URI host;
    private final WorkspaceNumber number;

    DatabricksBoards(List<Board> boards, URI host, WorkspaceNumber number) {
        this.boards = List.copyOf(boards);
        this.host = host;
        this.number = number;
    }

    @Override
    public List<Board> all() {
        return boards;
    }

    @Override
    public Optional<URI> origin() {
        return Optional.of(host);
    }

    @Override
    public URI framed(Board board) {
        return URI.create(host + "/embed/dashboardsv3/" + board.id() + of());
    }

    @Override
    public URI opened(Board board) {
        return URI.create(host + "/dashboardsv3/" + board.id() + "/published" + of());
    }

    private String of() {
        return number.get().map(known -> "?o=" + known).orElse("");
    }
}
