package salesassistant.app.chat.skill;

import java.util.Optional;

/** One thing the assistant can do besides answering a question about data; decided by the words alone. */
public interface Skill {

    /** What it says to a message that is for it. */
    Optional<Saying> hear(Heard heard);
}
