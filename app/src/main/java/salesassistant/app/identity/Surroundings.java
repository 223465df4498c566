package salesassistant.app.identity;

import java.time.LocalDate;
import java.util.List;

/** What a caller is connected to, as told by the room that knows it. */
public interface Surroundings {

    /** The last day the data holds. */
    LocalDate asOf();

    /** The names of what answers her questions. */
    List<String> connected();
}
