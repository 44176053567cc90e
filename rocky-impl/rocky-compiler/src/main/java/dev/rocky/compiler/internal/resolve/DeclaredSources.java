package dev.rocky.compiler.internal.resolve;

import dev.rocky.compile.SourceSchemas;
import dev.rocky.model.Model;
import dev.rocky.model.SourceTable;
import dev.rocky.type.Column;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables outside the project whose columns models declare. */
public final class DeclaredSources {

    private DeclaredSources() {}

    /** What these models declare. */
    public static SourceSchemas of(Collection<Model> models) {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        for (Model model : models) {
            for (SourceTable source : model.sources()) {
                if (!source.columns().isEmpty()) {
                    columns.put(name(source), source.columns());
                }
            }
        }
        return SourceSchemas.of(columns);
    }

    private static String name(SourceTable source) {
        return Stream.of(source.catalog(), source.schema(), source.table())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }
}
