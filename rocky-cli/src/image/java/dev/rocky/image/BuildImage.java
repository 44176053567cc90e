package dev.rocky.image;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the distribution: a folder that runs without an installed Java, and archives of it.
 *
 * <p>The build runs this file as it is, with {@code java BuildImage.java NAME=VALUE…}. What has not changed since the
 * last time is not made again.
 */
final class BuildImage {

    /** For a process that is over in a moment: little compilation, short collections, nothing written elsewhere. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            // Nothing else can be done during a collection, so that both processors should.
            "-XX:+UseParallelGC",
            "-XX:ParallelGCThreads=2",
            // What a command makes is either dropped at once or kept to its end: it is moved once, and more room for
            // the new would stay unused.
            "-XX:MaxTenuringThreshold=0",
            "-XX:-UseAdaptiveSizePolicy",
            "-Xmn12m",
            "-XX:+UseCompactObjectHeaders",
            "-XX:-UsePerfData",
            // A larger heap could be one without compressed pointers, which the startup cache does not fit.
            "-Xmx4g",
            // Whatever the JVM has to say: standard output is for data.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Djdk.reflect.useNativeAccessorOnly=true",
            "--enable-native-access=ALL-UNNAMED");

    private final Path sources;
    private final Path target;
    private final Path image;
    private final FileTime time;
    private final Contents contents;
    private final Stamps stamps;

    private BuildImage(Map<String, String> settings, List<Path> classPath) throws IOException {
        sources = Path.of(settings.get("sources"));
        target = Path.of(settings.get("target"));
        image = target.resolve("rocky");
        time = FileTime.from(Instant.parse(settings.get("time")));
        contents = Contents.of(classPath);
        stamps = new Stamps(target.resolve("image-stamps"));
    }

    /**
     * Build.
     *
     * @param arguments {@code sources}, the folder with the launcher; {@code target}, where to build; {@code version};
     *     {@code time}, which all files get; {@code licence}, a file; {@code archives}, true or false; and last, without
     *     a name, the class path
     */
    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> settings = Stream.of(arguments)
                .limit(arguments.length - 1L)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        List<Path> classPath = Stream.of(arguments[arguments.length - 1].split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
        try {
            BuildImage build = new BuildImage(settings, classPath);
            build.image(Path.of(settings.get("licence")));
            if (Boolean.parseBoolean(settings.get("archives"))) {
                build.archives(settings.get("version"));
            }
        } catch (IOException e) {
            System.err.println("[image] " + e.getMessage());
            System.exit(1);
        }
    }

    private void image(Path licence) throws IOException, InterruptedException {
        stamps.unlessFresh("runtime", JavaRuntime.fingerprint(), () -> JavaRuntime.link(image.resolve("runtime")));
        stamps.unlessFresh("program", contents.fingerprint() + time + recipe(), () -> {
            new MergedJar(contents, time).write(image.resolve("lib"));
            contents.unpackNative(image.resolve("lib"), time);
        });
        String launcher =
                Files.readString(sources.resolve("launcher/rocky")).replace("@OPTIONS@", String.join(" ", OPTIONS));
        stamps.unlessFresh("launcher", launcher, () -> {
            Path file = Files.createDirectories(image.resolve("bin")).resolve("rocky");
            Files.writeString(file, launcher);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.copy(licence, image.resolve("LICENSE"), StandardCopyOption.REPLACE_EXISTING);
        });
        StartupCache cache = new StartupCache(image, OPTIONS);
        Path training = sources.resolve("training.txt");
        Path folder = target.resolve("image-training");
        Path project = target.resolve("image-project");
        stamps.unlessFresh("cache", stamps.all("runtime", "program", "launcher") + Files.readString(training), () -> {
            // First, because files that have just changed are not kept, and that is to be rehearsed too.
            TrainingProject.write(project);
            cache.train("version.aot", List.of("dev.rocky.cli.Main", "--version"), folder);
            cache.train(
                    "rocky.aot", List.of("dev.rocky.cli.Rehearsal", training.toString(), folder.toString()), folder);
            Folders.delete(project);
        });
    }

    /** How things are made: these very sources. */
    private String recipe() throws IOException {
        StringBuilder recipe = new StringBuilder();
        for (Path file : Folders.walk(sources.resolve("java"))) {
            if (Files.isRegularFile(file)) {
                recipe.append(Files.readString(file));
            }
        }
        return recipe.toString();
    }

    private void archives(String version) throws IOException, InterruptedException {
        String name = "rocky-" + version;
        Path tar = target.resolve(name + "-" + Platform.NAME + ".tar.gz");
        stamps.unlessFresh("archives", stamps.all("cache") + version, () -> {
            Archive archive = new Archive(image, name, time);
            archive.tarGz(tar);
            archive.zip(target.resolve(name + "-" + Platform.NAME + ".zip"));
            StartupCache.checkIn(tar, name, target.resolve("image-unpacked"));
        });
    }
}
