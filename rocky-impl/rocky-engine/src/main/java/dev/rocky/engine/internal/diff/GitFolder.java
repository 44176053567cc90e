package dev.rocky.engine.internal.diff;

import dev.rocky.diagnostic.RockyException;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of a git repository, read with the git of this machine.
 *
 * <p>Files come from git's object store one by one. An archive would be simpler, but leaves out what
 * {@code .gitattributes} keeps out of archives, and a model that is left out looks like one that was never there.
 */
final class GitFolder {

    /** What a project is written in; data that lies beside it is none of our business. */
    private static final Set<String> ENDINGS = Set.of(".toml", ".sql", ".rocky");

    private static final String PLAIN_FILE = "100";

    private final Path folder;
    private final Path scratch;

    /**
     * @param scratch an empty folder that is given away
     */
    GitFolder(Path folder, Path scratch) {
        this.folder = folder;
        this.scratch = scratch;
    }

    /** What git printed, or why it did not. */
    private static final class Answer {

        private final byte[] output;
        private final String problem;
        private final boolean successful;

        Answer(byte[] output, String problem, boolean successful) {
            this.output = output;
            this.problem = problem;
            this.successful = successful;
        }

        String text() {
            return new String(output, StandardCharsets.UTF_8).strip();
        }
    }

    /** A file of a commit. */
    private record Blob(String id, String path) {}

    /**
     * Where the current branch left another.
     *
     * @param base a branch, tag or commit
     * @throws RockyException if there is no git, the folder is not in a repository, or there is no such commit
     */
    String forkPoint(String base) {
        if (base.isBlank() || base.startsWith("-")) {
            throw new RockyException("'" + base + "' is no commit to compare with", "name a branch, such as main");
        }
        Answer inside = git("rev-parse", "--show-prefix");
        if (!inside.successful) {
            throw new RockyException(
                    "'" + folder + "' is in no git repository: " + inside.problem,
                    "changes are found by comparing with another commit; 'git init' starts a repository");
        }
        String commit = git("rev-parse", "--verify", "--quiet", "--end-of-options", base + "^{commit}")
                .text();
        if (commit.isEmpty()) {
            throw new RockyException(
                    "there is no commit '" + base + "' in the repository of '" + folder + "'",
                    "fetch it first, or name a branch that is here; a shallow clone lacks most of them");
        }
        String fork = git("merge-base", commit, "HEAD").text();
        return fork.isEmpty() ? commit : fork;
    }

    /** The folder that the whole repository is in. */
    Path top() {
        return Path.of(git("rev-parse", "--show-toplevel").text());
    }

    /**
     * Write the files of a project as they were at a commit.
     *
     * @param root the files below this folder
     * @return why the files cannot be had, or empty if they could
     */
    Optional<String> export(Path root, String commit, Path into) {
        Answer listing = git(List.of("-C", root.toString(), "ls-tree", "-r", "-z", commit), Optional.empty());
        if (!listing.successful) {
            return Optional.of(listing.problem);
        }
        List<Blob> blobs = blobs(listing);
        if (blobs.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path wanted = scratch.resolve("wanted");
            Files.write(wanted, blobs.stream().map(Blob::id).toList());
            Answer contents = git(List.of("-C", root.toString(), "cat-file", "--batch"), Optional.of(wanted));
            if (!contents.successful) {
                return Optional.of(contents.problem);
            }
            return write(contents, blobs, into);
        } catch (IOException e) {
            throw new UncheckedIOException("the files of the commit cannot be written to '" + into + "'", e);
        }
    }

    private static List<Blob> blobs(Answer listing) {
        List<Blob> blobs = new ArrayList<>();
        for (String entry : listing.text().split("\0", -1)) {
            int tab = entry.indexOf('\t');
            String[] facts = entry.substring(0, Math.max(0, tab)).split(" ", -1);
            String path = entry.substring(tab + 1);
            if (facts.length == 3
                    && facts[0].startsWith(PLAIN_FILE)
                    && ENDINGS.stream().anyMatch(path::endsWith)) {
                blobs.add(new Blob(facts[2], path));
            }
        }
        return blobs;
    }

    /** Git answers each id with a line that ends in the length, the bytes, and an end of line. */
    private static Optional<String> write(Answer contents, List<Blob> blobs, Path into) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(contents.output))) {
            for (Blob blob : blobs) {
                String header = line(in);
                int length = header.lastIndexOf(' ');
                if (!header.startsWith(blob.id() + " blob ")) {
                    return Optional.of("git has lost '" + blob.path() + "': " + header);
                }
                byte[] bytes = in.readNBytes(Integer.parseInt(header.substring(length + 1)));
                in.skipBytes(1);
                Path file = into.resolve(blob.path()).normalize();
                if (file.startsWith(into)) {
                    Files.createDirectories(file.resolveSibling("."));
                    Files.write(file, bytes);
                }
            }
        }
        return Optional.empty();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    private Answer git(String... words) {
        List<String> inFolder = new ArrayList<>(List.of("-C", folder.toString()));
        inFolder.addAll(List.of(words));
        return git(inFolder, Optional.empty());
    }

    private Answer git(List<String> words, Optional<Path> input) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(words);
        Path problems = scratch.resolve("problems");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(problems.toFile());
            input.ifPresent(file -> builder.redirectInput(file.toFile()));
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] output = process.getInputStream().readAllBytes();
            boolean successful = process.waitFor() == 0;
            String said = Files.readString(problems).strip();
            return new Answer(output, said.isEmpty() ? "git failed without a word" : said, successful);
        } catch (IOException e) {
            throw new RockyException("git cannot be run", "install git; changes are compared with its help", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RockyException("interrupted while git ran", null, e);
        }
    }
}
