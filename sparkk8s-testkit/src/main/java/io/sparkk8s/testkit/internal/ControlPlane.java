package io.sparkk8s.testkit.internal;

import io.sparkk8s.testkit.internal.apiserver.ApiRequest;
import io.sparkk8s.testkit.internal.apiserver.ApiResponse;
import io.sparkk8s.testkit.internal.apiserver.ApiServer;
import io.sparkk8s.testkit.internal.apiserver.Change;
import io.sparkk8s.testkit.internal.apiserver.NotSupported;
import io.sparkk8s.time.Timekeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The API server with its lock, its queue of deliveries, its clock and its controllers.
 *
 * <p>A call changes the state under the lock and queues what others are to be told. After the lock is released, the
 * calling thread works off the queue, unless a thread is already at it. So handlers and controllers run in the order of
 * the changes, one at a time, and never under the lock. Thread-safe.
 */
public final class ControlPlane {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deliveries deliveries = new Deliveries(this::failed);
    private final ApiServer server;
    private final Timekeeper clock;
    private final List<Controller> controllers = new CopyOnWriteArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    public ControlPlane(Timekeeper clock) {
        this.clock = clock;
        this.server = new ApiServer(clock, this::changed);
    }

    public Timekeeper clock() {
        return clock;
    }

    /** From now on the controller is told of every change. */
    public void register(Controller controller) {
        controllers.add(controller);
    }

    private void changed(Change change) {
        deliveries.add(() -> {
            for (var controller : controllers) {
                controller.onChange(change);
            }
        });
    }

    /** Reads or writes objects; then all are told of what changed. */
    public <T> T call(Function<ApiServer, T> work) {
        T result;
        lock.lock();
        try {
            result = work.apply(server);
        } finally {
            lock.unlock();
        }
        if (!lock.isHeldByCurrentThread()) {
            deliveries.drain();
        }
        return result;
    }

    /** As {@link #call}, without a result. */
    public void run(Consumer<ApiServer> work) {
        call(server -> {
            work.accept(server);
            return true;
        });
    }

    /** Reads, without telling anybody anything. */
    public <T> T read(Function<ApiServer, T> work) {
        lock.lock();
        try {
            return work.apply(server);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Answers a client's request, and hands the answer over while the lock is still held: a stream is subscribed to
     * before anything else can happen.
     */
    public <T> T answer(ApiRequest request, Function<ApiResponse, T> use) {
        return read(s -> use.apply(answer(s, request)));
    }

    private ApiResponse answer(ApiServer server, ApiRequest request) {
        try {
            return server.handle(request);
        } catch (NotSupported e) {
            var what = "The fake cluster does not support " + e.getMessage() + ": " + request;
            failed(new UnsupportedOperationException(what));
            return ApiResponse.Whole.text(501, what);
        }
    }

    /** Queues something to be done, in its turn, without the lock. */
    public void later(Runnable delivery) {
        deliveries.add(delivery);
    }

    /** Works off the queue, unless a thread is already at it. */
    public void drain() {
        if (!lock.isHeldByCurrentThread()) {
            deliveries.drain();
        }
    }

    /** Works off the queue until all is quiet, clients that come back after a dropped connection included. */
    public void settle() throws InterruptedException {
        deliveries.settle();
    }

    /** A client whose connection broke will come back on a thread of its own. */
    public void expect(Object client, Object connection) {
        deliveries.expect(client, connection);
    }

    /** A client that may have been expected came. */
    public void arrived(Object client) {
        deliveries.arrived(client);
    }

    /** A client that may have been expected tried to come, in vain; it will try again. */
    public void failedToArrive(Object client) {
        deliveries.failed(client);
    }

    /** A client let go of its broken connection: it comes back this very moment, or never. */
    public void leaves(Object client, Object connection) {
        deliveries.leaves(client, connection);
    }

    /** Where the clients' callbacks run: on the thread that is there, or in their turn, never on one of the clients'. */
    public void execute(Runnable task) {
        deliveries.execute(task);
    }

    private void failed(Throwable failure) {
        synchronized (failures) {
            failures.add(failure);
        }
    }

    /** What went wrong inside: a controller threw, or a request was not supported. */
    public List<Throwable> failures() {
        synchronized (failures) {
            return List.copyOf(failures);
        }
    }
}
