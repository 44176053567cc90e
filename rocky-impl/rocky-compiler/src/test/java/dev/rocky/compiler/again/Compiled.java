package dev.rocky.compiler.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rocky.compile.CompileOptions;
import dev.rocky.compile.CompiledProject;
import dev.rocky.compile.SourceSchemas;
import dev.rocky.type.Column;
import dev.rocky.type.SqlType;
import java.util.List;
import java.util.Map;

/** Compares compilations in everything but the time they took. */
final class Compiled {

    /** One table outside the project is known. */
    static final CompileOptions OPTIONS = CompileOptions.DEFAULT.sources(SourceSchemas.of(Map.of(
            "raw.t",
            List.of(
                    new Column("id", SqlType.Simple.INT64, false),
                    new Column("name", SqlType.Simple.STRING, true),
                    new Column("amount", new SqlType.Decimal(10, 2), true),
                    new Column("day", SqlType.Simple.DATE, true)))));

    private Compiled() {}

    static void assertSame(CompiledProject found, CompiledProject expected) {
        assertThat(found.diagnostics()).isEqualTo(expected.diagnostics());
        assertThat(found.models()).isEqualTo(expected.models());
        assertThat(List.copyOf(found.models().keySet()))
                .isEqualTo(List.copyOf(expected.models().keySet()));
        assertThat(found.lineage()).isEqualTo(expected.lineage());
        assertThat(found.graph().layers()).isEqualTo(expected.graph().layers());
        assertThat(found.graph().order()).isEqualTo(expected.graph().order());
        assertThat(found.graph().cyclic()).isEqualTo(expected.graph().cyclic());
    }
}
