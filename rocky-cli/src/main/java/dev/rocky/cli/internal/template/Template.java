package dev.rocky.cli.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A project to start from.
 *
 * @param name what users call it
 * @param aliases what else they may call it
 * @param layers the folders of resources that make it; a file of a later one replaces that of an earlier one
 */
public record Template(String name, List<String> aliases, List<String> layers) {

    /** The templates of {@code rocky init}. */
    public static final List<Template> PROJECTS = List.of(
            of("duckdb", List.of()),
            of("databricks-fivetran", List.of()),
            of("snowflake", List.of()),
            of("bigquery", List.of()),
            of("trino", List.of()));

    /** The small playground that is also shown by {@code rocky demo}. */
    public static final Template QUICKSTART = of("quickstart", List.of("quick", "qs"));

    /** The templates of {@code rocky playground}. */
    public static final List<Template> PLAYGROUNDS = List.of(
            QUICKSTART,
            of("ecommerce", List.of("ecom", "shop")),
            new Template("showcase", List.of("all", "full"), List.of("ecommerce", "showcase")));

    /** The list of a layer's files, one a line. */
    private static final String INDEX = "files.txt";

    /** Stands before the names of files that begin with a point, which build tools like to leave out. */
    private static final String HIDDEN = "dot-";

    public Template {
        aliases = List.copyOf(aliases);
        layers = List.copyOf(layers);
    }

    private static Template of(String name, List<String> aliases) {
        return new Template(name, aliases, List.of(name));
    }

    /** The template of this name or alias, or empty. */
    public static Optional<Template> named(String name, List<Template> templates) {
        return templates.stream()
                .filter(each -> each.name().equals(name) || each.aliases().contains(name))
                .findFirst();
    }

    /** The text of each file by its path in the project. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (String layer : layers) {
            for (String file : resource(layer + "/" + INDEX).lines().toList()) {
                files.put(file.replace(HIDDEN, "."), resource(layer + "/" + file));
            }
        }
        return files;
    }

    /** Write all files. */
    public void writeTo(Path folder, Scaffold scaffold) {
        files().forEach((file, text) -> scaffold.file(folder.resolve(file), text));
    }

    private static String resource(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
