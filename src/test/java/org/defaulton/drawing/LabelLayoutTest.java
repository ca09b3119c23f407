package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.defaulton.drawing.LabelLayout.LabelSide.LEFT;
import static org.defaulton.drawing.LabelLayout.LabelSide.NONE;
import static org.defaulton.drawing.LabelLayout.LabelSide.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelLayoutTest {
    private static final PixelSpan ROOM = new PixelSpan(0, 500);

    @Test
    void marks_closer_than_a_target_become_one_group() {
        assertThat(LabelLayout.groups(List.of(10.0, 20.0, 33.9, 34.0, 57.0, 58.0, 200.0), 24)).containsExactly(3, 2, 1,
                1);
        assertThat(LabelLayout.groups(List.of(), 24)).isEmpty();
    }

    @Test
    void a_label_is_at_the_right_of_its_mark() {
        assertThat(place(List.of(), new LabelLayout.WantedLabel(100, 80))).containsExactly(RIGHT);
    }

    @Test
    void a_label_goes_left_where_the_flag_or_the_end_is_in_the_way() {
        assertThat(place(List.of(new PixelSpan(120, 122)), new LabelLayout.WantedLabel(100, 30))).containsExactly(LEFT);
        assertThat(place(List.of(), new LabelLayout.WantedLabel(480, 30))).containsExactly(LEFT);
    }

    @Test
    void a_label_without_room_at_either_side_is_left_out() {
        assertThat(place(List.of(new PixelSpan(120, 122)), new LabelLayout.WantedLabel(100, 90))).containsExactly(NONE);
    }

    @Test
    void the_newest_label_chooses_first() {
        assertThat(place(List.of(), new LabelLayout.WantedLabel(70, 60), new LabelLayout.WantedLabel(190, 60),
                new LabelLayout.WantedLabel(250, 60))).containsExactly(NONE, LEFT, RIGHT);
    }

    @Test
    void marks_are_so_far_apart_that_half_of_them_have_room_for_labels() {
        List<Double> xs = List.of(30.0, 60.0, 90.0, 120.0, 150.0, 400.0);

        // Of all six, only the last two have room. Of 30, 90, 150 and 400 these two are half.
        assertThat(LabelLayout.apart(xs, 24, 40, List.of(), ROOM)).isEqualTo(48);
        assertThat(LabelLayout.groups(xs, 48)).containsExactly(2, 2, 1, 1);
        assertThat(LabelLayout.apart(List.of(30.0, 200.0), 24, 40, List.of(), ROOM)).isEqualTo(24);
    }

    @Test
    void without_room_for_labels_marks_are_as_close_as_allowed() {
        assertThat(LabelLayout.apart(List.of(30.0, 60.0), 24, 40, List.of(ROOM), ROOM)).isEqualTo(24);
        assertThat(LabelLayout.apart(List.of(), 24, 40, List.of(), ROOM)).isEqualTo(24);
    }

    @Test
    void a_longer_label_is_used_if_it_displaces_no_other() {
        List<LabelLayout.WantedLabel> wanted = List.of(new LabelLayout.WantedLabel(100, 40),
                new LabelLayout.WantedLabel(300, 40));

        assertThat(LabelLayout.lengthened(wanted, List.of(150.0, 150.0), List.of(), ROOM))
                .containsExactly(new LabelLayout.WantedLabel(100, 150), new LabelLayout.WantedLabel(300, 150));
        // With a width of 200, it would be where the flag is or, left of its mark, where the other label is.
        assertThat(LabelLayout.lengthened(wanted, List.of(150.0, 200.0), List.of(new PixelSpan(470, 480)), ROOM))
                .containsExactly(new LabelLayout.WantedLabel(100, 150), new LabelLayout.WantedLabel(300, 40));
        assertThat(LabelLayout.lengthened(wanted, List.of(400.0, 40.0), List.of(), ROOM)).isEqualTo(wanted);
    }

    @Test
    void even_labels_keep_an_even_rhythm_and_make_room_for_the_flag() {
        List<Double> middles = List.of(50.0, 100.0, 150.0, 200.0, 250.0, 300.0, 350.0);
        assertThat(LabelLayout.even(middles, 40, List.of(), ROOM)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(LabelLayout.even(middles, 60, List.of(), ROOM)).containsExactly(0, 2, 4, 6);
        assertThat(LabelLayout.even(middles, 60, List.of(new PixelSpan(140, 160)), ROOM)).containsExactly(0, 4, 6);
        assertThat(LabelLayout.even(middles, 120, List.of(), ROOM)).containsExactly(4);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_ever_overlaps(long seed) {
        Random random = new Random(seed);
        List<LabelLayout.WantedLabel> wanted = leaders(random);
        List<PixelSpan> taken = List.of(PixelSpan.around(random.nextDouble(500), random.nextDouble(100)));
        List<LabelLayout.LabelSide> sides = LabelLayout.place(wanted, taken, ROOM);
        List<PixelSpan> placed = new ArrayList<>(taken);
        for (int i = 0; i < wanted.size(); i++) {
            PixelSpan label = wanted.get(i).label(sides.get(i));
            if (sides.get(i) != NONE) {
                assertThat(ROOM.holds(label)).isTrue();
                assertThat(placed).noneMatch(label::touches);
                assertThat(wanted.stream().map(LabelLayout.WantedLabel::mark)).noneMatch(label::touches);
                placed.add(label);
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** The first marks of random groups, with random labels. */
    private static List<LabelLayout.WantedLabel> leaders(Random random) {
        List<Double> xs = random.doubles(random.nextInt(30), 0, 500).sorted().boxed().toList();
        List<Integer> sizes = LabelLayout.groups(xs, LabelLayout.MARK);
        assertThat(sizes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(xs.size());
        return IntStream.range(0, sizes.size())
                .mapToObj(group -> xs.get(sizes.stream().limit(group).mapToInt(Integer::intValue).sum()))
                .map(x -> new LabelLayout.WantedLabel(x, random.nextDouble(120)))
                .toList();
    }

    private static List<LabelLayout.LabelSide> place(List<PixelSpan> taken, LabelLayout.WantedLabel... wanted) {
        return LabelLayout.place(List.of(wanted), taken, ROOM);
    }
}
