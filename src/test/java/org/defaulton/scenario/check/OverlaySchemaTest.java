package org.defaulton.scenario.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.scenario.file.YamlReader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Editors and the check use the same schema of overlays, which follows that of scenarios. */
class OverlaySchemaTest {
    private static final Path SCENARIO = Path.of("assets/schema/scenario.schema.json");
    private static final Path OVERLAY = Path.of("assets/schema/overlay.schema.json");
    private static final Path FOLDER = Path.of("assets/scenarios");

    @Test
    void the_schema_of_overlays_is_generated_from_that_of_scenarios() throws IOException {
        String made = OverlaySchema.text(OverlaySchema.of(read(SCENARIO)));
        if (Boolean.getBoolean("write-overlay-schema")) {
            Files.writeString(OVERLAY, made);
        }

        assertThat(OVERLAY).as("Make it anew: mvn test -Dtest=OverlaySchemaTest -Dwrite-overlay-schema=true")
                .hasContent(made);
    }

    @Test
    void each_overlay_that_ships_fits_its_schema_and_names_it_for_editors() throws IOException {
        List<Path> overlays = new ArrayList<>();
        for (String id : BuiltInContent.scenarioIds()) {
            Path file = FOLDER.resolve(id + ".yaml");
            if (Files.readAllLines(file).stream().anyMatch(line -> line.startsWith("base:"))) {
                overlays.add(file);
            }
        }

        assertThat(overlays).isNotEmpty();
        for (Path overlay : overlays) {
            assertThat(errors(Files.readString(overlay))).isEmpty();
            assertThat(Files.readAllLines(overlay).getFirst()).endsWith("$schema=../schema/" + OVERLAY.getFileName());
        }
    }

    @Test
    void an_entry_can_be_removed_by_its_name_alone() throws IOException {
        assertThat(errors(head() + "controls: [{id: genai-training, remove: true}]\n"
                + "flows: [{data: posts, use: ads, remove: true}]\n")).isEmpty();
    }

    @Test
    void a_wrong_overlay_does_not_fit() throws IOException {
        assertThat(errors("kind: scenario\nid: mine\n")).singleElement().asString().contains("base");
        assertThat(errors(head() + "control: []\n")).singleElement().asString().contains("control");
        assertThat(errors(head() + "controls: [{initial: ask}]\n")).singleElement().asString().contains("id");
        assertThat(errors(head() + "controls: [{id: a, remove: false}]\n")).hasSize(1);
    }

    private static String head() {
        return "kind: scenario\nid: mine\nbase: demo.yaml\n";
    }

    private static List<String> errors(String yaml) throws IOException {
        YamlNode tree = YamlReader.read(yaml, new FaultCollector("f")).orElseThrow();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(OVERLAY))
                .validate(tree.json())
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }
}
