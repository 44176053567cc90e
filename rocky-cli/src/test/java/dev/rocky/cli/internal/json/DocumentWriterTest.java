package dev.rocky.cli.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.Rocky;
import dev.rocky.cli.fake.Golden;
import dev.rocky.cli.fake.RunSamples;
import dev.rocky.cli.fake.Samples;
import dev.rocky.cli.internal.listing.AdapterList;
import dev.rocky.cli.internal.listing.Consumers;
import dev.rocky.cli.internal.listing.Dependencies;
import dev.rocky.cli.internal.listing.ModelList;
import dev.rocky.cli.internal.listing.PipelineList;
import dev.rocky.cli.internal.listing.SourceList;
import dev.rocky.json.OmitEmpty;
import dev.rocky.json.WriteNull;
import dev.rocky.type.SqlType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DocumentWriterTest {

    @TestFactory
    Stream<DynamicTest> every_result_is_written_in_its_published_shape() {
        Map<String, Record> documents = new LinkedHashMap<>();
        documents.put(
                "compile",
                Samples.compiled(Samples.missingColumn(), Samples.unknownModel())
                        .report());
        documents.put("run", RunSamples.success());
        documents.put("run-partial", RunSamples.partial(false));
        documents.put("plan", Samples.plan());
        documents.put("validate", Samples.validation(false));
        documents.put("state", RunSamples.state());
        documents.put("state-none", RunSamples.noState());
        documents.put("history", RunSamples.history());
        documents.put("history-model", RunSamples.modelHistory());
        documents.put(
                "list_models",
                ModelList.of(Samples.project(), Samples.compiled().graph()));
        documents.put("list_pipelines", PipelineList.of(Samples.project()));
        documents.put("list_adapters", AdapterList.of(Samples.project()));
        documents.put("list_sources", SourceList.of(Samples.project()));
        documents.put("list_deps", new Dependencies("daily", List.of("loans", "active")));
        documents.put("list_consumers", new Consumers("members", List.of()));
        return documents.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    String command = each.getKey().replaceFirst("-.*", "");
                    String document = written(command, each.getValue());
                    Golden.check("json/" + each.getKey() + ".json", document.replace(Rocky.version(), "VERSION"));
                }));
    }

    @Test
    void a_record_that_nobody_has_thought_of_needs_no_code() {
        record Part(
                String someName,
                Optional<Integer> leftOut,
                @WriteNull Optional<Integer> keptOpen) {}
        record Unforeseen(
                @OmitEmpty boolean silentFlag,
                boolean plainFlag,
                @OmitEmpty List<String> silentList,
                OptionalLong number,
                SqlType type,
                Map<String, List<Part>> parts) {}

        String document = written(
                "unforeseen",
                new Unforeseen(
                        false,
                        false,
                        List.of(),
                        OptionalLong.of(7),
                        new SqlType.Decimal(18, 2),
                        Map.of(
                                "as given",
                                List.of(new Part("tab\tand „quote\"", Optional.empty(), Optional.empty())))));

        assertThat(document).isEqualTo("""
                        {
                          "version": "%s",
                          "command": "unforeseen",
                          "plain_flag": false,
                          "number": 7,
                          "type": "DECIMAL(18,2)",
                          "parts": {
                            "as given": [
                              {
                                "some_name": "tab\\tand „quote\\"",
                                "kept_open": null
                              }
                            ]
                          }
                        }
                        """.formatted(Rocky.version()));
    }

    private static String written(String command, Record document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.write(command, document, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
