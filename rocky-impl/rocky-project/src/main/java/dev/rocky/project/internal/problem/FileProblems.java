package dev.rocky.project.internal.problem;

import dev.rocky.diagnostic.DiagnosticDefinition;
import dev.rocky.diagnostic.Severity;
import dev.rocky.spi.DiagnosticSource;
import java.util.List;

/** Every problem that a project's files can have. */
public final class FileProblems implements DiagnosticSource {

    public static final DiagnosticDefinition CONFIG_NOT_FOUND = error("E101", "Project configuration not found", """
            A project is described by a `rocky.toml`. It is looked for in the working directory, or where `--config` \
            says; folders above are never searched.

            Change to the project's folder, name the file with `--config`, or start a new project with `rocky init`.
            """);

    public static final DiagnosticDefinition UNREADABLE = error("E102", "File or folder cannot be read", """
            The file is there but its text is not to be had: access is denied, it is a folder, folders are nested more \
            than 64 deep, or its bytes are not UTF-8.

            Every file of a project is UTF-8. Save a file that an older editor wrote in another encoding again as \
            UTF-8; the position points at the first byte that is not.
            """);

    public static final DiagnosticDefinition SYNTAX = error("E103", "TOML syntax error", """
            The file is not valid TOML 1.0, so nothing in it could be read. Usual reasons: a missing quote or bracket, \
            text without quotes, the same key or table written twice.

            `${VAR}` is replaced before the text is read: a variable that holds quotes or line ends can break the file. \
            The advice lists what was replaced.
            """);

    public static final DiagnosticDefinition UNKNOWN_KEY = error("E104", "Unknown key", """
            The table has no such key. A key that is silently ignored is a setting that silently does not work, so most \
            tables refuse keys they do not know.

            If it is a slip, the nearest key is offered. A key of a newer version has to wait for that version.
            """);

    public static final DiagnosticDefinition WRONG_VALUE = error("E105", "Wrong type or value", """
            The key exists, but not with this value: a text where a number belongs, a word that is not one of the \
            allowed ones, an empty list where one entry is needed.

            Numbers are written without quotes (`timeout_secs = 60`), words with them (`kind = "data"`). Words are \
            case-sensitive.
            """);

    public static final DiagnosticDefinition UNSET_VARIABLE = error("E106", "Environment variable is not set", """
            `${VAR}` stands for an environment variable, and this one is not set. An empty variable counts as set.

            Set it, or write a default: `${VAR:-text}` stands for `text` where the variable is unset or empty.
            """);

    public static final DiagnosticDefinition MISSING_KEY = error("E107", "Required key is missing", """
            The table cannot mean anything without this key. A model's `target.catalog` and `target.schema` may also \
            come from the `_defaults.toml` of its folder, and the schema from its group.
            """);

    public static final DiagnosticDefinition DUPLICATE_MODEL = error("E108", "Two models have one name", """
            Models read one another by name, so a name must be unique in the whole project, whatever folder the model \
            is in. A model's name is `name` in its sidecar, else the name of its file without the ending.

            Rename one of them.
            """);

    public static final DiagnosticDefinition NO_SIDECAR = error("E109", "Model has no sidecar and no frontmatter", """
            Beside `orders.sql` stands `orders.toml`, which says what becomes of the query; an empty one will do where \
            `_defaults.toml` names the target. Without it the file must start with a block between `---toml` and `---`.
            """);

    public static final DiagnosticDefinition UNSUPPORTED = error("E110", "Not supported by this version", """
            The file or the value is valid, but this version cannot act on it yet. Nothing is guessed or skipped in \
            silence: a project that needs it does not open.
            """);

    public static final DiagnosticDefinition GROUP = error("E111", "Group and model do not fit together", """
            A model joins a group with `group = "name"`; the group is `groups/name.toml` in the folder of the model. \
            The group's `schema_template` is filled from the model's `[args]`: every `{placeholder}` needs its argument \
            and the result must be a plain name of letters, digits and `_`.

            A model that names its own `target.schema` gives no arguments. A group with `enforce = true` lets no model \
            set what the group sets.
            """);

