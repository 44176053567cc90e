package dev.rocky.compiler.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.ImportedFiles;
import dev.rocky.compile.ImportedFiles.Content;
import dev.rocky.compiler.OtherRules;
import dev.rocky.compiler.ProjectCompiler;
import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.ImportedProject;
import dev.rocky.model.ModelBuilder;
import dev.rocky.model.Project;
import dev.rocky.model.ProjectRules;
import dev.rocky.model.SourceTable;
import dev.rocky.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ImportCheckTest {

    private static final String BEFORE = orders("id Int64 false", "amount Int64 true", "note String true");
    private static final String NOW = orders("id Int32 true", "amount Int64 false", "extra String true");

    /** The snapshot of a project with one table. */
    private static String orders(String... columns) {
        StringBuilder json = new StringBuilder("""
                {"models": [{"name": "orders", "target": {"catalog": "lake", "schema": "sales", "table": "orders"},
                "typed_columns": [""");
        for (int i = 0; i < columns.length; i++) {
            String[] parts = columns[i].split(" ", 3);
            json.append(i == 0 ? "" : ",")
                    .append("{\"name\": \"%s\", \"data_type\": \"%s\", \"nullable\": %s}"
                            .formatted(parts[0], parts[1], parts[2]));
        }
        return json.append("]}]}").toString();
    }

    private static List<String> codes(String before, String now, UnaryOperator<ModelBuilder> model) {
        Project project = Rocky.project("p").model("m", model).build();
        ImportedProject imported =
                new ImportedProject("sales", "now.json", Optional.of("before.json"), Optional.empty(), Origin.none());
        ProjectRules rules = new ProjectRules(
                ProjectRules.NONE.masking(),
                ProjectRules.NONE.expectedLagSeconds(),
                ProjectRules.NONE.portability(),
                Map.of("sales", imported),
                List.of(),
                Map.of());
        Project importing = OtherRules.of(project, rules);
        ImportedFiles files = new ImportedFiles(new Content.Text(now), Optional.of(new Content.Text(before)));
        return ProjectCompiler.compile(importing, CompileOptions.DEFAULT.imports(Map.of("sales", files)))
                .diagnostics()
                .stream()
                .filter(problem -> problem.code().matches("E03[0-4]|W012|W03[01]"))
                .map(ImportCheckTest::shown)
                .toList();
    }

    private static String shown(Diagnostic problem) {
        String column = problem.message().replaceAll("^the column '(\\w+)'.*", "$1");
        return problem.code() + " " + column;
    }

    private static ModelBuilder declared(ModelBuilder model) {
        return model.source(new SourceTable("lake", "sales", "orders", List.of(), Origin.none()));
    }

    @Test
    void only_columns_that_are_read_matter_in_whatever_clause() {
        assertThat(codes(BEFORE, NOW, model -> declared(model.sql("SELECT id FROM lake.sales.orders"))))
                .containsExactly("E031 id");
        assertThat(codes(
                        BEFORE,
                        NOW,
                        model -> declared(
                                model.sql("SELECT 1 AS one FROM sales.orders WHERE note = 'x' AND amount > 1"))))
                .containsExactly("E032 amount", "E030 note");
    }

    @Test
    void who_takes_everything_hears_of_everything() {
        assertThat(codes(BEFORE, NOW, model -> declared(model.sql("SELECT * FROM lake.sales.orders"))))
                .containsExactly("E032 amount", "W030 extra", "E031 id", "E030 note");
    }

    @Test
    void a_column_can_change_in_two_ways() {
        assertThat(codes(
                        orders("id Int32 true"),
                        orders("id Int64 false"),
                        model -> declared(model.sql("SELECT ID FROM Lake.Sales.Orders"))))
                .containsExactly("W031 id", "E032 id");
    }

    @Test
    void a_full_name_needs_no_declaration_and_a_short_one_does() {
        assertThat(codes(BEFORE, NOW, model -> model.sql("SELECT id FROM lake.sales.orders")))
                .containsExactly("E031 id");
        assertThat(codes(BEFORE, NOW, model -> model.sql("SELECT id FROM sales.orders")))
                .isEmpty();
        assertThat(codes(BEFORE, NOW, model -> declared(model.sql("SELECT id FROM other.orders"))))
                .isEmpty();
    }

    @Test
    void a_query_that_cannot_be_read_may_read_everything() {
        assertThat(codes(BEFORE, NOW, model -> declared(model.sql("SELEC id"))))
                .containsExactly("E032 amount", "W030 extra", "E031 id", "E030 note");
    }

    @Test
    void a_table_that_is_gone_has_lost_every_column() {
        assertThat(codes(
                        BEFORE,
                        "{\"models\": []}",
                        model -> declared(model.sql("SELECT id, amount FROM lake.sales.orders"))))
                .containsExactly("E030 amount", "E030 id");
    }

    @Test
    void columns_that_nobody_knew_are_not_gone() {
        assertThat(codes(BEFORE, orders(), model -> declared(model.sql("SELECT id FROM lake.sales.orders"))))
                .isEmpty();
        assertThat(codes(
                        BEFORE,
                        orders("id Unknown true", "amount Int64 true", "note String true"),
                        model -> declared(model.sql("SELECT id FROM lake.sales.orders"))))
                .isEmpty();
    }
}
