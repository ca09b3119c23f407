package org.defaulton.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.defaulton.drawing.CardPosition;
import org.defaulton.drawing.DisplayGroup;
import org.defaulton.drawing.DisplayShape;
import org.defaulton.drawing.FlowColumns;
import org.defaulton.drawing.FlowDiagram;
import org.defaulton.drawing.FlowDiagram.PlacedItem;
import org.defaulton.drawing.FlowDiagram.PlacedRibbon;
import org.defaulton.drawing.FlowLayout;
import org.defaulton.drawing.FlowLink;
import org.defaulton.drawing.FlowModel;
import org.defaulton.drawing.FlowShapes;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.FlowUsage;
import org.defaulton.usage.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties for every member, day, choice and size. */
class FlowLayoutTest {
    private static final double HAIR = 0.001;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static FlowDiagram diagram(long seed, FlowModel model) {
        Random random = new Random(seed);
        return FlowLayout.of(model, 620 + random.nextInt(600), 200 + random.nextInt(700), 14);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_overlaps(long seed) {
        FlowModel model = FlowCase.random(seed).model();
        FlowDiagram diagram = diagram(seed, model);
        apart(diagram.data());
        apart(diagram.others());
        assertThat(diagram.focus().y()).isGreaterThanOrEqualTo(diagram.heading() - HAIR);
        assertThat(diagram.othersHeading()).isGreaterThanOrEqualTo(diagram.focus().barY() + diagram.focus().barHeight())
                .isGreaterThanOrEqualTo(diagram.focus().y() + diagram.focus().height());
        diagram.others().forEach(place -> {
            assertThat(place.y()).isGreaterThanOrEqualTo(diagram.othersHeading() + diagram.heading() - HAIR);
            assertThat(place.y() + place.height()).isLessThanOrEqualTo(diagram.beyond() + HAIR);
        });
        diagram.data()
                .subList(model.used().size(), diagram.data().size())
                .forEach(place -> assertThat(place.y())
                        .isGreaterThanOrEqualTo(diagram.unusedHeading() + diagram.heading() - HAIR));
        assertThat(diagram.columns().data()).isLessThan(diagram.columns().bar());
        assertThat(diagram.columns().from()).isLessThan(diagram.stopX());
        assertThat(diagram.stopX()).isLessThan(diagram.columns().block());
        assertThat(diagram.columns().end()).isLessThan(diagram.columns().uses());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_row_and_every_use_has_claims_that_its_number_can_lead_to(long seed) {
        FlowModel model = FlowCase.random(seed).model();
        FlowExplainer explainer = new FlowExplainer(Demo.SCENARIO, model);
        Stream.concat(model.used().stream(), model.unused().stream())
                .map(explainer::row)
                .forEach(row -> assertThat(row.claims()).as(row.title()).isNotEmpty());
        Stream.concat(Stream.of(model.focus()), model.others().stream())
                .map(total -> explainer.use(total.use()))
                .forEach(use -> assertThat(use.claims()).as(use.title()).isNotEmpty());
    }

    /** Text and bars of one row are above those of the next, and everything is within the height. */
    private static <T> void apart(List<PlacedItem<T>> places) {
        for (int i = 0; i < places.size(); i++) {
            PlacedItem<T> place = places.get(i);
            assertThat(place.barY()).isGreaterThanOrEqualTo(place.y());
            assertThat(place.barY() + place.barHeight()).isLessThanOrEqualTo(place.y() + place.height());
            if (i > 0) {
                PlacedItem<T> before = places.get(i - 1);
                assertThat(place.y()).isGreaterThanOrEqualTo(before.y() + before.height() - HAIR);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ribbons_do_not_cross_and_each_is_as_wide_as_its_items(long seed) {
        FlowDiagram diagram = diagram(seed, FlowCase.random(seed).model());
        List<PlacedRibbon> bands = diagram.ribbons();
        for (int i = 1; i < bands.size(); i++) {
            PlacedRibbon above = bands.get(i - 1);
            assertThat(bands.get(i).from()).isGreaterThanOrEqualTo(above.from() + above.width());
            assertThat(bands.get(i).to()).isGreaterThanOrEqualTo(above.to() + above.width() - HAIR);
        }
        bands.stream()
                .filter(band -> band.width() > 1)
                .forEach(band -> assertThat(band.width() / band.link().row().rate())
                        .isCloseTo(bands.getFirst().width() / bands.getFirst().link().row().rate(), within(HAIR)));
        bands.forEach(band -> assertThat(band.to() + band.width())
                .isLessThanOrEqualTo(diagram.focus().barY() + diagram.focus().barHeight() + HAIR));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void links_add_up_to_the_totals_of_the_usage(long seed) {
        FlowCase one = FlowCase.random(seed);
        List<String> uses = new ArrayList<>(one.model().others().stream().map(total -> total.use()).toList());
        uses.add(one.model().focus().use());
        for (String use : uses) {
            List<FlowLink> links = one.model().links().stream().filter(link -> link.use().equals(use)).toList();
            assertThat(links.stream().mapToInt(FlowLink::perMonth).sum()).isEqualTo(one.usage().total(use).perMonth());
            assertThat(links.stream().mapToLong(FlowLink::itemsUsed).sum())
                    .isEqualTo(one.usage().total(use).itemsUsed());
            assertThat(links.stream().mapToLong(FlowLink::itemsKept).sum())
                    .isEqualTo(one.usage().total(use).itemsKept());
            assertThat(links.stream().flatMap(link -> link.flows().stream()))
                    .containsExactlyInAnyOrderElementsOf(one.usage().into(use));
        }
        assertThat(one.model().ribbons().stream().flatMap(link -> link.flows().stream()).map(FlowUsage::status))
                .containsExactlyInAnyOrderElementsOf(one.usage()
                        .into(one.model().focus().use())
                        .stream()
                        .map(FlowUsage::status)
                        .filter(status -> status == Status.IN_USE || status == Status.STOPPED)
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_fits_into_the_height_unless_even_the_smallest_rows_do_not(long seed) {
        FlowModel model = FlowCase.random(seed).model();
        double least = FlowLayout.leastHeight(model, 680, 14);
        assertThat(FlowLayout.of(model, 680, least + seed, 14).height()).isLessThanOrEqualTo(least + seed);
        assertThat(FlowLayout.of(model, 680, 10, 14).height()).isEqualTo(least);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_last_line_keeps_clear_of_the_edge(long seed) {
        FlowModel model = FlowCase.random(seed).model();
        FlowDiagram diagram = diagram(seed, model);
        double line = model.beyond().isEmpty() ? 0 : diagram.heading();
        assertThat(diagram.height() - diagram.beyond() - line).isGreaterThanOrEqualTo(6 - HAIR);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_size_has_the_same_shapes_in_other_places(long seed) {
        FlowModel model = FlowCase.random(seed).model();
        assertThat(parts(FlowShapes.of(model, diagram(seed, model))))
                .isEqualTo(parts(FlowShapes.of(model, FlowLayout.of(model, 720, 380, 14))))
                .doesNotHaveDuplicates();
    }

    /** Keys and styles of shapes, including those in groups. */
    private static List<List<Object>> parts(List<DisplayShape> shapes) {
        List<List<Object>> parts = new ArrayList<>();
        for (DisplayShape shape : shapes) {
            parts.add(List.of(shape.key(), shape.style()));
            if (shape instanceof DisplayGroup group) {
                parts.addAll(parts(group.shapes()));
            }
        }
        return parts;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ribbons_threads_and_the_block_name_their_claims(long seed) {
        FlowModel model = FlowCase.random(seed).model();
        assertThat(FlowShapes.of(model, diagram(seed, model))).filteredOn(shape -> shape instanceof DisplayGroup)
                .hasSize(model.ribbons().size() + model.threads().size() + 1)
                .allSatisfy(shape -> assertThat(shape.claims()).as(shape.key().id()).isNotEmpty());
    }

    @Test
    void a_long_name_takes_room_that_the_ribbons_do_not_need() {
        FlowColumns usual = FlowColumns.of(680, 14, 19, 3);
        FlowColumns wide = FlowColumns.of(680, 14, 25, 3);

        assertThat(wide.data()).isGreaterThan(usual.data());
        assertThat(wide.block() + 40 - wide.from()).as("ribbons").isGreaterThanOrEqualTo(14 * 14);
        assertThat(FlowColumns.of(581, 14, 60, 5).data()).as("no room")
                .isEqualTo(FlowColumns.of(581, 14, 10, 0).data());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_card_stays_between_the_bars_and_in_the_room(long seed) {
        FlowDiagram diagram = diagram(seed, FlowCase.random(seed).model());
        double width = CardPosition.width(diagram.columns(), diagram.columns().block(), 14);
        diagram.data().forEach(place -> {
            CardPosition card = CardPosition.of(diagram.columns(), diagram.columns().block(),
                    place.y() + place.height(), width, 120, diagram.height());
            assertThat(card.x()).isGreaterThan(diagram.columns().from());
            assertThat(card.x() + width).isLessThan(diagram.columns().block());
            assertThat(card.y()).isGreaterThanOrEqualTo(0);
            assertThat(card.y() + 120).isLessThanOrEqualTo(Math.max(120, diagram.height()));
        });
    }
}
