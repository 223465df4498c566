package salesassistant.app.wording;

import java.util.List;
import java.util.UUID;

/** What came of something a model wished to be looked up. */
public sealed interface Found {

    /** An answer of ours, whose figures it may place. */
    record Answer(UUID query, Material material) implements Found {}

    /** Words of ours without a figure, which are shown as they are. */
    record Words(String text) implements Found {}

    /**
     * Nothing.
     *
     * @param works questions that would have worked
     */
    record Nothing(String why, List<String> works) implements Found {

        public Nothing {
            works = List.copyOf(works);
        }
    }
}
