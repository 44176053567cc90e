package dev.rocky.project.internal.keys;

import static dev.rocky.project.internal.schema.Key.key;
import static dev.rocky.project.internal.schema.KeyType.filledText;
import static dev.rocky.project.internal.schema.KeyType.flag;
import static dev.rocky.project.internal.schema.KeyType.listOf;
import static dev.rocky.project.internal.schema.KeyType.table;
import static dev.rocky.project.internal.schema.KeyType.tables;
import static dev.rocky.project.internal.schema.KeyType.text;

import dev.rocky.project.internal.schema.TableSchema;

/** The keys of {@code NAME.contract.toml}. */
public final class ContractKeys {

    private static final TableSchema COLUMN = TableSchema.lenient(
            "What is promised of a column",
            key("name", filledText(), "The column").mandatory(),
            key("type", text(), "Its type, such as Int64 or Decimal(18,2)"),
            key("nullable", flag(), "false where it must never hold NULL"),
            key("description", text(), "What it means"));

    private static final TableSchema RULES = TableSchema.lenient(
            "What is promised of the whole",
            key("required", listOf(text()), "Columns that must be there"),
            key("protected", listOf(text()), "Columns that must not go away"),
            key("no_new_nullable", flag(), "Accepted, without effect").or(false));

    /** The whole file. */
    public static final TableSchema CONTRACT = TableSchema.lenient(
            "What the readers of a model may rely on",
            key("columns", tables(COLUMN), "Promises about columns"),
            key("rules", table(RULES), "Promises about the whole"));

    private ContractKeys() {}
}
