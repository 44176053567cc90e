package dev.rocky.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.cli.fake.Cli;
import dev.rocky.cli.fake.FakeEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the pages that people write to what there is. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)?(?:#([^)\\s]+))?\\)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^(?:\\./)?rocky (?:-\\S+ \\S+ )*([a-z][a-z-]*)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private final Map<Path, String> pages = pages();

    @Test
    void every_link_leads_somewhere() {
        List<String> dead = new ArrayList<>();
        pages.forEach((page, text) -> LINK.matcher(text).results().forEach(link -> {
            if (!leadsSomewhere(page, link)) {
                dead.add(ROOT.relativize(page) + ": " + link.group());
            }
        }));

        assertThat(dead).isEmpty();
    }

    @Test
    void every_command_that_is_shown_exists() {
        Cli cli = new Cli(Path.of(""), new FakeEngine());
        List<String> unknown = new ArrayList<>();
        blocks("sh")
                .forEach((block, page) -> COMMAND.matcher(block)
                        .results()
                        .map(found -> found.group(1))
                        .filter(command -> !command.equals("help")
                                && !cli.run(command, "--help").out().contains("\nUsage: rocky " + command + " "))
                        .forEach(command -> unknown.add(page + ": rocky " + command)));

        assertThat(unknown).isEmpty();
    }

    /** The examples are compiled and run; what the pages show is a part of them. */
    @Test
    void all_java_is_taken_from_the_examples() throws IOException {
        String examples = sources(ROOT.resolve("examples"));

        assertThat(blocks("java"))
                .isNotEmpty()
                .allSatisfy((block, page) -> assertThat(examples).as(page).contains(unindented(block)));
    }

    private static boolean leadsSomewhere(Path page, MatchResult link) {
        String target = Objects.requireNonNullElse(link.group(1), "");
        String anchor = Objects.requireNonNullElse(link.group(2), "");
        if (target.startsWith("https:")) {
            return true;
        }
        Path file = target.isEmpty() ? page : page.resolveSibling(target).normalize();
        return Files.exists(file) && (anchor.isEmpty() || anchors(read(file)).contains(anchor));
    }

    private static List<String> anchors(String text) {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private Map<String, String> blocks(String language) {
        Map<String, String> blocks = new TreeMap<>();
        pages.forEach((page, text) -> BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .forEach(block ->
                        blocks.put(block.group(2), ROOT.relativize(page).toString())));
        return blocks;
    }

    private static Map<Path, String> pages() {
        Map<Path, String> pages = new TreeMap<>();
        for (String place : List.of("README.md", "CONTRIBUTING.md", "docs", "examples", "benchmarks")) {
            files(ROOT.resolve(place), ".md").forEach(file -> pages.put(file, read(file)));
        }
        return pages;
    }

    private static String sources(Path folder) {
        return files(folder, ".java").map(file -> unindented(read(file))).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(file ->
                            file.toString().endsWith(ending) && !file.toString().contains("/target/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that are not empty, without the spaces in front. */
    private static String unindented(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
