package dev.rocky.state.internal.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import jetbrains.exodus.ArrayByteIterable;
import jetbrains.exodus.ByteIterable;
import jetbrains.exodus.bindings.StringBinding;
import jetbrains.exodus.env.Cursor;
import jetbrains.exodus.env.Environment;
import jetbrains.exodus.env.Store;
import jetbrains.exodus.env.StoreConfig;
import jetbrains.exodus.env.Transaction;
import org.jspecify.annotations.Nullable;

/** The tables in one transaction, with text for keys and bytes for values. */
final class Records {

    private final Environment environment;
    private final Transaction transaction;

    private Records(Environment environment, Transaction transaction) {
        this.environment = environment;
        this.transaction = transaction;
    }

    /** Read in one transaction. */
    static <T> T read(Environment environment, Function<Records, T> question) {
        return environment.computeInReadonlyTransaction(
                transaction -> question.apply(new Records(environment, transaction)));
    }

    /** Write in one transaction. */
    static void write(Environment environment, Consumer<Records> change) {
        environment.executeInExclusiveTransaction(transaction -> change.accept(new Records(environment, transaction)));
    }

    Optional<byte[]> get(Table table, String key) {
        return Optional.ofNullable(store(table).get(transaction, StringBinding.stringToEntry(key)))
                .map(Records::bytes);
    }

    void put(Table table, String key, byte[] value) {
        store(table).put(transaction, StringBinding.stringToEntry(key), new ArrayByteIterable(value));
    }

    void delete(Table table, String key) {
        store(table).delete(transaction, StringBinding.stringToEntry(key));
    }

    /**
     * Walk through the records whose keys begin with a prefix, in the order of the keys.
     *
     * @param visit gets key and value, and says whether to go on
     */
    void walk(Table table, String prefix, BiPredicate<String, byte[]> visit) {
        try (Cursor cursor = store(table).openCursor(transaction)) {
            @Nullable ByteIterable value = cursor.getSearchKeyRange(StringBinding.stringToEntry(prefix));
            while (value != null) {
                String key = StringBinding.entryToString(cursor.getKey());
                if (!key.startsWith(prefix) || !visit.test(key, bytes(value))) {
                    return;
                }
                value = cursor.getNext() ? cursor.getValue() : null;
            }
        }
    }

    /** Make all tables, so that readers find them. */
    void createTables() {
        for (Table table : Table.values()) {
            store(table);
        }
    }

    private Store store(Table table) {
        return environment.openStore(table.storeName(), StoreConfig.WITHOUT_DUPLICATES, transaction);
    }

    private static byte[] bytes(ByteIterable value) {
        return Arrays.copyOf(value.getBytesUnsafe(), value.getLength());
    }
}
