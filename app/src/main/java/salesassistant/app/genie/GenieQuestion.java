package salesassistant.app.genie;

import java.util.Optional;

/**
 * What Genie is asked.
 *
 * @param words the question, as Genie gets it
 * @param conversation the conversation at Genie it goes on with; empty to begin one
 */
public record GenieQuestion(String words, Optional<String> conversation) {}
