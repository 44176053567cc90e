/**
 * Remembers runs and watermarks between processes, in a Xodus environment.
 *
 * <p>Knows the API and Xodus. {@link dev.rocky.state.XodusStateStoreProvider} is the way in; it is found by
 * {@link java.util.ServiceLoader}.
 *
 * @since 2.0
 */
@NullMarked
package dev.rocky.state;

import org.jspecify.annotations.NullMarked;
