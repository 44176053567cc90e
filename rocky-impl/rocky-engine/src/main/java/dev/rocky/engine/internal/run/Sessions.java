package dev.rocky.engine.internal.run;

import dev.rocky.spi.Warehouse;
import dev.rocky.spi.WarehouseSession;
import java.util.ArrayDeque;
import java.util.Deque;

/** The sessions of one run: as many as are used at once, and each used again. Safe for use by several threads. */
final class Sessions implements AutoCloseable {

    private final Warehouse warehouse;
    private final Deque<WarehouseSession> idle = new ArrayDeque<>();

    Sessions(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    WarehouseSession borrow() {
        synchronized (this) {
            WarehouseSession session = idle.poll();
            if (session != null) {
                return session;
            }
        }
        return warehouse.session();
    }

    synchronized void giveBack(WarehouseSession session) {
        idle.push(session);
    }

    @Override
    public synchronized void close() {
        idle.forEach(WarehouseSession::close);
        idle.clear();
    }
}
