package dev.rocky.compiler.internal.check.strategy;

import dev.rocky.compiler.internal.check.ModelCodes;
import dev.rocky.compiler.internal.check.subject.CheckedModel;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.FormatOptions;
import dev.rocky.model.TableFormat;
import java.util.ArrayList;
import java.util.List;

/** Finds options of an Iceberg table that the warehouse refuses. */
public final class IcebergOptionsCheck {

    private static final String DATA_FILES = "write.format.";

    private IcebergOptionsCheck() {}

    /** Check a model, whatever its format is. */
    public static List<Diagnostic> check(CheckedModel model) {
        List<Diagnostic> problems = new ArrayList<>();
        if (model.model().format().filter(TableFormat.ICEBERG_TABLE::equals).isEmpty()) {
            return problems;
        }
        FormatOptions options = model.model().formatOptions();
        if (!options.partitionBy().isEmpty() && !options.clusterBy().isEmpty()) {
            problems.add(ModelCodes.E035
                    .at(
                            model.name(),
                            model.placeOfKey("format_options.cluster_by", "format"),
                            "an iceberg_table has partition_by (" + String.join(", ", options.partitionBy())
                                    + ") or cluster_by (" + String.join(", ", options.clusterBy()) + "), not both")
                    .suggest("keep one of them"));
        }
        for (String property : options.tableProperties().keySet()) {
            if (property.startsWith(DATA_FILES)) {
                problems.add(ModelCodes.E035
                        .at(
                                model.name(),
                                model.placeOfKey("format_options.table_properties", "format"),
                                "an iceberg_table cannot set the table property '" + property + "'")
                        .suggest("remove the property; the warehouse chooses the format of the files"));
            }
        }
        return problems;
    }
}
