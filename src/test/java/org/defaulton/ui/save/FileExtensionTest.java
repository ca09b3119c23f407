package org.defaulton.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileExtensionTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({"numbers, numbers.csv", "numbers.csv, numbers.csv", "Numbers.CSV, Numbers.CSV",
            "day 19.9.2024, day 19.9.2024.csv", "numbers., numbers..csv", "csv, csv.csv", "a.txt, a.txt.csv"})
    void a_missing_extension_is_added(String chosen, String whole) {
        Path folder = Path.of("some.csv");

        assertThat(FileExtension.added(folder.resolve(chosen), "demo-writer-2024-09-19-flow.csv"))
                .isEqualTo(folder.resolve(whole));
    }
}
