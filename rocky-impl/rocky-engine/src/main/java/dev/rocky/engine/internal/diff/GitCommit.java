package dev.rocky.engine.internal.diff;

import dev.rocky.diagnostic.RockyException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads files as they were at a commit, with the git of this machine. */
public final class GitCommit {

    private GitCommit() {}

    /**
     * Write the files below a folder, as they were where the current branch left another, into another folder.
     *
     * @param base a branch, tag or commit
     * @throws RockyException if there is no git, the folder is not in a repository, or there is no such commit
     */
    public static void export(Path folder, String base, Path into) {
        if (base.isBlank() || base.startsWith("-")) {
            throw new RockyException("'" + base + "' is no commit to compare with", "name a branch, such as main");
        }
        String commit = text(git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", base + "^{commit}"))
                .strip();
        if (commit.isEmpty()) {
            throw new RockyException(
                    "there is no commit '" + base + "' in the repository of '" + folder + "'",
                    "fetch it first, or name a branch that is here; a shallow clone lacks most of them");
        }
        String fork = text(git(folder, "merge-base", commit, "HEAD")).strip();
        unzip(git(folder, "archive", "--format=zip", fork.isEmpty() ? commit : fork, "."), into);
    }

    private static String text(byte[] output) {
        return new String(output, StandardCharsets.UTF_8);
    }

    /** What git prints; nothing where it fails. */
    private static byte[] git(Path folder, String... words) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? output : new byte[0];
        } catch (IOException e) {
            throw new RockyException("git cannot be run", "install git; changes are compared with its help", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RockyException("interrupted while git ran", null, e);
        }
    }

    private static void unzip(byte[] archive, Path into) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !file.startsWith(into)) {
                    continue;
                }
                Files.createDirectories(file.resolveSibling("."));
                Files.copy(zip, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the files of the commit cannot be written to '" + into + "'", e);
        }
    }
}
