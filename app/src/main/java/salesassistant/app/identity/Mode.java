package salesassistant.app.identity;

import java.util.Arrays;
import java.util.stream.Collectors;
import salesassistant.app.problem.SettingException;

/** How people sign in: what IDENTITY_MODE says, and never guessed from anything else. */
public enum Mode {
    /** One developer on her own machine. */
    LOCAL("local"),
    /** A proxy in front has signed them in and says in headers who they are. */
    FORWARDED("databricks-apps"),
    /** They sign in at the workspace, and we keep a session. */
    OAUTH("oauth");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** As the setting and the wire name it. */
    public String word() {
        return word;
    }

    /** The mode that the setting names. */
    public static Mode of(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.word.equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new SettingException(
                        "IDENTITY_MODE is " + word + ".",
                        "Set it to one of "
                                + Arrays.stream(values()).map(Mode::word).collect(Collectors.joining(", "))
                                + ", or remove it for " + LOCAL.word + "."));
    }
}
