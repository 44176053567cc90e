package dev.rocky.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.rocky.cache.format.Reader;
import dev.rocky.cache.format.RecordFormat;
import dev.rocky.cache.format.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFormatTest {

    /** A value that knows nothing of records. */
    static final class Handle {
        final int number;

        Handle(int number) {
            this.number = number;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Handle handle && handle.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    enum Colour {
        RED,
        GREEN
    }

    sealed interface Shape permits Circle, Polygon {}

    sealed interface Polygon extends Shape permits Square, Named {}

    record Circle(double radius) implements Shape {}

    record Square(long side, Optional<Shape> inside) implements Polygon {}

    enum Named implements Polygon {
        TRIANGLE,
        HEXAGON
    }

    record Secret(String value) {}

    record Everything(
            String text,
            int small,
            Integer boxed,
            long whole,
            boolean flag,
            double fraction,
            Colour colour,
            Shape shape,
            List<Shape> shapes,
            Map<String, List<Long>> map,
            Optional<Boolean> optional,
            OptionalLong optionalWhole,
            OptionalDouble optionalFraction,
            Handle handle,
            List<Secret> secrets) {}

    private final RecordFormat<Handle, int[]> format = new RecordFormat<>(
            Handle.class,
            new RecordFormat.ValueFormat<>() {
                @Override
                public void write(Writer out, Handle value, int[] seen) {
                    seen[0]++;
                    out.number(value.number);
                }

                @Override
                public Handle read(Reader in, int[] seen) {
                    seen[0]++;
                    return new Handle(in.count());
                }
            },
            Set.of(Secret.class));

    private static Everything everything(List<Secret> secrets) {
        Map<String, List<Long>> map = new LinkedHashMap<>();
        map.put("z", List.of(1L, -1L, Long.MIN_VALUE));
        map.put("a", List.of());
        return new Everything(
                "é\n\"",
                -7,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                true,
                -0.0,
                Colour.GREEN,
                new Square(3, Optional.of(new Circle(Double.NaN))),
                List.of(Named.HEXAGON, new Circle(1.5), new Square(-1, Optional.empty())),
                map,
                Optional.of(false),
                OptionalLong.of(-5),
                OptionalDouble.empty(),
                new Handle(42),
                secrets);
    }

    private byte[] bytes(Everything value) {
        Writer out = new Writer();
        format.write(out, value, new int[1]);
        return out.bytes();
    }

    private Everything read(byte[] bytes, int[] seen) {
        Reader in = new Reader(bytes, 0, bytes.length);
        Everything value = format.read(in, Everything.class, seen);
        in.end();
        return value;
    }

    @Test
    void a_record_comes_back_as_it_was() {
        Everything written = everything(List.of());
        int[] seen = new int[1];
        Everything read = read(bytes(written), seen);
        assertThat(read).isEqualTo(written);
        assertThat(List.copyOf(read.map().keySet())).containsExactly("z", "a");
        assertThat(seen[0]).isEqualTo(1);
    }

    @Test
    void what_must_not_be_written_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bytes(everything(List.of(new Secret("hush")))))
                .withMessageNotContaining("hush");
    }

    @Test
    void bytes_that_nobody_wrote_end_in_two_kinds_of_exceptions() {
        byte[] intact = bytes(everything(List.of()));
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = intact.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            Throwable failure = catchThrowable(() -> read(damaged, new int[1]));
            if (failure != null) {
                assertThat(failure).isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
            }
        }
    }
}
