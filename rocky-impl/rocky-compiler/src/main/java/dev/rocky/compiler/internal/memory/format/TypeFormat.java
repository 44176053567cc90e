package dev.rocky.compiler.internal.memory.format;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.Writer;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import dev.rocky.type.SqlType.Simple;
import java.util.List;

/** Types and columns. */
final class TypeFormat {

    private static final Simple[] SIMPLE = Simple.values();

    private enum Kind {
        SIMPLE,
        UNKNOWN,
        DECIMAL,
        ARRAY,
        FIXED_ARRAY,
        MAP,
        STRUCT,
        UNION,
        ENUMERATION,
        OPAQUE
    }

    private static final Kind[] KINDS = Kind.values();

    private TypeFormat() {}

    static void write(Writer out, SqlType type) {
        switch (type) {
            case Simple simple -> {
                out.choice(Kind.SIMPLE);
                out.choice(simple);
            }
            case SqlType.Unknown unknown -> out.choice(Kind.UNKNOWN);
            case SqlType.Decimal decimal -> {
                out.choice(Kind.DECIMAL);
                out.number(decimal.precision());
                out.number(decimal.scale());
            }
            case SqlType.Array array -> {
                out.choice(Kind.ARRAY);
                write(out, array.element());
            }
            case SqlType.FixedArray array -> {
                out.choice(Kind.FIXED_ARRAY);
                write(out, array.element());
                out.number(array.length());
            }
            case SqlType.Map map -> {
                out.choice(Kind.MAP);
                write(out, map.key());
                write(out, map.value());
            }
            case SqlType.Struct struct -> {
                out.choice(Kind.STRUCT);
                out.list(struct.fields(), TypeFormat::write);
            }
            case SqlType.Union union -> {
                out.choice(Kind.UNION);
                out.list(union.alternatives(), TypeFormat::write);
            }
            case SqlType.Enumeration enumeration -> {
                out.choice(Kind.ENUMERATION);
                out.list(enumeration.values(), Writer::text);
            }
            case SqlType.Opaque opaque -> {
                out.choice(Kind.OPAQUE);
                out.text(opaque.name());
            }
        }
    }

    private static void write(Writer out, SqlType.Field field) {
        out.text(field.name());
        write(out, field.type());
        out.flag(field.nullable());
    }

    static SqlType read(Reader in) {
        return switch (in.choice(KINDS)) {
            case SIMPLE -> in.choice(SIMPLE);
            case UNKNOWN -> SqlType.unknown();
            case DECIMAL -> new SqlType.Decimal(in.count(), in.count());
            case ARRAY -> new SqlType.Array(read(in));
            case FIXED_ARRAY -> new SqlType.FixedArray(read(in), in.count());
            case MAP -> new SqlType.Map(read(in), read(in));
            case STRUCT -> new SqlType.Struct(fields(in));
            case UNION -> new SqlType.Union(fields(in));
            case ENUMERATION -> new SqlType.Enumeration(in.list(Reader::text));
            case OPAQUE -> new SqlType.Opaque(in.text());
        };
    }

    private static List<SqlType.Field> fields(Reader in) {
        return in.list(each -> new SqlType.Field(each.text(), read(each), each.flag()));
    }

    static void write(Writer out, Column column) {
        out.text(column.name());
        write(out, column.type());
        out.flag(column.nullable());
    }

    static Column column(Reader in) {
        return new Column(in.text(), read(in), in.flag());
    }
}
