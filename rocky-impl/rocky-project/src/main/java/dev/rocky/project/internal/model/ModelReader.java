package dev.rocky.project.internal.model;

import dev.rocky.model.Contract;
import dev.rocky.model.Model;
import dev.rocky.model.ModelBody;
import dev.rocky.project.internal.keys.ModelKeys;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.SourceText;
import dev.rocky.project.internal.text.Stretch;
import dev.rocky.project.internal.text.TextFiles;
import dev.rocky.project.internal.toml.TomlFile;
import dev.rocky.project.internal.toml.TomlValue;
import dev.rocky.source.Origin;
import java.util.Optional;

/** Reads one model with its sidecar or frontmatter and its contract. */
final class ModelReader {

    private final ModelFile file;
    private final FolderSettings settings;
    private final Environment environment;

    ModelReader(ModelFile file, FolderSettings settings, Environment environment) {
        this.file = file;
        this.settings = settings;
        this.environment = environment;
    }

    /**
     * Read the model.
     *
     * @param lint whether to look for what nobody would miss
     */
    LoadedModel read(boolean lint) {
        Problems reading = Problems.of(file.stem());
        Optional<SourceText> source = readText(reading);
        Optional<Section> sidecar = source.flatMap(text -> settings(text, reading));
        String name = sidecar.map(this::name).orElse(file.stem());
        Problems problems = Problems.of(name);
        Optional<Model> model = sidecar.filter(section -> section.check(problems))
                .map(section -> model(name, section, source.orElseThrow(), problems));
        Optional<Contract> contract = contract(problems);

        reading.addAll(problems.all());
        return new LoadedModel(
                name,
                file.name(),
                file.folder().name(),
                file.hasContract() ? Optional.of(file.folder().nameOf(file.contract())) : Optional.empty(),
                reading.errors() == 0 ? model.map(it -> promising(it, contract)) : Optional.empty(),
                reading.all(),
                sidecar.filter(section -> section.file().hasNoVariables()).isPresent(),
                lint,
                sidecar.filter(section -> lint)
                        .map(section -> LintFacts.of(name, file.stem(), section))
                        .orElse(LintFacts.NONE));
    }

    private static Model promising(Model model, Optional<Contract> contract) {
        return contract.map(promise -> model.toBuilder().contract(promise).build())
                .orElse(model);
    }

    private Optional<SourceText> readText(Problems problems) {
        if (file.isSql()) {
            return TextFiles.read(file.path(), file.name(), problems);
        }
        problems.report(
                FileProblems.UNSUPPORTED,
                SourceText.startOf(file.name()),
                "'%s' cannot be read: .rocky models are not supported by this version yet".formatted(file.name()),
                "write it in SQL for now");
        return Optional.empty();
    }

    private Optional<Contract> contract(Problems problems) {
        return file.hasContract()
                ? ContractReader.read(
                        file.folder().path().resolve(file.contract()),
                        file.folder().nameOf(file.contract()),
                        problems)
                : Optional.empty();
    }

    private Optional<Section> settings(SourceText source, Problems problems) {
        Optional<TomlFile> toml = Optional.empty();
        if (file.hasSidecar()) {
            toml = TomlFile.read(
                    file.folder().path().resolve(file.sidecar()),
                    file.folder().nameOf(file.sidecar()),
                    environment,
                    problems);
        } else if (!Frontmatter.startsIn(source.text())) {
            problems.report(
                    FileProblems.NO_SIDECAR,
                    source.start(),
                    "'%s' has no sidecar and no frontmatter".formatted(file.name()),
                    "add '%s', which may be empty, or start the file with ---toml"
                            .formatted(file.folder().nameOf(file.sidecar())));
        } else if (!Frontmatter.endsIn(source.text())) {
            problems.report(
                    FileProblems.NO_SIDECAR,
                    source.start(),
                    "the frontmatter of '%s' has no end".formatted(file.name()),
                    "close it with a line that starts with ---");
        } else {
            Frontmatter frontmatter = Frontmatter.of(source.text());
            toml = TomlFile.parse(
                    file.path(), source, frontmatter.tomlStart(), frontmatter.tomlEnd(), environment, problems);
        }
        return toml.map(it -> Section.of(it, ModelKeys.SIDECAR));
    }

    /** The declared name, even where the rest has mistakes. */
    private String name(Section sidecar) {
        return sidecar.table().values().get("name") instanceof TomlValue.Text text
                        && !text.value().isBlank()
                ? text.value()
                : file.stem();
    }

    private Model model(String name, Section sidecar, SourceText source, Problems problems) {
        String text = source.text();
        int start = file.hasSidecar() ? 0 : Frontmatter.of(text).bodyStart();
        Stretch query = new Stretch(start, text.length()).strippedIn(text);
        if (query.isEmpty()) {
            problems.report(
                    FileProblems.EMPTY_BODY,
                    source.span(query.start(), query.start()),
                    "the model '%s' has no query".formatted(name),
                    "write one SELECT statement");
        }
        ModelBody body = new ModelBody.Sql(
                text.substring(query.start(), query.end()), Origin.of(source.span(query.start(), query.end())));
        return new SidecarReader(name, sidecar, settings, problems).read(body);
    }
}
