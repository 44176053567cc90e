/**
 * What plug-ins implement: warehouses, dialects, source discovery, state stores, project readers, diagnostics.
 *
 * <p>Each is found by {@link java.util.ServiceLoader} through its provider:
 *
 * <ul>
 *   <li>{@link dev.rocky.spi.WarehouseProvider} opens a kind of {@link dev.rocky.spi.Warehouse} and says what it
 *       can do;
 *   <li>{@link dev.rocky.spi.Dialect} writes the SQL of a warehouse;
 *   <li>{@link dev.rocky.spi.DiscoveryProvider} finds sources to copy;
 *   <li>{@link dev.rocky.spi.StateStoreProvider} remembers runs;
 *   <li>{@link dev.rocky.spi.ProjectReader} reads projects from files;
 *   <li>{@link dev.rocky.spi.DiagnosticSource} declares what can be wrong with a project.
 * </ul>
 *
 * <p>Applications do not call this package.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.spi;

import org.jspecify.annotations.NullMarked;
