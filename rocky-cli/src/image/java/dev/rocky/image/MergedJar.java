package dev.rocky.image;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The class path as two jars: the program with everything that is looked up by name, and the classes of libraries.
 *
 * <p>At every start the JVM looks for services and resources, and opens the jars of the class path one after the other
 * until it has found them. It finds them all in the first, which is small. The second holds some 20,000 files and takes
 * as long to open as the JVM takes to start; it is needed only for a class that the startup cache lacks.
 */
final class MergedJar {

    /** The names of the jars, in the order of the class path. */
    static final List<String> NAMES = List.of("rocky.jar", "libraries.jar");

    /**
     * What picocli looks for at every start, to find out whether Groovy is there. Where it is not, an empty class says
     * so faster than a search through all libraries.
     */
    private static final String GROOVY = "groovy/lang/Closure.class";

    private static final String SERVICES = "META-INF/services/";
    private static final String VERSIONS = "META-INF/versions/";
    private static final String MANIFEST = """
            Manifest-Version: 1.0

            """;

    private final Contents contents;
    private final FileTime time;

    MergedJar(Contents contents, FileTime time) {
        this.contents = contents;
        this.time = time;
    }

    /** Write the jars into a folder. */
    void write(Path folder) throws IOException {
        Map<String, byte[]> merged = merged();
        ClassFile classes = knowing(merged);
        Map<String, byte[]> files = new PlainSwitches(classes).apply(new ModernClasses(classes).apply(merged));
        files.computeIfAbsent(GROOVY, name -> emptyClass());
        Files.createDirectories(folder);
        write(folder.resolve(NAMES.get(0)), files, name -> !isLibrary(name));
        write(folder.resolve(NAMES.get(1)), files, MergedJar::isLibrary);
    }

    /** Reads and writes classes, for which it has to know how those of the jars are related. */
    private static ClassFile knowing(Map<String, byte[]> files) {
        ClassHierarchyResolver known = ClassHierarchyResolver.ofResourceParsing(type -> {
            String name = type.descriptorString();
            byte[] bytes = files.get(name.substring(1, name.length() - 1) + ".class");
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        });
        return ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(known.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private static byte[] emptyClass() {
        return ClassFile.of().build(ClassDesc.ofInternalName(GROOVY.replace(".class", "")), builder -> {});
    }

    private static boolean isLibrary(String name) {
        return name.endsWith(".class") && !name.startsWith("dev/rocky/");
    }

    private void write(Path jar, Map<String, byte[]> files, Predicate<String> wanted) throws IOException {
        Path partial = jar.resolveSibling(jar.getFileName() + ".partial");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(partial));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "META-INF/MANIFEST.MF", MANIFEST.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (wanted.test(file.getKey())) {
                    put(zip, file.getKey(), file.getValue());
                }
            }
        }
        Files.setLastModifiedTime(partial, time);
        Files.move(partial, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The first file of a name wins, as on a class path; services of a kind stand together. */
    private Map<String, byte[]> merged() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        Map<String, Integer> versions = new HashMap<>();
        Map<String, Path> sources = new HashMap<>();
        ZipFile open = null;
        Path openPath = null;
        try {
            for (Contents.Entry entry : contents.files()) {
                if (isLeftOut(entry.name())) {
                    continue;
                }
                if (!entry.source().equals(openPath) && !Files.isDirectory(entry.source())) {
                    if (open != null) {
                        open.close();
                    }
                    open = new ZipFile(entry.source().toFile());
                    openPath = entry.source();
                }
                byte[] bytes = read(entry, open);
                add(entry, bytes, files, versions, sources);
            }
        } finally {
            if (open != null) {
                open.close();
            }
        }
        return files;
    }

    private static void add(
            Contents.Entry entry,
            byte[] bytes,
            Map<String, byte[]> files,
            Map<String, Integer> versions,
            Map<String, Path> sources) {
        String name = targetName(entry);
        int version = version(entry.name());
        if (name.startsWith(SERVICES)) {
            files.merge(name, bytes, MergedJar::joined);
        } else if (!files.containsKey(name)
                || (sources.get(name).equals(entry.source()) && version > versions.get(name))) {
            files.put(name, bytes);
            versions.put(name, version);
            sources.put(name, entry.source());
        }
    }

    private static byte[] read(Contents.Entry entry, ZipFile open) throws IOException {
        if (Files.isDirectory(entry.source())) {
            return Files.readAllBytes(entry.source().resolve(entry.name()));
        }
        try (InputStream in = open.getInputStream(open.getEntry(entry.name()))) {
            return in.readAllBytes();
        }
    }

    /** Where a file goes: those for this Java version to the others', licences beside each other. */
    private static String targetName(Contents.Entry entry) {
        String name = entry.name();
        if (name.startsWith(VERSIONS)) {
            return name.substring(name.indexOf('/', VERSIONS.length()) + 1);
        }
        return isLegal(name)
                ? "META-INF/licenses/" + entry.source().getFileName() + name.substring("META-INF".length())
                : name;
    }

    /** The Java version that a file is for; 0 for any. */
    private static int version(String name) {
        return name.startsWith(VERSIONS)
                ? Integer.parseInt(name.substring(VERSIONS.length(), name.indexOf('/', VERSIONS.length())))
                : 0;
    }

    private static boolean isLegal(String name) {
        return name.matches("META-INF/(LICENSE|NOTICE|DEPENDENCIES|COPYRIGHT|FastDoubleParser)[^/]*");
    }

    private static boolean isLeftOut(String name) {
        return name.endsWith("module-info.class")
                || name.equals("META-INF/MANIFEST.MF")
                || name.equals("META-INF/INDEX.LIST")
                || name.matches("META-INF/[^/]+\\.(SF|DSA|RSA|EC)")
                || name.startsWith("META-INF/maven/")
                || name.startsWith("META-INF/native-image/")
                || version(name) > Runtime.version().feature();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        Set<String> lines = new LinkedHashSet<>();
        new String(first, StandardCharsets.UTF_8).lines().forEach(lines::add);
        new String(second, StandardCharsets.UTF_8).lines().forEach(lines::add);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
