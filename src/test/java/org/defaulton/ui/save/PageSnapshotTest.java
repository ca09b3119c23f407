package org.defaulton.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.xml.parsers.DocumentBuilderFactory;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.SessionEvent;
import org.defaulton.ui.harness.Alone;
import org.defaulton.ui.harness.Fx;
import org.defaulton.ui.harness.Rehearsal;
import org.defaulton.ui.impact.ImpactController;
import org.defaulton.ui.theme.Theme;
import org.defaulton.ui.toolkit.BackgroundTasks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The impact side as a drawing and as a picture. */
class PageSnapshotTest {
    private static final String FOOT = "Somebody, on a day.";

    private final Rehearsal rehearsal = new Rehearsal();

    @BeforeAll
    static void start() throws TimeoutException {
        Fx.start();
    }

    /** The parts in a window that is too low for them. */
    private List<Node> parts(SessionEvent... events) {
        return Fx.call(() -> {
            Stream.of(events).forEach(rehearsal::happens);
            ImpactController impact = new ImpactController(rehearsal, (_, _) -> {
            }, new Alone.Elsewhere("Elsewhere"), new Alone.Elsewhere("Elsewhere"), new BackgroundTasks(), _ -> {
            });
            Theme.dress(new Scene(impact.node(), 700, 500));
            rehearsal.watch(impact);
            Fx.settle(impact.node());
            return impact.pictured();
        });
    }

    private static Element svg(List<Node> parts) throws Exception {
        String svg = Fx.call(() -> new PageSnapshot(parts, FOOT).svg("The title"));
        assertThat(svg).doesNotContain("NaN", "Infinity", "href", "@import");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static List<String> texts(Element svg) {
        NodeList texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
    }

    /** All visible text, without the spaces at line breaks. */
    private static List<String> readable(List<Node> parts) {
        List<String> words = new ArrayList<>();
        parts.forEach(part -> words.addAll(Fx.call(() -> Fx.words(part))));
        return words.stream().map(PageSnapshotTest::packed).toList();
    }

    private static String packed(String words) {
        return words.replaceAll("[\\s\\u00a0]", "");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FORM")
    void a_drawing_says_every_word_of_the_view_even_where_the_window_is_too_low(ImpactView view) throws Exception {
        List<Node> parts = parts(new HistoryEvent.Chosen("genai-training", "off", rehearsal.scenario().start()),
                new ImpactEvent.ViewOpened(view));

        String drawn = texts(svg(parts)).stream().map(PageSnapshotTest::packed).collect(Collectors.joining());

        assertThat(readable(parts)).hasSizeGreaterThan(20).allSatisfy(words -> assertThat(drawn).contains(words));
        assertThat(drawn).endsWith(packed(FOOT));
    }

    @Test
    void ribbons_stay_shapes_and_have_the_color_of_their_status() throws Exception {
        Element on = svg(parts(new ImpactEvent.ViewOpened(ImpactView.FLOW)));

        NodeList paths = on.getElementsByTagName("path");
        assertThat(IntStream.range(0, paths.getLength())
                .mapToObj(i -> (Element) paths.item(i))
                .filter(path -> path.getAttribute("fill").equals("#d55e00"))
                .filter(path -> path.getAttribute("d").contains("C"))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(on.getAttribute("role")).isEqualTo("img");
        assertThat(on.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("The title");
    }

    @Test
    void a_picture_is_as_high_as_the_view_even_where_the_window_is_lower() {
        List<Node> parts = parts(new ImpactEvent.ViewOpened(ImpactView.USES),
                new ImpactEvent.UseUnfolded("train-content-ai", true), new ImpactEvent.UseUnfolded("personalize", true),
                new ImpactEvent.UseUnfolded("ads", true));

        WritableImage image = Fx.call(() -> new PageSnapshot(parts, FOOT).image());

        double view = parts.getLast().getLayoutBounds().getHeight();
        assertThat(view).isGreaterThan(400);
        assertThat(image.getHeight()).isGreaterThan(view * 2);
    }
}
