package salesassistant.app.dashboard;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** No dashboards, where no workspace is configured. */
final class NoBoards implements Boards {

    @Override
    public List<Board> all() {
        return List.of();
    }

    @Override
    public Optional<URI> origin() {
        return Optional.empty();
    }

    @Override
    public URI framed(Board board) {
        throw new IllegalStateException("There is no workspace.");
    }

    @Override
    public URI opened(Board board) {
        throw new IllegalStateException("There is no workspace.");
    }
}
