package org.defaulton.story;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.scenario.UseKind;
import org.defaulton.usage.Interpretation;
import org.defaulton.usage.Status;
import org.junit.jupiter.api.Test;

/**
 * Every kind of control, use, place and history, and the sentences allowed for it. The whole matrix is saved in
 * target/sentences.txt for reading.
 */
class SentencesTest {
    /** The condition for each sentence, which is recognized by words that no other has. */
    private static final Map<String, Predicate<Cell>> WHERE = Map.ofEntries(
            entry("\\bswitch\\b|[Ss]witch(ed|ing)", cell -> cell.kind().isToggle()),
            entry("\\b[Tt]raining\\b|\\bruns?\\b|\\bmodels?\\b|train Acme", cell -> cell.use() == UseKind.TRAINING),
            entry("Nobody asked you",
                    cell -> untouched(cell) && !cell.kind().initial.isEmpty() && !cell.kind().initial.equals("ask")
                            && cell.place() != Cell.Place.TOLD && !cell.kind().isHeld()),
            entry("Nobody was asked",
                    cell -> untouched(cell) && cell.kind().isRequest() && cell.place() != Cell.Place.TOLD),
            entry("You were told, not asked", cell -> untouched(cell) && cell.place() == Cell.Place.TOLD),
            entry("You were asked|You first said", cell -> cell.kind().initial.equals("ask") && !untouched(cell)),
            entry("changed your answer|You first said", cell -> cell.mainValues().size() > 1),
            entry("You were asked, and you (chose|said)", cell -> cell.mainValues().size() == 1),
            entry("have not answered|question is still open|without an answer",
                    cell -> cell.kind().initial.equals("ask") && untouched(cell)),
            entry("the switch was on from the start", cell -> cell.kind().initial.equals("'on'")),
            entry("the switch was off from the start", cell -> cell.kind().initial.equals("'off'")),
            entry("from the start|already\\.", cell -> untouched(cell) && !cell.kind().isRequest()),
            entry("You chose this: the switch is on",
                    cell -> last(cell).equals("on") && !cell.mainValues().contains("off")),
            entry("You chose this", cell -> !untouched(cell) && !cell.kind().isRequest()),
            entry("You switched it on again", cell -> last(cell).equals("on") && cell.mainValues().contains("off")),
            entry("You switched it off again", cell -> last(cell).equals("off") && cell.mainValues().contains("on")),
            entry("You switched it off on", cell -> last(cell).equals("off")),
            entry("You switched it on on", cell -> last(cell).equals("on")),
            entry("back to “", cell -> cell.kind().control.equals("choice") && cell.mainValues().size() > 1),
            entry("said no\\.|then no|Saying no", cell -> last(cell).equals("off")),
            entry("said yes\\.|then yes", cell -> last(cell).equals("on")),
            entry("Saying yes|Switching on put", cell -> cell.mainValues().contains("on")),
            entry("Switching off (kept|will keep)", cell -> last(cell).equals("off")),
            entry("Switching on (kept|will keep)", cell -> last(cell).equals("on")),
            entry("in between", cell -> cell.mainValues().size() > 1 && cell.use() == UseKind.TRAINING),
            entry("keeps the switch", SentencesTest::isHeld),
            entry("no longer decides", cell -> cell.kind().isHeld() && !isHeld(cell) && untouched(cell)),
            entry("Doing nothing", SentencesTest::untouched),
            entry("Your request was granted|rule granted your request",
                    cell -> last(cell).equals("granted") || last(cell).equals("sent")),
            entry("Your request was partly", cell -> last(cell).equals("partly-granted")),
            entry("Your request was refused", cell -> last(cell).equals("refused")),
            entry("You withdrew", cell -> last(cell).equals("withdrawn")),
            entry("simulator’s rule", cell -> cell.chosen().endsWith("main=sent@2025-05-01")),
            entry("While your request waits|You asked\\.", cell -> cell.chosen().endsWith("sent@2025-06-01")),
            entry("regulator|made before still|made before can still",
                    cell -> cell.use() == UseKind.TRAINING && cell.place() != Cell.Place.FROM_JOINING),
            entry("made before can still", cell -> cell.reading() == Interpretation.REGULATOR),
            entry("stays in the model|stay in the model", cell -> kept(cell) > 0),
            entry("no training run fell",
                    cell -> kept(cell) == 0 && cell.usage().total("use").status() == Status.STOPPED),
            entry("Nothing new will", cell -> cell.usage().total("use").status() == Status.STOPPED),
            entry("kinds? of your data (train|sort|is used to)",
                    cell -> cell.usage().total("use").status() == Status.IN_USE),
            entry("anymore",
                    cell -> cell.usage().total("use").status() == Status.STOPPED
                            && cell.usage().total("use").itemsUsed() > 0),
            entry("It does not cover|That leaves out",
                    cell -> cell.usage().total("use").flowsStopped() > 0 && cell.usage().total("use").flowsInUse() > 0),
            entry("[Oo]ff on day one|[Ss]topped on day one",
                    cell -> !cell.kind().isRequest() && !cell.kind().isHeld()));

