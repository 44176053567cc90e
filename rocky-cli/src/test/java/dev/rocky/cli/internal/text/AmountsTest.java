package dev.rocky.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0ms",
        "999, 999ms",
        "1000, 1.0s",
        "1290, 1.2s",
        "59999, 59.9s",
        "60000, 1m 00s",
        "184000, 3m 04s",
        "3600000, 1h 00m",
        "7500000, 2h 05m"
    })
    void durations_get_coarser_as_they_get_longer(long milliseconds, String text) {
        assertThat(Amounts.duration(milliseconds)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0 rows", "1|1 row", "999|999 rows", "1000|1,000 rows", "1234567|1,234,567 rows"})
    void counts_agree_with_their_noun(long number, String text) {
        assertThat(Amounts.count(number, "row")).isEqualTo(text);
    }
}
