package salesassistant.figures.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Lines of an input, each read up to a length: a line without an end must not fill the memory. */
final class BoundedLines {

    static final int LONGEST = 64_000_000;

    private final BufferedReader in;
    private boolean whole = true;
    private boolean first = true;

    BoundedLines(BufferedReader in) {
        this.in = in;
    }

    /** The next line, without the mark that some programs put before the first. */
    Optional<String> next() throws IOException {
        var line = new StringBuilder();
        whole = true;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        while (read >= 0 && read != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) read);
            } else {
                whole = false;
            }
            read = in.read();
        }
        boolean marked = first && !line.isEmpty() && line.charAt(0) == '\ufeff';
        first = false;
        return Optional.of(marked ? line.substring(1) : line.toString());
    }

    /** False where the line read last was too long. */
    boolean isWhole() {
        return whole;
    }
}
