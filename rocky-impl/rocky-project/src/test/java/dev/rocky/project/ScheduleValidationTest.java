package dev.rocky.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleValidationTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 5 * * *",
                "*/15 0-6,20-23 1,15 JAN-MAR mon-fri",
                "59 23 31 12 7",
                "0-30/5 * * * 0",
                "  0  5 * * *  ",
            })
    void v036_five_fields_are_a_time(String cron) {
        assertThat(scheduled("cron = '%s'".formatted(cron)).findings("V036")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0 5 * * | it must have five fields, found '0 5 * *'",
                "`` | it must have five fields, found ''",
                "60 * * * * | minute must be from 0 to 59, found '60'",
                "* 24 * * * | hour must be from 0 to 23, found '24'",
                "* * 0 * * | day of the month must be from 1 to 31, found '0'",
                "* * * MAI * | month must be from 1 to 12, found 'MAI'",
                "* * * * 8 | day of the week must be from 0 to 7, found '8'",
                "*/0 * * * * | minute must be from 0 to 59, found '*/0'",
                "5-1 * * * * | minute must be from 0 to 59, found '5-1'",
                "1,,2 * * * * | minute must be from 0 to 59, found ''",
                "99999999999 * * * * | minute must be from 0 to 59, found '99999999999'",
            })
    void v036_anything_else_is_none(String cron, String reason) {
        TestProject project = scheduled("cron = '%s'".formatted(cron));
        assertThat(project.findings("V036"))
                .containsExactly("error pipeline.p.schedule pipeline.p: 'cron' is wrong: " + reason);
        assertThat(project.problems()).as("it opens all the same").isEmpty();
    }

    @Test
    void v036_a_time_zone_is_known_by_its_name() {
        assertThat(scheduled("cron = '0 5 * * *'\ntimezone = 'Europe/Oslo'").findings("V036"))
                .isEmpty();
        assertThat(scheduled("cron = '0 5 * * *'\ntimezone = '+02:00'").findings("V036"))
                .containsExactly("error pipeline.p.schedule pipeline.p: there is no time zone '+02:00'; write one such"
                        + " as Europe/Oslo");
        assertThat(scheduled("cron = '0 5 * * *'\n[schedule]\ntimezone = 'Mars'")
                        .findings("V036"))
                .hasSize(1);
    }

    @Test
    void v037_missed_times_are_caught_up_once_or_not() {
        assertThat(scheduled("cron = '0 5 * * *'\ncatchup = 'skip'").findings("V037"))
                .isEmpty();
        assertThat(scheduled("cron = '0 5 * * *'\ncatchup = 'all'").findings("V037"))
                .singleElement()
                .asString()
                .startsWith("error pipeline.p.schedule pipeline.p: 'catchup' cannot be \"all\": missed times are never"
                        + " run one by one");
        assertThat(scheduled("cron = '0 5 * * *'\ncatchup = 'last'").findings("V037"))
                .containsExactly("error pipeline.p.schedule pipeline.p: 'catchup' must be \"latest\" or \"skip\","
                        + " found \"last\"");
    }

    @Test
    void v038_freshness_needs_a_budget_from_anywhere() {
        assertThat(scheduled("freshness = true").findings("V038"))
                .containsExactly("error pipeline.p.schedule pipeline.p: 'freshness' needs to know how old data may"
                        + " become; set [freshness] expected_lag_seconds, or [freshness] of a model");
        assertThat(scheduled("freshness = true\n[freshness]\nexpected_lag_seconds = 5")
                        .findings("V038"))
                .isEmpty();
        assertThat(scheduled("freshness = true\n[pipeline.p.checks]\nfreshness = { threshold_seconds = 5 }")
                        .findings("V038"))
                .isEmpty();
        assertThat(scheduled("freshness = true")
                        .model("a", "target = { catalog = 'c', schema = 's' }\nfreshness.max_lag_seconds = 1")
                        .findings("V038"))
                .isEmpty();
    }

    @Test
    void v039_and_v045_a_pipeline_follows_one_that_is_there_and_can_be_scheduled() {
        TestProject project = scheduled("""
                after = ['nobody', 'files']
                [pipeline.files]
                type = 'load'
                source_dir = 'in'
                target = { catalog = 'c', schema = 's' }
                """);
        assertThat(project.findings("V039"))
                .containsExactly("error pipeline.p.schedule.after pipeline.p: 'after' names the pipeline 'nobody',"
                        + " which is not there");
        assertThat(project.places("V039")).containsExactly("rocky.toml:7:9");
        assertThat(project.findings("V045"))
                .containsExactly("error pipeline.p.schedule.after pipeline.p: 'after' names the load pipeline 'files',"
                        + " which is never scheduled");
    }

    @Test
    void v040_a_schedule_that_never_starts_anything_is_a_warning() {
        assertThat(scheduled("").findings("V040"))
                .containsExactly("warn pipeline.p.schedule pipeline.p: the schedule has no 'cron', 'after' or"
                        + " 'freshness', so it never starts anything");
        assertThat(scheduled("enabled = false").findings("V040")).isEmpty();
    }

    @Test
    void v042_schedules_do_not_wait_for_one_another() {
        TestProject project = scheduled("""
                after = ['q', 'nobody']
                [pipeline.q]
                type = 'transformation'
                target = {}
                schedule.after = ['p']
                """);
        assertThat(project.findings("V042"))
                .containsExactly("error - schedules wait for one another in a circle: p → q → p");
        assertThat(scheduled("after = ['p']").findings("V042"))
                .containsExactly("error - schedules wait for one another in a circle: p → p");
    }

    @Test
    void v044_a_load_pipeline_is_not_scheduled_and_not_looked_at_further() {
        TestProject project = TestProject.of(folder, """
                [pipeline.l]
                type = 'load'
                source_dir = 'in'
                target = { catalog = 'c', schema = 's' }
                schedule = { cron = 'x', catchup = 'all' }
                """);
        assertThat(project.findings("V044"))
                .containsExactly("error pipeline.l.schedule pipeline.l: a load pipeline cannot be scheduled");
        assertThat(project.findings("V036")).isEmpty();
        assertThat(project.findings("V037")).isEmpty();
    }

    private TestProject scheduled(String schedule) {
        return TestProject.of(folder, """
                [adapter]
                type = "duckdb"
                [pipeline.p]
                type = "transformation"
                target = {}
                [pipeline.p.schedule]
                """ + schedule);
    }
}