    /** The condition for each column of the comparison. */
    private static final Map<String, Predicate<Cell>> COLUMNS = Map.ofEntries(
            entry("(On|Off) (today|from .*)|Leave it (on|off)|Never (on|off)", cell -> cell.kind().isToggle()),
            entry("Never on", cell -> !cell.kind().initial.equals("'off'") || cell.mainValues().contains("on")),
            entry("(Keep|Always) .*|“.*” today", cell -> cell.kind().control.equals("choice")),
            entry("Say (yes|no) today|Do not answer|No \\+ .*",
                    cell -> cell.kind().initial.equals("ask") && untouched(cell)),
            entry("Send no request", cell -> cell.kind().isRequest() && untouched(cell)),
            entry("Withdraw it today|Leave it at that", cell -> cell.kind().isRequest() && !untouched(cell)),
            entry("Do nothing", SentencesTest::isHeld), entry("(.* \\+ r|R)equest granted", _ -> true));

    private static boolean untouched(Cell cell) {
        return cell.mainValues().isEmpty();
    }

    private static String last(Cell cell) {
        return cell.mainValues().isEmpty() ? "" : cell.mainValues().getLast();
    }

    private static boolean isHeld(Cell cell) {
        List<String> owner = cell.choices()
                .stream()
                .filter(choice -> choice.control().equals("owner"))
                .map(choice -> choice.value())
                .toList();
        return cell.kind().isHeld() && (owner.isEmpty() || owner.getLast().equals("on"));
    }

    private static long kept(Cell cell) {
        return cell.usage().total("use").itemsKept();
    }

    @Test
    void every_sentence_appears_only_where_it_is_true() throws IOException {
        List<Cell> cells = Cell.all().toList();
        Set<String> met = new HashSet<>();
        for (Cell cell : cells) {
            String text = String.join("\n", sentences(cell).toList());
            WHERE.forEach((words, where) -> {
                if (Pattern.compile(words).matcher(text).find()) {
                    met.add(words);
                    assertThat(where.test(cell)).as("“%s” of %s:%n%s", words, cell, text).isTrue();
                }
            });
        }
        assertThat(met).as("each of them is said somewhere").containsAll(WHERE.keySet());
        write(cells);
    }

    @Test
    void no_sentence_is_ungrammatical() {
        assertThat(Cell.all().flatMap(SentencesTest::sentences)).allSatisfy(
                sentence -> assertThat(sentence).doesNotContain("{", "null", "  ", "..", "-1", "1 items", "one kinds")
                        .matches("[“A-Z0-9].*")
                        .doesNotContainPattern("\\. [a-z]"));
    }

    @Test
    void every_column_is_one_that_the_control_has() {
        Cell.all().forEach(cell -> assertThat(cell.columns()).doesNotHaveDuplicates().allSatisfy(column -> {
            List<Predicate<Cell>> known = COLUMNS.entrySet()
                    .stream()
                    .filter(one -> column.matches(one.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
            assertThat(known).as("“%s” of %s", column, cell).isNotEmpty().allMatch(where -> where.test(cell));
        }));
    }

    /** All sentences of a case, headline and answers, now and over time. */
    private static Stream<String> sentences(Cell cell) {
        return Stream.of(cell.story(), cell.overTime())
                .flatMap(story -> Stream.concat(Stream.of(story.headline(), story.below().text()),
                        Stream.of(story.now(), story.changed(), story.unchanged())
                                .flatMap(answer -> Stream.of(answer.question(), answer.line().text()))));
    }

    private static void write(List<Cell> cells) throws IOException {
        Path folder = Files.createDirectories(Path.of("target"));
        Files.writeString(folder.resolve("sentences.txt"),
                cells.size() + " cells, " + cells.stream().flatMap(SentencesTest::sentences).distinct().count()
                        + " different texts\n\n"
                        + cells.stream().map(SentencesTest::written).collect(Collectors.joining("\n")));
    }

    private static String written(Cell cell) {
        Story story = cell.story();
        Story time = cell.overTime();
        Stream<String> lines = Stream.concat(told(story),
                time.equals(story) ? Stream.of("over time: the same") : told(time).map(line -> "over time: " + line));
        return cell + "\n" + lines.map(line -> "    " + line + "\n").collect(Collectors.joining()) + "    compare: "
                + String.join(" | ", cell.columns()) + "\n";
    }

    private static Stream<String> told(Story story) {
        return Stream.concat(Stream.of(story.headline(), story.below().text() + " [" + story.below().kind() + "]"),
                Stream.of(story.now(), story.changed(), story.unchanged())
                        .map(answer -> answer.question() + ": " + answer.figure() + ". " + answer.line().text() + " ["
                                + answer.line().kind() + "]"));
    }
}
