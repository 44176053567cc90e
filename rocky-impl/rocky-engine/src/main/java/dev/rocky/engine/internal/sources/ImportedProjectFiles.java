package dev.rocky.engine.internal.sources;

import dev.rocky.compile.ImportedFiles;
import dev.rocky.compile.ImportedFiles.Content;
import dev.rocky.model.ImportedProject;
import dev.rocky.model.Project;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the files that describe imported projects. */
public final class ImportedProjectFiles {

    private ImportedProjectFiles() {}

    /** Those of a project, by the name of the import; a file that cannot be read is told and throws nothing. */
    public static Map<String, ImportedFiles> read(Project project) {
        Map<String, ImportedFiles> files = new LinkedHashMap<>();
        project.rules()
                .imports()
                .forEach((name, imported) -> files.put(
                        name,
                        new ImportedFiles(
                                read(project.directory(), imported, imported.snapshot()),
                                imported.baseline().map(file -> read(project.directory(), imported, file)))));
        return files;
    }

    /** A file is named from the folder of the project, or from that of the other one. */
    private static Content read(Path directory, ImportedProject imported, String file) {
        try {
            Path here = directory.resolve(file);
            Path found = Stream.of(here, directory.resolve(imported.path()).resolve(file))
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(here);
            return new Content.Text(Files.readString(found));
        } catch (NoSuchFileException e) {
            return new Content.Missing("there is no such file");
        } catch (CharacterCodingException e) {
            return new Content.Missing("it is no text in UTF-8");
        } catch (InvalidPathException e) {
            return new Content.Missing("that is no name of a file: " + e.getReason());
        } catch (IOException e) {
            return new Content.Missing(String.valueOf(e.getMessage()));
        }
    }
}
