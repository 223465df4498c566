package salesassistant.figures.command;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Checks the texts of standard input, one line of JSON each, and writes a line for each. */
public final class CheckLines {

    private CheckLines() {}

    /** Reads until the input ends; a line that cannot be read is answered with an error and the next is read. */
    public static void main(String[] args) throws IOException {
        var in = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(in, out);
    }

    static void run(BufferedReader in, PrintStream out) throws IOException {
        var line = new Line();
        var lines = new BoundedLines(in);
        for (Optional<String> read = lines.next(); read.isPresent() && !out.checkError(); read = lines.next()) {
            out.println(line.answer(read.get(), lines.isWhole()));
        }
        out.flush();
    }
}
