package dev.rocky.compiler.internal.imports;

import dev.rocky.compile.ImportedFiles.Content;
import dev.rocky.model.Target;
import dev.rocky.type.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Understands the files that projects publish. */
final class SnapshotReader {

    /** The newest version that is understood. */
    static final int VERSION = 1;

    private static final String VERSION_KEY = "snapshot_version";

    private SnapshotReader() {}

    /** What a file turned out to be. */
    sealed interface Outcome {

        /** A snapshot. */
        record Good(Snapshot snapshot) implements Outcome {}

        /** One of a later version of this program. */
        record TooNew(String version) implements Outcome {}

        /** None. */
        record Bad(String reason) implements Outcome {}
    }

    /** Says why a file is no snapshot; never leaves this class. */
    private static final class WrongShape extends Exception {
        private static final long serialVersionUID = 1;

        WrongShape(String found) {
            super(found);
        }
    }

    static Outcome read(Content content) {
        return switch (content) {
            case Content.Missing missing -> new Outcome.Bad(missing.reason());
            case Content.Text text -> read(text.text());
        };
    }

    private static Outcome read(String text) {
        try {
            if (!(JsonTree.parse(text) instanceof JsonTree.Fields document)) {
                return new Outcome.Bad("it holds no JSON object");
            }
            JsonTree version = document.at(VERSION_KEY);
            if (version.equals(JsonTree.Plain.NULL)) {
                return new Outcome.Good(snapshot(document));
            }
            Optional<Integer> number = number(version);
            if (number.isEmpty()) {
                return new Outcome.Bad("its " + VERSION_KEY + " is no whole number: " + JsonTree.canonical(version));
            }
            if (number.get() > VERSION) {
                return new Outcome.TooNew(number.get().toString());
            }
            return document.at("ir") instanceof JsonTree.Fields ir
                    ? new Outcome.Good(snapshot(ir))
                    : new Outcome.Bad("it has no object 'ir'");
        } catch (JacksonException e) {
            return new Outcome.Bad("it is no JSON: " + place(e) + e.getOriginalMessage());
        } catch (WrongShape e) {
            return new Outcome.Bad(String.valueOf(e.getMessage()));
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
    }

    private static Optional<Integer> number(JsonTree tree) {
        try {
            return tree instanceof JsonTree.Plain plain
                    ? Optional.of(Integer.parseInt(plain.text()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Models are a list, or stand under their names. */
    private static Snapshot snapshot(JsonTree.Fields ir) throws WrongShape {
        List<JsonTree> models = switch (ir.at("models")) {
            case JsonTree.Items list -> list.items();
            case JsonTree.Fields byName -> List.copyOf(byName.fields().values());
            case JsonTree.Text ignored -> throw new WrongShape("its 'models' are no list");
            case JsonTree.Plain ignored -> throw new WrongShape("it has no list 'models'");
        };
        List<JsonTree.Fields> objects = new ArrayList<>();
        List<Snapshot.Table> tables = new ArrayList<>();
        for (JsonTree model : models) {
            if (!(model instanceof JsonTree.Fields object)) {
                throw new WrongShape("a model in it is no object");
            }
            objects.add(object);
            if (object.at("target") instanceof JsonTree.Fields target) {
                tables.add(new Snapshot.Table(target(target, object), columns(object)));
            }
        }
        return Snapshot.of(objects, tables);
    }

    private static Target target(JsonTree.Fields target, JsonTree.Fields model) throws WrongShape {
        String table = text(target.at("table"));
        if (table.isBlank()) {
            throw new WrongShape("the target of model '" + text(model.at("name")) + "' has no table");
        }
        return new Target(text(target.at("catalog")), text(target.at("schema")), table);
    }

    private static List<Column> columns(JsonTree.Fields model) throws WrongShape {
        if (!(model.at("typed_columns") instanceof JsonTree.Items items)) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        for (JsonTree item : items.items()) {
            if (!(item instanceof JsonTree.Fields column)
                    || text(column.at("name")).isEmpty()) {
                throw new WrongShape("a column of model '" + text(model.at("name")) + "' has no name");
            }
            columns.add(new Column(
                    text(column.at("name")),
                    SnapshotTypes.of(column.at("data_type")),
                    !column.at("nullable").equals(new JsonTree.Plain("false"))));
        }
        return columns;
    }

    private static String text(JsonTree tree) {
        return tree instanceof JsonTree.Text text ? text.text() : "";
    }
}