    public static final DiagnosticDefinition NAMED_TEST = error("E112", "Unknown named test", """
            `[[use_test]]` names a test that `test_definitions.toml` in the folder of the model describes. The file is \
            read for that folder alone, not for folders below it.
            """);

    public static final DiagnosticDefinition CONTRADICTION = error("E113", "Keys do not fit together", """
            Each key is fine by itself, but together they cannot work: two names of one key, a merge without keys to \
            merge on, two rules for one table, a cache backend without its address.
            """);

    public static final DiagnosticDefinition ADAPTER_ROLE = error("E114", "Adapter cannot do this", """
            An adapter runs SQL and holds tables (`data`), finds sources (`discovery`), or both; its type decides. One \
            that only finds sources must say `kind = "discovery"`, so that nobody takes it for a warehouse.

            `source.adapter` is the warehouse that holds the tables to copy; `source.discovery.adapter` is the service \
            that knows which there are.
            """);

    public static final DiagnosticDefinition MODEL_FILES = error("E115", "Model files cannot be selected", """
            `models` of a transformation pipeline is a path with `*`, `?` and `[…]` inside one folder and `**` across \
            folders, relative to `rocky.toml`. `**` stands alone between slashes, and every `[` needs its `]`.

            The folder it starts in must lie inside the project, also where it is a link.
            """);

    public static final DiagnosticDefinition EMPTY_BODY = error("E116", "Model has no query", """
            The file holds nothing but blanks (or its frontmatter). Write one SELECT statement, or remove the file.
            """);

    public static final DiagnosticDefinition CONTRACTS_NOT_FOUND = error("E117", "Folder of contracts not found", """
            `--contracts` names a folder with `NAME.contract.toml` files. Contracts that stand beside their model are \
            found without it.
            """);

    public static final DiagnosticDefinition MACRO = error("E118", "Macro cannot be read", """
            Each `.sql` file in `macros`, the folder beside that of the models, declares one macro: \
            `-- @macro name(x, y: number)` before its SQL, in which `{x}` and `{y}` are replaced. A `.sql-macro` file \
            holds `macro name(x, y: number) { … }`. Comments above say what it is for.

            A parameter may say what it takes: `column`, `string`, `number`, `bool`, `expr`, `date`, `timestamp`, \
            `model` or `any`.
            """);

    public static final DiagnosticDefinition DUPLICATE_MACRO = error("E119", "Two macros have one name", """
            Models call macros by name, so a name must be unique, whatever file the macro is in. Rename one of them.
            """);

    public static final DiagnosticDefinition RENAMED_KEY = warning("W101", "Key has a new name", """
            The old name still works. Where both stand, the new one counts.
            """);

    public static final DiagnosticDefinition UNKNOWN_EVENT = warning("W102", "Unknown hook event", """
            The hook is well-formed, but nothing of that name ever happens, so it never runs.
            """);

    /** For {@link java.util.ServiceLoader}. */
    public FileProblems() {}

    @Override
    public List<DiagnosticDefinition> diagnostics() {
        return List.of(
                CONFIG_NOT_FOUND,
                UNREADABLE,
                SYNTAX,
                UNKNOWN_KEY,
                WRONG_VALUE,
                UNSET_VARIABLE,
                MISSING_KEY,
                DUPLICATE_MODEL,
                NO_SIDECAR,
                UNSUPPORTED,
                GROUP,
                NAMED_TEST,
                CONTRADICTION,
                ADAPTER_ROLE,
                MODEL_FILES,
                EMPTY_BODY,
                CONTRACTS_NOT_FOUND,
                MACRO,
                DUPLICATE_MACRO,
                RENAMED_KEY,
                UNKNOWN_EVENT);
    }

    private static DiagnosticDefinition error(String code, String title, String explanation) {
        return new DiagnosticDefinition(code, Severity.ERROR, title, explanation);
    }

    private static DiagnosticDefinition warning(String code, String title, String explanation) {
        return new DiagnosticDefinition(code, Severity.WARNING, title, explanation);
    }
}
