package dev.rocky.spi;

/**
 * An open warehouse. Must be safe for use by several threads.
 *
 * @since 2.0
 */
public interface Warehouse extends AutoCloseable {

    /**
     * Start a conversation.
     *
     * @throws WarehouseException if the warehouse cannot be reached
     */
    WarehouseSession session();

    /** Give back everything. Closing twice does nothing more. */
    @Override
    void close();
}
