package salesassistant.app.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a caller is connected to, as told by the room that knows it. */
public interface Surroundings {

    /** The last day the data holds for her; empty until they have been looked at. */
    Optional<LocalDate> asOf(Caller caller);

    /** The names of what answers her questions. */
    List<String> connected();
}
