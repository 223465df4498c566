package salesassistant.app.dashboard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;

/** The dashboards there are, and where: the company's at its workspace, or our own on a page of ours. */
public interface Boards {

    /** Our own dashboard's page. */
    String PAGE = "/dashboard/board";

    /** In the order they are offered. */
    List<Board> all();

    /** The host that frames come from, exactly; empty where they come from ourselves. */
    Optional<URI> origin();

    /** The page that can be framed. */
    URI framed(Board board);

    /** The page to open by itself, for whoever signs in there. */
    URI opened(Board board);

    /** What the page calls it. */
    default String title(Board board, Language language) {
        return board.title();
    }

    default Optional<Board> find(String id) {
        return all().stream().filter(board -> board.id().equals(id)).findFirst();
    }
}
