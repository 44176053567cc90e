package dev.rocky.compiler.internal.compilation;

import dev.rocky.cache.ContentKey;
import dev.rocky.compiler.internal.memory.Remembered;
import dev.rocky.compiler.internal.resolve.ModelText;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.sql.tree.Query;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model that was read, while it waits for what it reads.
 *
 * @param text its text, or null if nobody had to look at it
 * @param tree its query, or empty if that could not be read, or need not be
 * @param query stands for the query, where somebody remembers queries
 * @param remembered what was known of the query before
 * @param before the model as the compilation before knew it
 */
record OpenModel(
        ReadModel read,
        @Nullable ModelText text,
        Optional<Query> tree,
        ContentKey query,
        Optional<Remembered> remembered,
        @Nullable KnownModel before) {}
