package org.defaulton.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.defaulton.comparison.Counterfactual;
import org.defaulton.comparison.UsageOverTime;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.defaulton.usage.Choice;
import org.defaulton.usage.InterpretationChoice;
import org.defaulton.usage.UsageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The layout: by hand for one case, and properties for any member, choices, day and size. */
class TimeChartTest {
    private static final Scenario DEMO = Demo.SCENARIO;
    private static final LocalDate MAY = LocalDate.of(2025, 5, 20);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 15);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static TimeChart off(double width, double height) {
        return off("writer", MAY, width, height);
    }

    /** A case in which the two interpretations differ. */
    private static TimeChart german(double width, double height) {
        return off("engineer", LocalDate.of(2025, 11, 10), width, height);
    }

    private static TimeChart off(String id, LocalDate day, double width, double height) {
        Member member = Demo.SCENARIO.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        UsageOverTime course = UsageOverTime.of(DEMO, member, List.of(new Choice(DEMO.mainControl(), "off", day)),
                "train-content-ai", DECEMBER, InterpretationChoice.BOTH);
        return TimeChart.of(course, DECEMBER, width, height, 14);
    }

    @Test
    void the_case_of_the_picture_reads_as_worked_out_by_hand() {
        TimeChart chart = off(950, 320);

        assertThat(chart.keptOut()).isEqualTo(126);
        assertThat(chart.plot().counts().scale().ticks()).startsWith(0L, 200L).endsWith(800L);
        assertThat(chart.names()).extracting(TimeChart.LineLabel::text)
                .containsExactly("Everything you made", "If you had done nothing", "You", "Off on day one");
        assertThat(chart.names()).extracting(TimeChart.LineLabel::detail)
                .contains("493 used in training", "367 used in training", "0 used in training");
        assertThat(chart.choices()).extracting(ChartMark::name).containsExactly("You switched off");
        assertThat(chart.runs()).extracting(ChartMark::filled)
                .containsExactly(true, true, true, false, false, false, false, false, false, false);
        assertThat(chart.firstTaken().orElseThrow().items()).isEqualTo(283);
        assertThat(chart.detailed()).isTrue();
    }

    @Test
    void the_regulators_line_has_its_name_and_count_between_the_others() {
        TimeChart chart = german(950, 320);

        // 235 items by the run of 1 December 2025, 231 of them made before 10 November.
        assertThat(chart.keptOut()).isEqualTo(235);
        assertThat(chart.names()).extracting(TimeChart.LineLabel::text)
                .containsExactly("Everything you made", "If you had done nothing", "You, as a regulator reads it",
                        "You", "Off on day one");
        assertThat(chart.names()).extracting(TimeChart.LineLabel::detail)
                .containsExactly("236 items, used or not", "235 used in training", "231 used in training",
                        "0 used in training", "0 used, the same as you");
    }

    @Test
    void a_mark_is_hit_from_all_of_its_room_but_never_from_beyond_half_the_way_to_another() {
        List<ChartMark> marks = List.of(50.0, 64.0, 100.0)
                .stream()
                .map(x -> new ChartMark(x, List.of(MAY), "", List.of(), true))
                .toList();
        assertThat(List.of(0, 1, 2)).extracting(i -> ChartMark.reach(marks, i))
                .containsExactly(new PixelSpan(38, 57), new PixelSpan(57, 76), new PixelSpan(88, 112));
    }

    @Test
    void in_little_room_events_go_first_then_the_words_of_choices_then_the_counts_below_the_names() {
        assertThat(off(700, 260).rows().events()).isPositive();
        assertThat(off(700, 200).rows().events()).isZero();
        assertThat(off(700, 200).rows().words()).isPositive();
        assertThat(off(700, 170).rows().words()).isZero();
        assertThat(german(700, 150).detailed()).isFalse();
        assertThat(german(700, 150).names().getLast().text()).isEqualTo("Off on day one: 0");
    }

    @Test
    void choices_on_one_day_or_close_together_share_a_mark() {
        UsageOverTime course = UsageOverTime.of(DEMO, Demo.SCENARIO.members().getFirst(),
                List.of(new Choice("objection:restrict", "sent", MAY.plusDays(3)),
                        new Choice(DEMO.mainControl(), "off", MAY)),
                "train-content-ai", DECEMBER, InterpretationChoice.BOTH);
        ChartMark mark = TimeChart.of(course, DECEMBER, 700, 300, 14).choices().getFirst();

        assertThat(mark.name()).isEqualTo("You switched off and 1 more");
        assertThat(mark.days()).containsExactly(MAY, MAY.plusDays(3));
        assertThat(mark.words()).hasSize(2);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_is_outside_and_no_labels_touch(long seed) {
        Random random = new Random(seed);
        double width = 600 + random.nextInt(900);
        double height = 170 + random.nextInt(500);
        TimeChart chart = any(random, width, height);
        TimePlot plot = chart.plot();

        chart.traces().forEach(trace -> assertThat(trace.whole()).allSatisfy(spot -> {
            assertThat(spot.x()).isBetween(plot.left() - 1, plot.right() + 1);
            assertThat(spot.y()).isBetween(plot.top() - 1, plot.bottom() + 1);
        }));
        assertThat(chart.flag().from()).isNotNegative();
        assertThat(chart.flag().to()).isLessThanOrEqualTo(width);
        assertThat(chart.months()).allSatisfy(month -> assertThat(
                PixelSpan.around(month.x(), TimeChart.text(month.text(), 14) * 0.9).touches(chart.flag())).isFalse());
        assertThat(chart.names()).extracting(TimeChart.LineLabel::y).isSorted();
        assertThat(chart.names().stream().map(name -> name.trace().line().points().getLast().items()))
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(chart.words()).hasSameSizeAs(chart.choices());
        for (int i = 0; i < chart.words().size(); i++) {
            PixelSpan word = chart.words().get(i);
            for (int j = 0; word != null && j < i; j++) {
                PixelSpan other = chart.words().get(j);
                assertThat(other != null && word.touches(other)).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lines_are_as_high_as_their_counts_on_the_day_shown_and_at_the_end(long seed) {
        Random random = new Random(seed);
        TimeChart chart = any(random, 900, 400);
        for (DrawnLine trace : chart.traces()) {
            UsageOverTime.UsageLine line = trace.line();
            assertThat(trace.items()).isEqualTo(chart.course().items(line, chart.day()));
            assertThat(trace.end().y()).isCloseTo(chart.plot().y(line.points().getLast().items()), within(1.0));
            if (!trace.past().isEmpty()) {
                assertThat(trace.past().getLast().y()).isCloseTo(chart.plot().y(trace.items()), within(1.0));
            }
        }
        assertThat(chart.keptOut())
                .isEqualTo(chart.trace(Counterfactual.NOTHING).orElseThrow().items() - chart.you().items());
    }

    private static TimeChart any(Random random, double width, double height) {
        Member member = Demo.SCENARIO.members().get(random.nextInt(Demo.SCENARIO.members().size()));
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Control control = random.nextBoolean()
                    ? DEMO.control(DEMO.mainControl())
                    : DEMO.controls().get(random.nextInt(DEMO.controls().size()));
            List<String> values = UsageEngine.valuesOf(control);
            choices.add(new Choice(control.id(), values.get(random.nextInt(values.size())), day(random)));
        }
        UsageOverTime course = UsageOverTime.of(DEMO, member, choices,
                DEMO.uses().get(random.nextInt(DEMO.uses().size())).id(), day(random),
                InterpretationChoice.values()[random.nextInt(3)]);
        long days = course.until().toEpochDay() - course.from().toEpochDay();
        return TimeChart.of(course, course.from().plusDays(random.nextLong(days + 1)), width, height, 14);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 7, 1).plusDays(random.nextInt(900));
    }
}
