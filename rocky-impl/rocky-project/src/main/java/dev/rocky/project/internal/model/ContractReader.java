package dev.rocky.project.internal.model;

import dev.rocky.model.Contract;
import dev.rocky.project.internal.keys.ContractKeys;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.schema.Section;
import dev.rocky.project.internal.text.Environment;
import dev.rocky.project.internal.text.FileNames;
import dev.rocky.project.internal.text.Folders;
import dev.rocky.project.internal.toml.TomlFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code NAME.contract.toml} files. */
public final class ContractReader {

    private static final String ENDING = ".contract.toml";

    private ContractReader() {}

    /** The contracts of a folder by the names of their files, sorted. */
    public static Map<String, Contract> readAll(Path folder, FileNames names, Problems problems) {
        Map<String, Contract> contracts = new LinkedHashMap<>();
        String folderName = names.of(folder);
        for (String name : Folders.stems(folder, ENDING, folderName, FileProblems.CONTRACTS_NOT_FOUND, problems)) {
            Path path = folder.resolve(name + ENDING);
            read(path, names.of(path), problems).ifPresent(contract -> contracts.put(name, contract));
        }
        return contracts;
    }

    /** One contract, or empty if it has mistakes; they are reported then. */
    static Optional<Contract> read(Path path, String file, Problems problems) {
        return TomlFile.read(path, file, Environment.NONE, problems)
                .map(toml -> Section.of(toml, ContractKeys.CONTRACT))
                .filter(section -> section.check(problems))
                .map(ContractReader::contract);
    }

    private static Contract contract(Section section) {
        Section rules = section.child("rules");
        return new Contract(
                section.children("columns").stream()
                        .map(column -> new Contract.ContractColumn(
                                column.theText("name"),
                                column.text("type"),
                                column.optionalFlag("nullable"),
                                column.text("description"),
                                column.origin()))
                        .toList(),
                rules.texts("required"),
                rules.texts("protected"),
                rules.flag("no_new_nullable"),
                section.file().origin());
    }
}
