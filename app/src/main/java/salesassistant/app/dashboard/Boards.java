package salesassistant.app.dashboard;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The company's dashboards, and where they are. */
public interface Boards {

    /** In the order of the settings; none without a workspace. */
    List<Board> all();

    /** The host that frames come from, exactly; empty where there is none. */
    Optional<URI> origin();

    /** The page that can be framed. */
    URI framed(Board board);

    /** The page to open by itself, for whoever signs in there. */
    URI opened(Board board);

    default Optional<Board> find(String id) {
        return all().stream().filter(board -> board.id().equals(id)).findFirst();
    }
}
