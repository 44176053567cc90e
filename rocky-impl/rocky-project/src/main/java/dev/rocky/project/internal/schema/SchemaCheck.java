package dev.rocky.project.internal.schema;

import dev.rocky.diagnostic.Diagnostic;
import dev.rocky.project.internal.problem.FileProblems;
import dev.rocky.project.internal.problem.NearestName;
import dev.rocky.project.internal.problem.Problems;
import dev.rocky.project.internal.toml.TomlFile;
import dev.rocky.project.internal.toml.TomlValue;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds a table against its description and reports every difference. */
final class SchemaCheck {

    private final TomlFile file;
    private final Problems problems;

    SchemaCheck(TomlFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void check(Section section) {
        section.table().values().forEach((name, value) -> {
            Optional<Key> key = section.schema().key(name);
            if (key.isPresent()) {
                checkKnown(section, key.get(), name, value);
            } else {
                checkOther(section, name, value);
            }
        });
        for (Key key : section.schema().keys()) {
            if (key.required() && !section.has(key.name())) {
                problems.report(
                        FileProblems.MISSING_KEY,
                        section.span(),
                        "%s has no '%s', which is required".formatted(place(section), key.name()),
                        "add %s = …, %s".formatted(key.name(), key.type().expected()));
            }
        }
    }

    private void checkKnown(Section section, Key key, String name, TomlValue value) {
        if (key.formerNames().contains(name)) {
            problems.report(
                    FileProblems.RENAMED_KEY,
                    section.keySpan(name),
                    "'%s' is called '%s' now".formatted(name, key.name()),
                    problem -> section.renameKey(problem, name, key.name()));
        } else if (key.aliases().contains(name) && section.table().values().containsKey(key.name())) {
            problems.report(
                    FileProblems.CONTRADICTION,
                    section.keySpan(name),
                    "'%s' and '%s' are two names of one key, and both are set".formatted(key.name(), name),
                    "remove one of them");
        }
        if (key.type() instanceof KeyType.Named named && name.equals(key.name()) && section.isFlat(name, named)) {
            check(section.named(name).values().iterator().next());
            return;
        }
        checkValue(section, name, key.type(), value, Section.join(section.path(), name));
    }

    private void checkOther(Section section, String name, TomlValue value) {
        switch (section.schema().others()) {
            case OtherKeys.Ignored ignored -> {}
            case OtherKeys.Holding holding ->
                checkValue(section, name, holding.type(), value, Section.join(section.path(), name));
            case OtherKeys.Refused refused -> reportUnknown(section, name);
        }
    }

    private void reportUnknown(Section section, String name) {
        Set<String> known = new LinkedHashSet<>();
        section.schema().keys().forEach(key -> {
            known.add(key.name());
            known.addAll(key.aliases());
        });
        problems.report(
                FileProblems.UNKNOWN_KEY,
                section.keySpan(name),
                "%s has no key '%s'".formatted(place(section), name),
                problem -> section.suggestKey(problem, name, known));
    }

    private void checkValue(Section section, String name, KeyType type, TomlValue value, String path) {
        switch (type) {
            case KeyType.Text text -> checkPlain(name, type, value, path);
            case KeyType.Whole whole -> checkPlain(name, type, value, path);
            case KeyType.Fraction fraction -> checkPlain(name, type, value, path);
            case KeyType.Flag flag -> checkPlain(name, type, value, path);
            case KeyType.Choice choice -> {
                if (!choice.fits(value)) {
                    reportWrongWord(name, type, value, path, choice.words());
                }
            }
            case KeyType.Listing listing -> checkList(section, name, listing, value, path);
            case KeyType.Fields fields -> checkTable(section, name, type, value, path);
            case KeyType.Variants variants -> checkVariant(section, name, variants, value, path);
            case KeyType.Named named -> checkNamed(section, name, named, value, path);
            case KeyType.Either either -> checkEither(section, name, either, value, path);
            case KeyType.Anything anything -> {}
            case KeyType.Refused refused ->
                problems.report(
                        FileProblems.WRONG_VALUE,
                        file.keySpan(path),
                        "'%s' cannot be set here: %s".formatted(name, refused.reason()),
                        "remove it");
        }
    }

    private void checkPlain(String name, KeyType type, TomlValue value, String path) {
        if (!type.fits(value)) {
            reportWrong(name, type, value, path);
        }
    }

    private void checkList(Section section, String name, KeyType.Listing type, TomlValue value, String path) {
        if (!(value instanceof TomlValue.Items items) || !type.fits(value)) {
            reportWrong(name, type, value, path);
            return;
        }
        for (int i = 0; i < items.values().size(); i++) {
            checkValue(
                    section, name + "[" + i + "]", type.item(), items.values().get(i), path + "[" + i + "]");
        }
    }

    private void checkTable(Section section, String name, KeyType type, TomlValue value, String path) {
        if (value instanceof TomlValue.Table table) {
            check(new Section(file, path, Section.join(section.field(), name), table, type.schemaOf(table)));
        } else {
            reportWrong(name, type, value, path);
        }
    }

    private void checkVariant(Section section, String name, KeyType.Variants type, TomlValue value, String path) {
        if (!(value instanceof TomlValue.Table table)) {
            reportWrong(name, type, value, path);
            return;
        }
        TomlValue tag = table.values().get(type.tag());
        KeyType.Choice words = new KeyType.Choice(List.copyOf(type.cases().keySet()), false);
        if (tag == null && type.whenMissing().isEmpty()) {
            problems.report(
                    FileProblems.MISSING_KEY,
                    file.valueSpan(path),
                    "'%s' has no '%s', which is required".formatted(name, type.tag()),
                    "add %s = …, %s".formatted(type.tag(), words.expected()));
        } else if (tag != null && isWrongTag(type, tag)) {
            reportWrongWord(type.tag(), words, tag, Section.join(path, type.tag()), words.words());
        } else {
            checkTable(section, name, type, value, path);
        }
    }

    private static boolean isWrongTag(KeyType.Variants type, TomlValue tag) {
        return tag instanceof TomlValue.Text word
                ? !type.cases().containsKey(word.value())
                : type.whenMissing().isEmpty();
    }

    private void checkNamed(Section section, String name, KeyType.Named type, TomlValue value, String path) {
        if (!(value instanceof TomlValue.Table table)) {
            reportWrong(name, type, value, path);
            return;
        }
        Section entries = new Section(file, path, Section.join(section.field(), name), table, type.schemaOf(table));
        table.values().forEach((entry, it) -> {
            if (entry.isBlank()) {
                problems.report(
                        FileProblems.WRONG_VALUE,
                        file.keySpan(Section.join(path, entry)),
                        "a name in [%s] must not be blank".formatted(name));
            } else {
                checkOther(entries, entry, it);
            }
        });
    }

    /** A table or list is judged by the option that is one; anything else fits one of them or none. */
    private void checkEither(Section section, String name, KeyType.Either type, TomlValue value, String path) {
        Optional<KeyType> option =
                type.options().stream().filter(each -> each.fits(value)).findFirst();
        if (option.isPresent()) {
            checkValue(section, name, option.get(), value, path);
        } else {
            reportWrong(name, type, value, path);
        }
    }

    private void reportWrong(String name, KeyType type, TomlValue value, String path) {
        problems.report(
                FileProblems.WRONG_VALUE,
                file.valueSpan(path),
                "'%s' must be %s, found %s".formatted(name, type.expected(), shown(type, value, path)),
                file::withHint);
    }

    private void reportWrongWord(String name, KeyType type, TomlValue value, String path, Collection<String> words) {
        Optional<String> nearest =
                value instanceof TomlValue.Text text ? NearestName.of(text.value(), words) : Optional.empty();
        problems.report(
                FileProblems.WRONG_VALUE,
                file.valueSpan(path),
                "'%s' must be %s, found %s".formatted(name, type.expected(), shown(type, value, path)),
                problem -> file.withHint(nearest.map(word -> problem.suggest("write \"%s\"".formatted(word))
                                .fix(Diagnostic.Fix.replace(
                                        "Replace with \"%s\"".formatted(word), file.valueSpan(path), '"' + word + '"')))
                        .orElse(problem)));
    }

    private String shown(KeyType type, TomlValue value, String path) {
        boolean secret = type instanceof KeyType.Text text && text.secret();
        return secret || !file.mayShow(path) ? "a value that is not shown" : value.shown();
    }

    private static String place(Section section) {
        if (section.field().isEmpty()) {
            return "'" + section.file().file() + "'";
        }
        return section.field().endsWith("]") ? "'" + section.field() + "'" : "[" + section.field() + "]";
    }
}
