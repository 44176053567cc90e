package dev.rocky.compiler.internal.analysis;

import dev.rocky.ProjectBuilder;
import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.sql.SqlSyntax;
import dev.rocky.sql.types.TypeNames;
import dev.rocky.type.Column;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One query over a few tables and models, and what the compiler says of it, as texts to read. */
final class QuerySample {

    private static final SourceSchemas TABLES = SourceSchemas.of(Map.of(
            "raw.t",
            columns(
                    "id BIGINT!, name VARCHAR, s VARCHAR!, amt DECIMAL(10,2), qty INTEGER, sm SMALLINT, r FLOAT, d DATE!"),
            "raw.u",
            columns("id INTEGER!, w VARCHAR!, k BIGINT!"),
            "raw.v",
            columns("b BOOLEAN!, ts TIMESTAMP!, st STRUCT(id VARCHAR)"),
            "raw.e",
            columns("id BIGINT!")));

    private final CompiledProject compiled;

    private QuerySample(CompiledProject compiled) {
        this.compiled = compiled;
    }

    static QuerySample of(String query) {
        return of(query, Map.of());
    }

    /** A query next to other models, besides {@code a} and {@code st}. */
    static QuerySample of(String query, Map<String, String> others) {
        Map<String, String> models = new LinkedHashMap<>();
        models.put("a", "SELECT id, name, s FROM raw.t");
        models.put("st", "SELECT id FROM raw.t");
        models.putAll(others);
        models.put("m", query);
        ProjectBuilder project = Rocky.project("sample");
        models.forEach((name, sql) -> project.model(name, model -> model.sql(sql)));
        return new QuerySample(ProjectCompiler.compile(project.build(), CompileOptions.DEFAULT.sources(TABLES)));
    }

    /** Columns from {@code name TYPE, name TYPE!}, with {@code !} for those that are never {@code NULL}. */
    private static List<Column> columns(String text) {
        return Stream.of(text.split(", (?=\\w+ [A-Z])"))
                .map(each -> {
                    String[] parts = each.split(" ", 2);
                    boolean nullable = !parts[1].endsWith("!");
                    return new Column(parts[0], TypeNames.parse(parts[1].replace("!", ""), SqlSyntax.DUCKDB), nullable);
                })
                .toList();
    }

    /** The columns in the same form; {@code …} at the end where there may be more. */
    String columns() {
        String known = compiled.model("m").orElseThrow().columns().stream()
                .map(column -> column.name() + " " + TypeNames.print(column.type(), SqlSyntax.DUCKDB)
                        + (column.nullable() ? "" : "!"))
                .collect(Collectors.joining(", "));
        return compiled.model("m").orElseThrow().columnsComplete() ? known : known + "…";
    }

    /** The edges that end at the query, one on a line. */
    String lineage() {
        return compiled.lineage().edges().stream()
                .filter(edge -> edge.target().model().equals("m"))
                .map(edge -> edge.source() + " -> " + edge.target().column() + " (" + edge.transform() + ")\n")
                .collect(Collectors.joining());
    }

    /** The columns that decide its rows. */
    String determining() {
        return compiled.lineage().determining("m").stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What is wrong with it: code, message and advice, one on a line. */
    String problems() {
        return compiled.diagnosticsOf("m").stream()
                .filter(each -> each.code().startsWith("E"))
                .map(each -> each.code() + " " + each.message()
                        + each.suggestion().map(advice -> "; " + advice).orElse("") + "\n")
                .collect(Collectors.joining());
    }
}
