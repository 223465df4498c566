package salesassistant.simulator.http;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.Socket;

/** One connection: requests one after the other until either side ends it. */
final class Connection {

    private final Socket socket;
    private final Exchange exchange;

    Connection(Socket socket, Exchange exchange) {
        this.socket = socket;
        this.exchange = exchange;
    }

    void serve() throws IOException, InterruptedException {
        var in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        var out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024);
        var wire = new Wire(socket, out);
        for (var request = RawRequest.read(in, out); request != null; request = RawRequest.read(in, out)) {
            wire.suffer(Harm.none());
            var goesOn = exchange.serve(request, wire);
            wire.flush();
            if (!goesOn || request.closes()) {
                return;
            }
        }
    }
}
