package salesassistant.simulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** The bytes of a reply on their way out, which can be cut, slowed or broken off. */
public final class Wire extends OutputStream {

    private final Socket socket;
    private final OutputStream out;
    private Harm harm = Harm.none();
    private long written;

    Wire(Socket socket, OutputStream out) {
        this.socket = socket;
        this.out = out;
    }

    /** What is done to the next reply, counted from its first byte. */
    public void suffer(Harm next) {
        harm = next;
        written = 0;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (harm.harmless()) {
            out.write(bytes, from, length);
            return;
        }
        for (int i = from; i < from + length; i++) {
            if (written == harm.resetAt()) {
                reset();
            } else if (written == harm.truncateAt()) {
                out.flush();
                throw new IOException("Truncated on request");
            }
            out.write(bytes[i]);
            written++;
            if (harm.dribbles()) {
                out.flush();
                pause();
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Ends the connection as a crashed peer does: with an RST instead of a farewell. */
    public void reset() throws IOException {
        out.flush();
        socket.setSoLinger(true, 0);
        socket.close();
        throw new IOException("Reset on request");
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(harm.pause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
