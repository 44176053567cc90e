package dev.rocky.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.Rocky;
import dev.rocky.compile.CompileOptions;
import dev.rocky.diagnostic.RockyException;
import dev.rocky.diff.CiDiffReport;
import dev.rocky.diff.CiDiffReport.ChangeType;
import dev.rocky.diff.CiDiffReport.ColumnDiff;
import dev.rocky.diff.CiDiffReport.ModelDiff;
import dev.rocky.diff.CiDiffReport.Status;
import dev.rocky.source.ProjectFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        try (Rocky rocky = project.open()) {
            ProjectFiles files = ProjectFiles.of(folder.resolve("rocky.toml")).environment(Map.of());
            return rocky.diff(files, base, CompileOptions.DEFAULT);
        }
    }

    @Test
    void tables_and_columns_that_come_go_and_change_are_told() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder)
                .model("same", "SELECT 1 AS id")
                .model("gone", "SELECT 1 AS id")
                .model("changed", "SELECT 1 AS kept, 2 AS dropped");
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-q", "-m", "base");
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
                        org.assertj.core.groups.Tuple.tuple("kept", ChangeType.TYPE_CHANGED),
                        org.assertj.core.groups.Tuple.tuple("fresh", ChangeType.ADDED),
                        org.assertj.core.groups.Tuple.tuple("dropped", ChangeType.REMOVED));
        assertThat(report.markdown()).startsWith("### Rocky CI Diff").contains("| `dropped` | removed |");
    }

    @Test
    void what_cannot_be_compared_is_said() throws Exception {
        ProjectFolder project = ProjectFolder.in(folder).model("same", "SELECT 1 AS id");
        git("init", "-q", "-b", "main");
        git("add", ".");
        git("commit", "-q", "-m", "base");

        assertThatThrownBy(() -> diff(project, "nowhere"))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("there is no commit 'nowhere'");
        assertThatThrownBy(() -> diff(project, "--output=x"))
                .isInstanceOf(RockyException.class)
                .hasMessageContaining("is no commit");
    }
}
