package io.sparkk8s.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP proxy before a server, all of whose connections can be reset in the midst of what they carry. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final String host;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger cut = new AtomicInteger();

    CuttingProxy(String host, int port) throws IOException {
        this.host = host;
        this.port = port;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** How many connections there have been. */
    int accepted() {
        return accepted.get();
    }

    /** How many connections were reset. */
    int wereCut() {
        return cut.get();
    }

    /** Resets all connections. */
    void cut() {
        for (var socket : List.copyOf(open)) {
            if (open.remove(socket) && !socket.isClosed()) {
                cut.incrementAndGet();
                reset(socket);
            }
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                accepted.incrementAndGet();
                open.add(client);
                start(() -> carry(client));
            }
        } catch (IOException e) {
            cut();
        }
    }

    private void carry(Socket client) {
        try (var server = new Socket(host, port)) {
            start(() -> copy(client, server));
            copy(server, client);
        } catch (IOException e) {
            open.remove(client);
            reset(client);
        }
    }

    private void copy(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            open.remove(from);
            open.remove(to);
            reset(from);
            reset(to);
        }
    }

    /** Closed without lingering, a connection ends with RST, and what was on its way is lost. */
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // it was closed already
        }
    }

    private static void start(Runnable task) {
        var thread = new Thread(task, "cutting-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
