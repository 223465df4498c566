package salesassistant.figures.command;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
        for (String read = in.readLine(); read != null; read = in.readLine()) {
            if (!read.isBlank()) {
                out.println(line.answer(read));
                out.flush();
            }
        }
    }
}
