package dev.rocky.compiler.internal.imports;

import dev.rocky.compile.TableRead;
import dev.rocky.compiler.internal.analysis.TableUse;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.model.SourceTable;
import dev.rocky.model.Target;
import dev.rocky.source.SourceSpan;
import dev.rocky.sql.tree.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one model takes from a table of another project.
 *
 * @param columns in lower case
 * @param unfiltered whether it takes everything, or perhaps does
 * @param place where it names the table
 */
record ConsumedTable(Set<String> columns, boolean unfiltered, Optional<SourceSpan> place) {

    ConsumedTable {
        columns = Set.copyOf(columns);
    }

    boolean takes(String column) {
        return unfiltered || columns.contains(column.toLowerCase(Locale.ROOT));
    }

    /**
     * What a model takes from a table, or empty if it does not read it.
     *
     * <p>A query that leaves out parts of a name may mean any table, so the model has to declare which one it means.
     */
    static Optional<ConsumedTable> of(CheckedModel model, Target table) {
        List<String> full = parts(table.catalog(), table.schema(), table.table());
        boolean declared = model.model().sources().stream().anyMatch(source -> full.equals(partsOf(source)));
        if (declared && !model.compiled().parsed()) {
            return Optional.of(new ConsumedTable(Set.of(), true, model.placeOfKey("sources")));
        }
        Set<String> columns = new HashSet<>();
        boolean unfiltered = false;
        List<TableUse> uses = new ArrayList<>();
        for (TableUse use : model.analysis().uses()) {
            if (use.model().isEmpty() && means(folded(use.name()), full, declared)) {
                uses.add(use);
                unfiltered |= use.unfiltered();
                use.columns().forEach(column -> columns.add(column.toLowerCase(Locale.ROOT)));
            }
        }
        return uses.isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsumedTable(columns, unfiltered, place(model, uses.get(0))));
    }

    private static boolean means(List<String> written, List<String> full, boolean declared) {
        int missing = full.size() - written.size();
        return written.equals(full) || (declared && missing > 0 && written.equals(full.subList(missing, full.size())));
    }

    private static Optional<SourceSpan> place(CheckedModel model, TableUse use) {
        return model.read().reads().stream()
                .filter(read -> read.name().equals(use.name()))
                .findFirst()
                .flatMap(read -> placeOf(model, read))
                .or(model::place);
    }

    private static Optional<SourceSpan> placeOf(CheckedModel model, TableRead read) {
        return model.read().places().of(new Span(read.start(), read.end()));
    }

    private static List<String> partsOf(SourceTable source) {
        return parts(source.catalog(), source.schema(), source.table());
    }

    private static List<String> parts(String... names) {
        return folded(Stream.of(names).filter(name -> !name.isEmpty()).toList());
    }

    private static List<String> folded(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
