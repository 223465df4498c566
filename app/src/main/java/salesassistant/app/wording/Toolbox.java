package salesassistant.app.wording;

import java.util.List;
import salesassistant.app.deadline.Deadline;

/** What a model may wish to be looked up; the only way it gets a figure. */
public interface Toolbox {

    /** The tools there are. */
    List<Tool> tools();

    /** Uses one of them; that nothing comes of it is a finding as well. */
    Found use(Tool tool, String words, Deadline deadline);

    /**
     * One of them; it takes words and nothing else.
     *
     * @param purpose when to wish for it
     * @param argument what its words are called
     */
    record Tool(String name, String purpose, String argument) {}
}
