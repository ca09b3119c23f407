package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every icon that the check accepts can be drawn by the window. */
class IconsTest {
    @Test
    void the_icons_that_a_section_may_name_are_those_of_the_pack() throws IOException {
        JsonNode icons = JsonMapper.shared()
                .readTree(Files.readString(Path.of("assets/schema/scenario.schema.json")))
                .at("/$defs/icon/enum");
        List<String> pack = Arrays.stream(Feather.values())
                .map(icon -> icon.getDescription().substring("fth-".length()))
                .sorted()
                .toList();

        assertThat(icons.valueStream().map(JsonNode::asString)).containsExactlyElementsOf(pack);
    }
}
