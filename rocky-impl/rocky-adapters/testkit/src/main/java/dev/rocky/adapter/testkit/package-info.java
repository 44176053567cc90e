/**
 * The tests that every warehouse adapter passes.
 *
 * <p>An adapter's own tests extend {@link dev.rocky.adapter.testkit.WarehouseConformance}. What an adapter does not
 * claim as one of its {@link dev.rocky.adapter.testkit.Behaviour}s is tested too: it must be refused in words.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.adapter.testkit;

import org.jspecify.annotations.NullMarked;
