package dev.rocky.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rocky.diagnostic.RockyException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatermarkTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-01 08:30:00, 2026-05-01T08:30:00Z",
        "2026-05-01 08:30:00.25, 2026-05-01T08:30:00.250Z",
        "2026-05-01 08:30:00.123456789, 2026-05-01T08:30:00.123456789Z",
        "2026-05-01T08:30:00Z, 2026-05-01T08:30:00Z",
        "2026-05-01 08:30:00+02, 2026-05-01T06:30:00Z",
        "2026-05-01 08:30:00+02:30, 2026-05-01T06:00:00Z",
        "2026-05-01, 2026-05-01T00:00:00Z",
    })
    void reads_what_warehouses_print(String text, Instant expected) {
        assertThat(WatermarkText.parse(text, "t")).isEqualTo(expected);
    }

    @Test
    void anything_else_is_refused_by_name() {
        assertThatThrownBy(() -> WatermarkText.parse("17", "order_id"))
                .isInstanceOf(RockyException.class)
                .hasMessage("column 'order_id' holds '17', which is no point in time");
    }
}
