package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.Rocky;
import dev.rocky.compile.change.Change;
import dev.rocky.compile.change.Finding;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.CiDiffReport.ChangeType;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.CiDiffReport.ModelDiff;
import dev.rocky.diff.CiDiffReport.Status;
import dev.rocky.diff.DiffOptions;
import dev.rocky.diff.LineageDiffReport;
import dev.rocky.lineage.ColumnRef;
import dev.rocky.source.ProjectFiles;
import dev.rocky.type.SqlType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffTest {

    @TempDir
    Path folder;

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "git", "-C", folder.toString(), "-c", "user.name=tester", "-c", "user.email=tester@example.com"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }

    private CiDiffReport diff(ProjectFolder project, String base) {
        return diff(project, folder, DiffOptions.with(base));
    }

    private static CiDiffReport diff(ProjectFolder project, Path where, DiffOptions options) {
        try (Rocky rocky = project.open()) {
            return rocky.diff(files(where), options);
        }
    }

    private static ProjectFiles files(Path where) {
        return ProjectFiles.of(where.resolve("rocky.toml")).environment(Map.of());
    }

    private void commit() throws Exception {
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-q", "-m", "base");
    }

    @Test
    void tables_and_columns_that_come_go_and_change_are_told() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder)
                .model("same", "SELECT 1 AS id")
                .model("gone", "SELECT 1 AS id")
                .model("changed", "SELECT 1 AS kept, 2 AS dropped");
        commit();
        Files.delete(folder.resolve("models/gone.sql"));
        Files.delete(folder.resolve("models/gone.toml"));
        project.model("changed", "SELECT 'x' AS kept, 3 AS fresh").model("new", "SELECT 1 AS id");

        CiDiffReport report = diff(project, "main");

        assertThat(report.summary()).isEqualTo(new CiDiffReport.Summary(4, 1, 1, 1, 1));
        assertThat(report.models()).extracting(ModelDiff::modelName).containsExactly("changed", "gone", "new");
        assertThat(report.models())
                .extracting(ModelDiff::status)
                .containsExactly(Status.MODIFIED, Status.REMOVED, Status.ADDED);
        assertThat(report.models().get(0).columnChanges())
                .extracting(ColumnDiff::columnName, ColumnDiff::changeType)
                .containsExactly(
                        Tuple.tuple("kept", ChangeType.TYPE_CHANGED),
                        Tuple.tuple("fresh", ChangeType.ADDED),
                        Tuple.tuple("dropped", ChangeType.REMOVED));
        assertThat(report.markdown()).startsWith("### Rocky CI Diff").contains("| `dropped` | removed |");
    }

    @Test
    void types_are_spelled_as_in_every_comparison_before() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("m", "SELECT CAST(1 AS DECIMAL(18,2)) AS a, 1 AS b");
        commit();
        project.model("m", "SELECT CAST(1 AS DECIMAL(10,2)) AS a, [1::UTINYINT] AS b");

        assertThat(diff(project, "main").models().get(0).columnChanges())
                .extracting(change ->
                        change.oldType().orElse("") + " to " + change.newType().orElse(""))
                .containsExactly(
                        "Decimal { precision: 18, scale: 2 } to Decimal { precision: 10, scale: 2 }",
                        "Int32 to Array(UInt8)");
    }

    @Test
    void a_model_that_fills_another_table_is_one_that_goes_and_one_that_comes() throws Exception {
        ProjectFolder project =
                ProjectFolder.in(folder).model("moved", "SELECT 1 AS id").model("cased", "SELECT 1 AS id");
        commit();
        project.model("moved", "SELECT 1 AS id", "[target]\ntable = \"other\"\n")
                .model("cased", "SELECT 1 AS id", "[target]\ntable = \"CASED\"\n");

        assertThat(diff(project, "main").models())
                .extracting(
                        ModelDiff::modelName,
                        ModelDiff::status,
                        model -> model.resolvedTarget().orElse(""))
                .containsExactly(
                        Tuple.tuple("cased", Status.MODIFIED, "shop.marts.CASED"),
                        Tuple.tuple("moved", Status.REMOVED, "shop.marts.moved"),
                        Tuple.tuple("moved", Status.ADDED, "shop.marts.other"));
    }

    @Test
    void findings_are_given_to_those_who_ask_for_them() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("m", "SELECT 1 AS id, 2 AS gone");
        commit();
        project.model("m", "SELECT 1 AS id");

        CiDiffReport judged = diff(project, folder, DiffOptions.with("main").semantic(true));

        assertThat(judged.breakingFindings())
                .contains(Finding.of(new Change.ColumnDropped("m", "gone", SqlType.Simple.INT32)));
        assertThat(judged.markdown()).contains("| breaking | `m` | column `gone` (INT32) is gone |");
        CiDiffReport plain = diff(project, "main");
        assertThat(plain.breakingFindings()).isEmpty();
        assertThat(plain.markdown()).doesNotContain("breaking");
    }

    @Test
    void what_a_changed_column_feeds_is_told() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder)
                .model("a", "SELECT 1 AS id, 2 AS gone")
                .model("b", "SELECT id AS key FROM a")
                .model("c", "SELECT max(key) AS top FROM b");
        commit();
        project.model("a", "SELECT 'x' AS id");

        LineageDiffReport report;
        try (Rocky rocky = project.open()) {
            report = rocky.lineageDiff(files(folder), DiffOptions.with("main"));
        }

        assertThat(report.results())
                .extracting(LineageDiffReport.ModelResult::modelName)
                .containsExactly("a", "b", "c");
        assertThat(report.results().get(0).columnChanges())
                .containsExactly(
                        new LineageDiffReport.ColumnChange(
                                "id",
                                ChangeType.TYPE_CHANGED,
                                Optional.of("Int32"),
                                Optional.of("String"),
                                List.of(new ColumnRef("b", "key"), new ColumnRef("c", "top"))),
                        new LineageDiffReport.ColumnChange(
                                "gone", ChangeType.REMOVED, Optional.of("Int32"), Optional.empty(), List.of()));
        assertThat(report.markdown())
                .startsWith("### Rocky Lineage Diff")
                .contains("| `id` | type_changed | Int32 | String | `b.key`, `c.top` |");
    }

    @Test
    void what_git_keeps_out_of_archives_is_there_all_the_same() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("m", "SELECT 1 AS id");
        Files.writeString(folder.resolve(".gitattributes"), "models export-ignore\n");
        commit();

        assertThat(diff(project, "main").summary()).isEqualTo(new CiDiffReport.Summary(1, 1, 0, 0, 0));
    }

    @Test
    void what_counts_is_where_the_branch_began() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("m", "SELECT 1 AS id");
        commit();
        git("checkout", "-q", "-b", "feature");
        git("checkout", "-q", "main");
        project.model("later", "SELECT 1 AS id");
        git("add", ".");
        git("commit", "-q", "-m", "later");
        git("checkout", "-q", "feature");

        assertThat(diff(project, "main").models()).isEmpty();
    }

    @Test
    void a_project_below_the_top_of_its_repository_is_found() throws Exception {
        Path below = Files.createDirectories(folder.resolve("teams/a shop"));
        ProjectFolder project = ProjectFolder.in(below).model("m", "SELECT 1 AS id");
        commit();
        project.model("fresh", "SELECT 1 AS id");

        assertThat(diff(project, below, DiffOptions.with("main")).summary())
                .isEqualTo(new CiDiffReport.Summary(2, 1, 0, 1, 0));
    }

    @Test
    void a_project_that_was_not_there_is_told() throws Exception {
        Files.writeString(folder.resolve("README"), "empty");
        commit();
        ProjectFolder project = ProjectFolder.in(folder).model("m", "SELECT 1 AS id");

        CiDiffReport report = diff(project, "main");

        assertThat(report.summary().added()).isEqualTo(1);
        assertThat(report.notes()).containsExactly("the project was not there at 'main'; every model counts as added");
    }

    @Test
    void a_project_that_could_not_be_read_is_compared_by_its_files() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder)
                .model("same", "SELECT 1 AS id")
                .model("changed", "SELECT 1 AS id")
                .model("gone", "SELECT 1 AS id");
        project.with("models/gone.toml", "name = ");
        commit();
        Files.delete(folder.resolve("models/gone.sql"));
        Files.delete(folder.resolve("models/gone.toml"));
        project.model("changed", "SELECT 'x' AS id").model("fresh", "SELECT 1 AS id");

        CiDiffReport report = diff(project, folder, DiffOptions.with("main").semantic(true));

        assertThat(report.summary()).isEqualTo(new CiDiffReport.Summary(4, 1, 1, 1, 1));
        assertThat(report.models())
                .extracting(ModelDiff::modelName, ModelDiff::status)
                .containsExactly(
                        Tuple.tuple("changed", Status.MODIFIED),
                        Tuple.tuple("fresh", Status.ADDED),
                        Tuple.tuple("gone", Status.REMOVED));
        assertThat(report.notes()).hasSize(1);
        assertThat(report.notes().get(0))
                .startsWith("the project cannot be read at 'main': ")
                .contains("models/gone.toml:1")
                .doesNotContain("rocky-base-");
        assertThat(report.markdown()).contains("> **Note:** the project cannot be read at 'main'");
    }

    @Test
    void a_query_that_cannot_be_read_has_lost_no_columns() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("m", "SELECT 1 AS id");
        commit();
        project.model("m", "SELEC 1 AS id");

        CiDiffReport report = diff(project, "main");

        assertThat(report.models().get(0).status()).isEqualTo(Status.MODIFIED);
        assertThat(report.models().get(0).columnChanges()).isEmpty();
        assertThat(report.notes()).containsExactly("the query of 'm' cannot be read; its columns are not compared");
    }

    @Test
    void what_cannot_be_compared_at_all_is_refused() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("same", "SELECT 1 AS id");
        assertThatThrownBy(() -> diff(project, "main"))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("is in no git repository");
        commit();

        assertThatThrownBy(() -> diff(project, "nowhere"))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("there is no commit 'nowhere'");
        assertThatThrownBy(() -> diff(project, "--output=x"))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("is no commit");
        assertThatThrownBy(() -> diff(project, ""))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("is no commit");
    }
}
