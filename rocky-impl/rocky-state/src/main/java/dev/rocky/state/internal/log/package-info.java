/**
 * A store's folder and the log files in it: which generation counts, whether its end is intact, and how Xodus opens it.
 *
 * <p>A store at {@code state/} looks like this:
 *
 * <pre>
 * state/
 *     3/                  the generation that counts: the highest number
 *         00000000000.xd  the log, in files of equal length but for the last
 *         00000008000.xd
 *         sealed          how far the log was written when it was last closed, and a checksum of its last file
 *     4.new/              a generation in the making, of no meaning until it is renamed
 * state.lock              locked by the process that writes
 * </pre>
 *
 * <p>Knows nothing of the records in the log.
 */
@NullMarked
package dev.rocky.state.internal.log;

import org.jspecify.annotations.NullMarked;
