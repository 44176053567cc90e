package dev.rocky.project.internal.model;

import dev.rocky.model.Budget;
import dev.rocky.model.FormatOptions;
import dev.rocky.model.Model;
import dev.rocky.model.ModelBody;
import dev.rocky.model.SurrogateKey;
import dev.rocky.model.TableFormat;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.toml.TomlValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns a checked sidecar, or frontmatter, into a model. */
final class SidecarReader {

    private static final long MOST_DAYS = 4_294_967_295L;

    private final String model;
    private final Section sidecar;
    private final FolderSettings settings;
    private final Problems problems;

    SidecarReader(String model, Section sidecar, FolderSettings settings, Problems problems) {
        this.model = model;
        this.sidecar = sidecar;
        this.settings = settings;
        this.problems = problems;
    }

    /** The model; what is wrong with it is reported. */
    Model read(ModelBody body) {
        TargetReader target = new TargetReader(model, sidecar, settings, problems);
        target.checkGroup();
        return new Model(
                model,
                body,
                target.materialization(),
                target.target(),
                sidecar.texts("depends_on"),
                SourceReader.sources(sidecar, problems),
                sidecar.text("adapter"),
                sidecar.text("intent").or(settings::intent),
                FolderReader.freshness(sidecar).or(settings::freshness),
                TestReader.tests(sidecar, settings, problems),
                TestReader.unitTests(sidecar, problems),
                sidecar.choice("format", TableFormat.values()),
                formatOptions(),
                merged(target.group().map(Group::tags), sidecar.textMap("tags")),
                merged(
                        target.group().map(Group::governanceTags),
                        sidecar.child("governance").textMap("tags")),
                sidecar.textMap("classification"),
                retentionDays(),
                budget(),
                skip(),
                surrogateKeys(),
                columnDescriptions(),
                Optional.empty(),
                sidecar.file().origin());
    }

    private static Map<String, String> merged(Optional<Map<String, String>> ofGroup, Map<String, String> own) {
        if (ofGroup.isEmpty()) {
            return own;
        }
        Map<String, String> tags = new LinkedHashMap<>(ofGroup.get());
        tags.putAll(own);
        return tags;
    }

    private FormatOptions formatOptions() {
        if (!sidecar.has("format_options")) {
            return FormatOptions.NONE;
        }
        Section section = sidecar.child("format_options");
        Map<String, String> properties = new LinkedHashMap<>();
        for (TomlValue pair : section.items("table_properties")) {
            if (pair instanceof TomlValue.Items items
                    && items.values().get(0) instanceof TomlValue.Text key
                    && items.values().get(1) instanceof TomlValue.Text value) {
                properties.put(key.value(), value.value());
            }
        }
        return new FormatOptions(
                section.texts("partition_by"), section.texts("cluster_by"), properties, section.text("comment"));
    }

    private Optional<Integer> retentionDays() {
        Optional<String> written = sidecar.text("retention");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt days = days(written.get());
        if (days.isEmpty()) {
            problems.report(
                    FileProblems.WRONG_VALUE,
                    sidecar.spanOf("retention"),
                    "'retention' of the model '%s' must be a number of days or years, such as 90d or 1y, found \"%s\""
                            .formatted(model, written.get()),
                    "write a number above 0 and d or y");
        }
        return days.isPresent() ? Optional.of(days.getAsInt()) : Optional.empty();
    }

    /** A year has 365 days. */
    private static OptionalInt days(String text) {
        int digits = text.length() - 1;
        boolean years = text.endsWith("y");
        boolean shaped = digits > 0
                && (years || text.endsWith("d"))
                && text.chars().limit(digits).allMatch(each -> each >= '0' && each <= '9');
        if (!shaped) {
            return OptionalInt.empty();
        }
        try {
            long number = Long.parseLong(text.substring(0, digits));
            long days = Math.multiplyExact(number, years ? 365L : 1L);
            return days > 0 && days <= MOST_DAYS
                    ? OptionalInt.of((int) Math.min(days, Integer.MAX_VALUE))
                    : OptionalInt.empty();
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private Optional<Budget> budget() {
        if (!sidecar.has("budget")) {
            return Optional.empty();
        }
        Section section = sidecar.child("budget");
        return Optional.of(new Budget(
                section.number("max_usd"),
                section.whole("max_duration_ms"),
                section.whole("max_bytes_scanned"),
                section.choice("on_breach", Budget.OnBreach.values())));
    }

    private Model.SkipRules skip() {
        if (!sidecar.has("skip")) {
            return Model.SkipRules.AUTOMATIC;
        }
        Section section = sidecar.child("skip");
        return new Model.SkipRules(section.optionalFlag("eligible"), section.optionalFlag("deterministic"));
    }

    private List<SurrogateKey> surrogateKeys() {
        List<SurrogateKey> keys = new ArrayList<>();
        for (Section section : sidecar.children("surrogate_key")) {
            String name = section.theText("name");
            List<String> columns = section.texts("columns");
            checkIdentifiers(section, "name", List.of(name));
            checkIdentifiers(section, "columns", columns);
            keys.add(new SurrogateKey(name, columns));
        }
        return keys;
    }

    private void checkIdentifiers(Section section, String key, List<String> names) {
        for (String name : names) {
            if (!SqlNames.isIdentifier(name)) {
                problems.report(
                        FileProblems.WRONG_VALUE,
                        section.spanOf(key),
                        "a surrogate key of the model '%s' must use names of letters, digits and '_', found \"%s\""
                                .formatted(model, name));
            }
        }
    }

    private Map<String, String> columnDescriptions() {
        if (!sidecar.has("columns")) {
            return Map.of();
        }
        Section columns = sidecar.child("columns");
        Map<String, String> descriptions = new LinkedHashMap<>();
        for (String name : columns.table().values().keySet()) {
            columns.child(name).text("description").ifPresent(text -> descriptions.put(name, text));
        }
        return Collections.unmodifiableMap(descriptions);
    }
}
