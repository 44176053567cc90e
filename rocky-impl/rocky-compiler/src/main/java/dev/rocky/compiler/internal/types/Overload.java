package dev.rocky.compiler.internal.types;

import dev.rocky.type.SqlType;
import java.util.List;

/** One of several operators of a name: what it takes, and what it gives. */
record Overload(List<SqlType> parameters, SqlType result) {

    Overload {
        parameters = List.copyOf(parameters);
    }
}
