package dev.rocky.spi;

import dev.rocky.model.Target;
import dev.rocky.run.QueryResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One conversation with a warehouse: statements one after another, one transaction at a time. Used by one thread
 * at a time.
 *
 * @since 2.0
 */
public interface WarehouseSession extends AutoCloseable {

    /**
     * Run a statement.
     *
     * @return the rows it wrote, where the warehouse says so
     * @throws WarehouseException if the warehouse refuses
     */
    OptionalLong execute(String sql);

    /**
     * Run a query and read its whole result.
     *
     * @throws WarehouseException if the warehouse refuses
     */
    QueryResult query(String sql);

    /**
     * Look for a table or view.
     *
     * @return what stands there, or empty if nothing does
     * @throws WarehouseException if that cannot be found out
     */
    Optional<Relation> find(Target target);

    /**
     * Ask which columns a query returns, without running it.
     *
     * @throws WarehouseException if the warehouse refuses the query
     */
    List<RelationColumn> describe(String query);

    /** Begin a transaction; does nothing where the warehouse has none. */
    void begin();

    /** End the transaction and keep what it did. */
    void commit();

    /** End the transaction and undo what it did; does nothing where none is open. */
    void rollback();

    /** End the conversation; an open transaction is undone. */
    @Override
    void close();
}
