package dev.rocky.project.internal.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.model.Model;
import dev.rocky.project.TestProject;
import dev.rocky.project.internal.model.LoadedModel;
import dev.rocky.project.internal.model.LoadedModels;
import dev.rocky.source.Origin;
import dev.rocky.source.ProjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptModelsTest {

    /** Nothing that this test writes has just changed then. */
    private static final InstantSource LATER = InstantSource.offset(InstantSource.system(), Duration.ofHours(1));

    /** One more than a file is worth. */
    private static final int MODELS = 51;

    private static final String SIDECAR = """
            depends_on = ["m1"]
            intent = "Everything that a sidecar may say"
            classification = { email = "pii" }
            retention = "90d"
            tags = { team = "core", tier = "1" }

            [strategy]
            type = "merge"
            unique_key = ["id", "day"]
            update_columns = ["amount"]

            [target]
            schema = "special"
            table = "other_%1$d"

            [freshness]
            max_lag_seconds = 3600
            time_column = "day"

            [budget]
            max_usd = 1.5
            max_bytes_scanned = 1000
            on_breach = "error"

            [skip]
            eligible = true

            [[surrogate_key]]
            name = "key_%1$d"
            columns = ["id", "day"]

            [columns.id]
            description = "The number of the order"

            [[sources]]
            catalog = "raw"
            schema = "shop"
            table = "orders"
            [[sources.columns]]
            name = "id"
            type = "Decimal(10,2)"

            [[tests]]
            type = "not_null"
            column = "id"

            [[tests]]
            type = "accepted_values"
            column = "status"
            values = ["open", "done"]
            severity = "warning"

            [[tests]]
            type = "row_count_range"
            min = 1

            [[test]]
            name = "adds"
            ordered = true
            [[test.given]]
            ref = "orders"
            rows = [{ id = 1, amount = 2.5, open = true, name = "x" }]
            [test.expect]
            rows = [{ id = 1 }]
            """;

    private static final String CONTRACT = """
            [[columns]]
            name = "id"
            type = "Int64"
            nullable = false
            description = "The number"

            [rules]
            required = ["id"]
            no_new_nullable = true
            """;

    private static final List<String> KEYS = List.of(
            "name",
            "type",
            "column",
            "table",
            "rules.required",
            "strategy.unique_key",
            "target.schema",
            "tests[1].column");

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private final Map<String, String> environment = new HashMap<>();
    private long edits;

    @BeforeEach
    void write() throws IOException {
        TestProject project = TestProject.ofModels(folder);
        for (int i = 0; i < MODELS; i++) {
            project.file("models/m" + i + ".sql", "SELECT " + i + " AS id -- é\n")
                    .file("models/m" + i + ".toml", i % 10 == 5 ? SIDECAR.formatted(i) : "intent = \"plain\"\n");
        }
        project.file("models/m5.contract.toml", CONTRACT)
                .file("models/front.sql", "---toml\nintent = \"above\"\n---\nSELECT 1 AS id\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_is_kept_is_what_was_read(boolean lint) {
        LoadedProject read = load(Optional.empty(), lint);
        assertThat(load(Optional.of(cache), lint).models().problems())
                .isEqualTo(read.models().problems());
        assertThat(cache.resolve("models.bin")).exists();
        LoadedProject kept = load(Optional.of(cache), lint);
        assertSame(kept, read);
        for (int i = 0; i < read.models().files().size(); i++) {
            LoadedModel model = read.models().files().get(i);
            assertThat(kept.models().files().get(i)).as(model.name()).hasToString(model.toString());
        }
        assertThat(kept.models().models().get("m5")).satisfies(model -> {
            assertThat(model.contract()).isPresent();
            assertThat(model.unitTests()).hasSize(1);
            assertThat(model.tests().get(1).origin().spanOf("column")).isPresent();
        });
    }

    @Test
    void nothing_is_believed_that_has_changed() {
        Random random = new Random(11);
        load(Optional.of(cache), false);
        for (int i = 0; i < 120; i++) {
            edit(random);
            if (random.nextInt(3) > 0) {
                boolean lint = random.nextBoolean();
                assertSame(load(Optional.of(cache), lint), load(Optional.empty(), lint));
            }
        }
    }

    @Test
    void nothing_from_the_environment_is_kept() throws IOException {
        environment.put("TOKEN", "hush-hush");
        put("models/m1.toml", "intent = \"${TOKEN}\"\n");
        load(Optional.of(cache), false);
        assertThat(Files.readString(cache.resolve("models.bin"), StandardCharsets.ISO_8859_1))
                .contains("m2.sql")
                .doesNotContain("hush-hush");
        put("models/_defaults.toml", "intent = \"${TOKEN}\"\n[target]\ncatalog = \"lib\"\nschema = \"marts\"\n");
        Files.delete(cache.resolve("models.bin"));
        load(Optional.of(cache), false);
        assertThat(cache.resolve("models.bin")).doesNotExist();
    }

    @Test
    void files_that_have_just_changed_are_read_again() {
        ProjectFiles files = files().cache(cache);
        ProjectLoader.load(files, false, InstantSource.fixed(Instant.now()));
        assertThat(cache.resolve("models.bin")).doesNotExist();
    }

    @Test
    void a_damaged_file_does_no_harm() throws IOException {
        LoadedProject read = load(Optional.empty(), false);
        load(Optional.of(cache), false);
        byte[] intact = Files.readAllBytes(cache.resolve("models.bin"));
        Random random = new Random(5);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = intact.clone();
            for (int hit = 0; hit < 20; hit++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(cache.resolve("models.bin"), damaged);
            assertSame(load(Optional.of(cache), false), read);
        }
    }

    private ProjectFiles files() {
        return ProjectFiles.of(folder.resolve("rocky.toml")).environment(environment);
    }

    private LoadedProject load(Optional<Path> keeping, boolean lint) {
        ProjectFiles files = keeping.map(files()::cache).orElseGet(this::files);
        return ProjectLoader.load(files, lint, LATER);
    }

    /** Change one thing; times go on, so that no edit hides behind the one before. */
    private void edit(Random random) {
        String model = "models/m" + random.nextInt(MODELS);
        switch (random.nextInt(13)) {
            case 0 -> put(model + ".sql", "SELECT " + edits + " AS id\n");
            case 1 -> put(model + ".toml", SIDECAR.formatted(edits));
            case 2 -> put(model + ".toml", "intent = \"${WHY:-because}\"\n");
            case 3 -> environment.put("WHY", "reason " + edits);
            case 4 -> put(model + ".toml", random.nextBoolean() ? "intent = \n" : "unknown_key = 1\n");
            case 5 -> put(model + ".contract.toml", random.nextBoolean() ? CONTRACT : "wrong = 1\n");
            case 6 -> remove(model + ".contract.toml");
            case 9 -> put("models/groups/core.toml", "schema_template = \"g" + edits + "\"\n");
            case 10 ->
                put("models/test_definitions.toml", "[unique_id]\ntype = \"unique\"\ncolumn = \"c" + edits + "\"\n");
            case 11 -> put(model + ".toml", "group = \"core\"\n[[use_test]]\nname = \"unique_id\"\n");
            case 12 -> put("models/_defaults.toml", "[target]\ncatalog = \"${WHY:-lib}\"\nschema = \"marts\"\n");
            case 7 -> put("models/_defaults.toml", "[target]\ncatalog = \"lib\"\nschema = \"s" + edits + "\"\n");
            default -> {
                remove(model + ".toml");
                remove(model + ".sql");
            }
        }
    }

    private void put(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            edits++;
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L + edits * 10_000));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(LoadedProject found, LoadedProject expected) {
        assertThat(texts(found.models())).isEqualTo(texts(expected.models()));
        assertThat(found.models().models()).isEqualTo(expected.models().models());
        found.models().models().forEach((name, model) -> {
            Model other = requireNonNull(expected.models().models().get(name));
            assertThat(model).hasToString(other.toString());
            assertThat(places(model)).isEqualTo(places(other));
        });
    }

    private static List<String> texts(LoadedModels models) {
        return models.problems().stream().map(Diagnostic::toString).toList();
    }

    /** The places of some keys of everything in a model that has a place. */
    private static List<String> places(Model model) {
        List<Origin> origins = new ArrayList<>();
        collect(model, origins);
        return origins.stream()
                .flatMap(origin ->
                        Stream.concat(Stream.of(origin.span()), KEYS.stream().map(origin::spanOf)))
                .map(Optional::toString)
                .toList();
    }

    private static void collect(Object value, List<Origin> origins) {
        if (value instanceof Origin origin) {
            origins.add(origin);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, origins));
        } else if (value instanceof Collection<?> items) {
            items.forEach(each -> collect(each, origins));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(record), origins);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
