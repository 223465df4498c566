package salesassistant.simulator.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Listens on a port of this machine only; every connection has a virtual thread of its own. */
public final class WebServer implements AutoCloseable {

    private final ServerSocket listening;
    private final Exchange exchange;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private WebServer(ServerSocket listening, Exchange exchange) {
        this.listening = listening;
        this.exchange = exchange;
    }

    /** Starts; port 0 takes a free one. */
    public static WebServer start(int port, Exchange exchange) throws IOException {
        var listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 1024);
        var server = new WebServer(listening, exchange);
        Thread.ofPlatform().name("port " + listening.getLocalPort()).start(server::accept);
        return server;
    }

    public int port() {
        return listening.getLocalPort();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException ended) {
                // The port was closed, or one caller left before it was met.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            new Connection(socket, exchange).serve();
        } catch (IOException | InterruptedException left) {
            // The caller went away; nobody is left to be told.
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
    }
}
