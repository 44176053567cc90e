package dev.rocky.compile;

import static java.util.Objects.requireNonNull;

import dev.rocky.model.Model;
import dev.rocky.type.Column;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A model with what is known of it before anything runs.
 *
 * @param query the query after variables and macros; what is parsed and what is run
 * @param reads every table that the query names, in the order of the text; its own common tables are not among them
 * @param commonTables the names that it gives to parts of itself
 * @param dependencies the models that must be built first: the declared ones, then those the query reads
 * @param columns the columns of its table, as far as they are known; of two output columns with one name the second
 *     has another one there, as the warehouse gives it
 * @param columnsComplete whether {@code columns} are all of them
 * @param hasStar whether its select list holds a star
 * @param starColumns the columns that come from a star
 * @param facts what else is worth knowing of the query
 * @param parsed whether the query could be read at all
 * @since 2.0
 */
public record CompiledModel(
        Model model,
        String query,
        List<TableRead> reads,
        CommonTables commonTables,
        List<String> dependencies,
        List<Column> columns,
        boolean columnsComplete,
        boolean hasStar,
        Set<String> starColumns,
        ModelFacts facts,
        boolean parsed) {

    public CompiledModel {
        requireNonNull(model, "model");
        requireNonNull(query, "query");
        reads = List.copyOf(reads);
        requireNonNull(commonTables, "commonTables");
        dependencies = List.copyOf(dependencies);
        columns = List.copyOf(columns);
        starColumns = Set.copyOf(starColumns);
        requireNonNull(facts, "facts");
    }

    /** The model's name. */
    public String name() {
        return model.name();
    }

    /** The column of this name, whatever its case; one that is written exactly so comes first. */
    public Optional<Column> column(String columnName) {
        return columns.stream()
                .filter(column -> column.name().equals(columnName))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.name().equalsIgnoreCase(columnName))
                        .findFirst());
    }

    /**
     * The common table expressions of a query.
     *
     * @param start the index in the query where the first one of its outermost {@code WITH} is named
     * @param names those of the whole query, wherever they are
     */
    public record CommonTables(OptionalInt start, Set<String> names) {

        /** None. */
        public static final CommonTables NONE = new CommonTables(OptionalInt.empty(), Set.of());

        public CommonTables {
            requireNonNull(start, "start");
            names = Set.copyOf(names);
        }
    }
}
