package salesassistant.app.dashboard.builtin;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.dashboard.Board;
import salesassistant.app.dashboard.Boards;
import salesassistant.semantics.catalog.Language;

/** Our own boards, on our own page. */
final class BuiltInBoards implements Boards {

    private final BuiltInDashboard dashboard;
    private final List<Board> boards;

    BuiltInBoards(BuiltInDashboard dashboard, OpenCatalog open) {
        this.dashboard = dashboard;
        this.boards = dashboard.shown(open).stream()
                .map(plan -> new Board(plan.name(), plan.title().in(Language.EN)))
                .toList();
    }

    @Override
    public List<Board> all() {
        return boards;
    }

    @Override
    public Optional<URI> origin() {
        return Optional.empty();
    }

    @Override
    public URI framed(Board board) {
        return URI.create(PAGE + "?board=" + board.id());
    }

    @Override
    public URI opened(Board board) {
        return framed(board);
    }

    @Override
    public String title(Board board, Language language) {
        return dashboard.title(board.id(), language).orElse(board.title());
    }
}
