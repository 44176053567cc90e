package dev.rocky.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the JVM keeps from a rehearsal of the program, so as not to find it out at every start. */
final class StartupCache {

    private static final String FROM_CACHE = "dev.rocky.cli.Main source: shared objects file";

    private final Path image;
    private final List<String> options;

    /**
     * @param options those that the launcher gives to the JVM
     */
    StartupCache(Path image, List<String> options) {
        this.image = image;
        this.options = options;
    }

    /**
     * Make a cache while a program runs.
     *
     * @param cache its name
     * @param program a class and its arguments
     * @param folder where the program may write; emptied before and deleted afterwards
     */
    void train(String cache, List<String> program, Path folder) throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        Path file = image.resolve("lib").resolve(cache);
        Files.deleteIfExists(file);
        List<String> command = new ArrayList<>();
        command.add(image.resolve("runtime/bin/java").toString());
        command.addAll(options);
        command.add("-XX:AOTCacheOutput=" + file);
        command.add("-Djava.library.path=" + image.resolve("lib"));
        command.add("-Djava.io.tmpdir=" + folder);
        command.add("-Duser.home=" + folder);
        command.add("-cp");
        command.add(MergedJar.NAMES.stream()
                .map(name -> image.resolve("lib").resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.addAll(program);
        run(command, folder, folder.resolve("training.log"));
        Folders.delete(folder);
        if (!Files.exists(file)) {
            throw new IOException("the JVM made no startup cache");
        }
    }

    /** Make sure that the caches still serve when an archive of the image is unpacked somewhere else. */
    static void checkIn(Path tarGz, String root, Path folder) throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        run(List.of("tar", "-xzf", tarGz.toString(), "-C", folder.toString()), folder, folder.resolve("tar.log"));
        for (String option : List.of("--version", "--help")) {
            Path loaded = folder.resolve("loaded.log");
            ProcessBuilder builder =
                    new ProcessBuilder(folder.resolve(root + "/bin/rocky").toString(), option);
            builder.environment().put("ROCKY_JAVA_OPTS", "-Xlog:class+load:file=" + loaded);
            run(builder, folder.resolve("check.log"));
            if (Files.readAllLines(loaded).stream().noneMatch(line -> line.endsWith(FROM_CACHE))) {
                throw new IOException("the startup cache is of no use to " + option + " in " + folder);
            }
        }
        Folders.delete(folder);
    }

    private static void run(List<String> command, Path home, Path log) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        run(builder, log);
    }

    private static void run(ProcessBuilder builder, Path log) throws IOException, InterruptedException {
        File output = log.toFile();
        int exitCode =
                builder.redirectErrorStream(true).redirectOutput(output).start().waitFor();
        if (exitCode != 0) {
            throw new IOException(
                    String.join(" ", builder.command()) + " failed with " + exitCode + ":\n" + Files.readString(log));
        }
    }
}
