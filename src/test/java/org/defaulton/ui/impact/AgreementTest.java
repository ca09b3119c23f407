package org.defaulton.ui.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.command.ContentCatalog;
import org.defaulton.command.ReportCommand;
import org.defaulton.command.UsageCommand;
import org.defaulton.export.UsageCsv;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.ui.harness.Demo;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Flow, table, comparison, hand-out and CSV show what the command line prints, for random members, days and choices.
 */
class AgreementTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "CH", "CA", "IN", "CN", "HK");
    private static final long SEED = 20240919;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** The member, the day, and choices such as "genai-training=off@2024-09-19". */
    record AskedCase(Member member, LocalDate day, List<String> choices) {
        static AskedCase of(RandomGenerator random) {
            Member member = one(random, DEMO.members()).with(one(random, COUNTRIES), random.nextInt(16, 60));
            LocalDate day = DEMO.start().plusDays(random.nextInt(900));
            List<Control> controls = DEMO.controls().stream().filter(one -> !one.effects().isEmpty()).toList();
            List<String> choices = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                Control control = random.nextBoolean() ? DEMO.control(DEMO.mainControl()) : one(random, controls);
                choices.add("%s=%s@%s".formatted(control.id(), one(random, values(control)),
                        DEMO.start().plusDays(random.nextInt(900))));
            }
            return new AskedCase(member, day, choices);
        }

        private static List<String> values(Control control) {
            return control.id().startsWith("objection:")
                    ? List.of("sent", "granted", "partly-granted", "refused")
                    : control.values().stream().map(Control.ControlValue::id).toList();
        }

        private static <T> T one(RandomGenerator random, List<T> all) {
            return all.get(random.nextInt(all.size()));
        }

        Rehearsal rehearsal() {
            return new Rehearsal().happens(HistoryEvent.MemberChosen.of(member))
                    .happens(new HistoryEvent.DateMoved(day))
                    .choose(String.join(" ", choices));
        }

        /** The arguments of the command for a day. */
        List<String> args(LocalDate at) {
            Stream<String> who = Stream.of("--scenario", Demo.FILE.toString(), "--member", member.id(), "--country",
                    member.country(), "--age", String.valueOf(member.age()), "--at", at.toString());
            return Stream.concat(who, choices.stream().flatMap(choice -> Stream.of("--choose", choice))).toList();
        }

        /** The same without choices after the day. */
        AskedCase known() {
            return new AskedCase(member, day,
                    choices.stream()
                            .filter(choice -> !LocalDate.parse(choice.substring(choice.indexOf('@') + 1)).isAfter(day))
                            .toList());
        }
    }

    static Stream<AskedCase> cases() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        return Stream.generate(() -> AskedCase.of(random)).limit(40);
    }

    private static JsonNode printed(AskedCase asked, LocalDate at) {
        StringWriter out = new StringWriter();
        List<String> args = Stream.concat(asked.args(at).stream(), Stream.of("--format", "json")).toList();
        new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .execute(args.toArray(String[]::new));
        return JsonMapper.shared().readTree(out.toString());
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    private static List<JsonNode> uses(JsonNode printed) {
        return list(printed.get("summary").get("uses"));
    }

    private static String number(JsonNode counted, String key) {
        return String.format(Locale.ROOT, "%,d", counted.get(key).asLong());
    }

    /** What the flow says about a use or a ribbon to screen readers and on its card. */
    private static String sentence(JsonNode counted) {
        String kept = counted.get("itemsKept").asLong() > 0
                ? ", " + number(counted, "itemsKept") + " used in training"
                : "";
        long month = counted.get("perMonth").asLong();
        return "%s a month, %s used so far%s, %s in the next 12 months.".formatted(
                month == 1 ? "1 item" : number(counted, "perMonth") + " items", number(counted, "itemsUsed"), kept,
                number(counted, "itemsComing"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_flow_matches_the_command(AskedCase asked) {
        Ours ours = Ours.of(asked.rehearsal().happens(new ImpactEvent.ViewOpened(ImpactView.FLOW)));
        JsonNode printed = printed(asked, asked.day());
        String main = DEMO.mainUse().id();

        int compared = 0;
        for (JsonNode use : uses(printed)) {
            boolean drawn = use.get("use").asString().equals(main)
                    || !use.get("status").asString().equals("NOT_APPLICABLE");
            assertThat(ours.all(Node.class, "#flow-" + use.get("use").asString())).hasSize(drawn ? 1 : 0)
                    .allSatisfy(node -> assertThat(node.getAccessibleText()).contains(sentence(use)));
            compared += drawn ? 1 : 0;
        }
        for (JsonNode flow : list(printed.get("flows"))) {
            String ribbon = "#ribbon-" + flow.get("data").asString();
            if (flow.get("use").asString().equals(main) && !ours.all(Node.class, ribbon).isEmpty()) {
                assertThat(ours.one(Node.class, ribbon).getAccessibleText()).contains(sentence(flow));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(DEMO.uses().size());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_table_matches_the_command(AskedCase asked) {
        Ours ours = Ours.table(asked.rehearsal());

        assertThat(uses(printed(asked, asked.day()))).hasSize(DEMO.uses().size())
                .allSatisfy(use -> assertThat(ours.numbers(use.get("use").asString())).containsExactly(
                        number(use, "perMonth"), number(use, "itemsUsed"), number(use, "itemsComing")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_first_column_of_the_comparison_matches_the_command_a_year_later(AskedCase asked) {
        AskedCase known = asked.known();
        Ours ours = Ours.of(asked.rehearsal().happens(new ImpactEvent.ViewOpened(ImpactView.CHOICES)));

        for (JsonNode use : uses(printed(known, asked.day().plusYears(1)))) {
            String id = use.get("use").asString();
            List<Node> cells = ours.all(Node.class, "#cell-" + id + "-leave");
            if (cells.isEmpty()) {
                String name = DEMO.use(id).name();
                assertThat(ours.all(Label.class, ".use-name")).filteredOn(label -> label.getText().equals(name))
                        .singleElement()
                        .satisfies(label -> assertThat(label.getAccessibleText())
                                .contains(": " + number(use, "itemsUsed") + " items"));
            } else {
                assertThat(Fx.call(() -> Fx.words(cells.getFirst()))).contains(number(use, "itemsUsed"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_hand_out_matches_the_command(AskedCase asked) throws Exception {
        Path file = folder.resolve("hand-out.html");
        List<String> args = Stream.concat(asked.args(asked.day()).stream(), Stream.of("--out", file.toString()))
                .toList();
        new CommandLine(new ReportCommand(ContentCatalog.builtIn())).execute(args.toArray(String[]::new));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList rows = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(Files.readString(file))))
                .getElementsByTagName("tr");

        for (JsonNode flow : list(printed(asked, asked.day()).get("flows"))) {
            String id = flow.get("use").asString() + "-" + flow.get("data").asString();
            NodeList cells = IntStream.range(0, rows.getLength())
                    .mapToObj(i -> (Element) rows.item(i))
                    .filter(row -> row.getAttribute("id").equals(id))
                    .findFirst()
                    .orElseThrow()
                    .getElementsByTagName("td");
            assertThat(IntStream.range(1, 5).mapToObj(i -> cells.item(i).getTextContent().strip())).containsExactly(
                    number(flow, "perMonth"), number(flow, "itemsUsed"), number(flow, "itemsKept"),
                    number(flow, "itemsComing"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_numbers_that_the_window_saves_are_those_that_the_command_prints(AskedCase asked) {
        Rehearsal rehearsal = asked.rehearsal();
        StringWriter out = new StringWriter();
        new CommandLine(new UsageCommand(ContentCatalog.builtIn())).setOut(new PrintWriter(out))
                .execute(Stream.concat(asked.args(asked.day()).stream(), Stream.of("--format", "csv"))
                        .toArray(String[]::new));

        assertThat(lines(UsageCsv.text(DEMO, rehearsal.shown().usage()))).isEqualTo(lines(out.toString()));
    }

    private static String lines(String csv) {
        return csv.lines().collect(Collectors.joining("\n"));
    }
}
