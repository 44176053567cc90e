package dev.rocky.project.internal.model;

import dev.rocky.model.SourceTable;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns checked {@code [[sources]]} into tables outside the project. */
final class SourceReader {

    private static final Map<String, SqlType> TYPES = types();
    private static final String DECIMAL = "Decimal(";

    private SourceReader() {}

    static List<SourceTable> sources(Section sidecar, Problems problems) {
        List<SourceTable> sources = new ArrayList<>();
        for (Section section : sidecar.children("sources")) {
            sources.add(new SourceTable(
                    section.theText("catalog"),
                    section.theText("schema"),
                    section.theText("table"),
                    section.children("columns").stream()
                            .map(column -> column(column, problems))
                            .toList(),
                    section.origin()));
        }
        return sources;
    }

    private static Column column(Section section, Problems problems) {
        Optional<String> written = section.text("type");
        Optional<SqlType> type = written.flatMap(SourceReader::type);
        if (written.isPresent() && type.isEmpty()) {
            problems.report(
                    FileProblems.WRONG_VALUE,
                    section.spanOf("type"),
                    "'type' must be the name of a type, found \"%s\"".formatted(written.get()),
                    NearestName.of(written.get(), TYPES.keySet())
                            .map("write \"%s\""::formatted)
                            .orElse("the types are %s and Decimal(p,s); leave it out where none fits"
                                    .formatted(String.join(", ", TYPES.keySet()))));
        }
        return new Column(section.theText("name"), type.orElse(SqlType.unknown()), section.flag("nullable"));
    }

    private static Optional<SqlType> type(String name) {
        return name.startsWith(DECIMAL) && name.endsWith(")")
                ? decimal(name.substring(DECIMAL.length(), name.length() - 1))
                : Optional.ofNullable(TYPES.get(name));
    }

    private static Optional<SqlType> decimal(String parameters) {
        String[] parts = parameters.split(",", -1);
        try {
            int precision = Integer.parseInt(parts[0].strip());
            int scale = parts.length == 1 ? 0 : Integer.parseInt(parts[1].strip());
            return parts.length <= 2 && precision > 0 && scale >= 0 && scale <= precision
                    ? Optional.of(new SqlType.Decimal(precision, scale))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<String, SqlType> types() {
        Map<String, SqlType> types = new LinkedHashMap<>();
        types.put("Boolean", SqlType.Simple.BOOLEAN);
        types.put("Int32", SqlType.Simple.INT32);
        types.put("Int64", SqlType.Simple.INT64);
        types.put("Float32", SqlType.Simple.FLOAT32);
        types.put("Float64", SqlType.Simple.FLOAT64);
        types.put("String", SqlType.Simple.STRING);
        types.put("Binary", SqlType.Simple.BINARY);
        types.put("Date", SqlType.Simple.DATE);
        types.put("Timestamp", SqlType.Simple.TIMESTAMP);
        types.put("TimestampNtz", SqlType.Simple.TIMESTAMP_NTZ);
        types.put("Variant", SqlType.Simple.VARIANT);
        return types;
    }
}
