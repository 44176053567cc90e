package dev.rocky.compiler.internal.check.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DollarsTest {

    @ParameterizedTest
    @CsvSource({
        "12.5, 10, $12.5000, $10.0000",
        "0.0000228, 0.00002, $0.000023, $0.000020",
        "0.0000228, 0, $0.00002, $0.00000",
        "0.00012, 0.00011, $0.00012, $0.00011",
        "0.1, 0.1, $0.1, $0.1",
        "1e-15, 0, $0.0000000000000010, $0.0",
    })
    void amounts_have_as_many_digits_as_keep_them_apart(double one, double other, String first, String second) {
        assertThat(Dollars.toTellApart(one, other)).isEqualTo(new Dollars(first, second));
    }
}
