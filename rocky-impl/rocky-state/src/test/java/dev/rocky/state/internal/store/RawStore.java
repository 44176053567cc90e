package dev.rocky.state.internal.store;

import dev.rocky.state.internal.log.OpenLog;
import dev.rocky.state.internal.log.StoreFolder;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes into a store what only other versions of the program would. */
final class RawStore {

    private RawStore() {}

    static void write(Path path, Consumer<Records> change) {
        work(path, log -> Records.write(log.environment(), change));
    }

    static void drop(Path path, Table table) {
        work(
                path,
                log -> log.environment()
                        .executeInTransaction(
                                transaction -> log.environment().removeStore(table.storeName(), transaction)));
    }

    private static void work(Path path, Consumer<OpenLog> work) {
        StoreFolder folder = new StoreFolder(path);
        OpenLog log = folder.openForWriting(Compaction::fillEmpty);
        work.accept(log);
        folder.close(log);
    }
}
