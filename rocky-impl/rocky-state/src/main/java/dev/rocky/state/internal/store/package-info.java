/** What is remembered, table by table, for readers and for the one writer; and its compaction. */
@NullMarked
package dev.rocky.state.internal.store;

import org.jspecify.annotations.NullMarked;
