package org.defaulton.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void print() throws IOException {
        String all = Cell.all().map(SentencesTest::written).collect(Collectors.joining("\n"));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "sentences.txt"), all);
        assertThat(all).isNotEmpty();
    }

    private static String written(Cell cell) {
        Story story = cell.story();
        Story time = cell.overTime();
        Stream<String> lines = Stream.concat(told(story), time.equals(story)
                ? Stream.of("over time: the same")
                : told(time).map(line -> "over time: " + line));
        return cell + "\n" + lines.map(line -> "    " + line + "\n").collect(Collectors.joining()) + "    compare: "
                + String.join(" | ", cell.columns()) + "\n";
    }

    private static Stream<String> told(Story story) {
        return Stream.concat(Stream.of(story.headline(), story.below().text() + " [" + story.below().kind() + "]"),
                Stream.of(story.now(), story.changed(), story.unchanged()).map(answer -> answer.question() + ": "
                        + answer.figure() + ". " + answer.line().text() + " [" + answer.line().kind() + "]"));
    }
}
