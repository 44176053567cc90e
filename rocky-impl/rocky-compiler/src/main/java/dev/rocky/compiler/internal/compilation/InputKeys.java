package dev.rocky.compiler.internal.compilation;

import dev.rocky.cache.ContentKey;
import dev.rocky.cache.KeyWriter;
import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.AnalysedModel;
import dev.rocky.compiler.internal.analysis.OutputColumn;
import dev.rocky.compiler.internal.analysis.OutsideTables;
import dev.rocky.compiler.internal.resolve.ReadModel;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the keys that stand for what one model reads, and for what others see of it. */
final class InputKeys {

    private InputKeys() {}

    /** Stands for the columns of the tables outside the project that a model reads. */
    static ContentKey outside(ReadModel model, OutsideTables tables) {
        KeyWriter key = new KeyWriter();
        for (TableRead read : model.reads()) {
            if (read.model().isEmpty()) {
                Optional<List<Column>> columns = tables.columns(read);
                key.flag(columns.isPresent());
                columns.ifPresent(known -> {
                    key.number(known.size());
                    known.forEach(column -> add(key, column));
                });
            }
        }
        return key.key();
    }

    /** Stands for the columns of all tables that a model reads. */
    static ContentKey inputs(ReadModel model, ContentKey outside, Function<String, Optional<KnownModel>> known) {
        KeyWriter key = new KeyWriter();
        key.key(outside);
        for (TableRead read : model.reads()) {
            if (read.model().isPresent()) {
                String name = read.model().get();
                key.text(name).key(known.apply(name).map(KnownModel::output).orElse(ContentKey.NONE));
            }
        }
        return key.key();
    }

    /** Stands for everything that the readers of a model see of it. */
    static ContentKey output(AnalysedModel model) {
        KeyWriter key = new KeyWriter();
        key.flag(model.compiled().parsed()).flag(model.analysis().complete());
        for (OutputColumn output : model.analysis().columns()) {
            add(key, output.column());
            key.flag(output.uncertain());
        }
        return key.key();
    }

    private static void add(KeyWriter key, Column column) {
        key.text(column.name()).text(column.type().toString()).flag(column.nullable());
    }
}
