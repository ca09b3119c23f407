package org.defaulton.ui.shell;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.defaulton.scenario.check.TestFiles;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.session.CompareEvent;
import org.defaulton.session.CompareState;
import org.defaulton.session.HistoryEvent;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.SessionEvent;
import org.defaulton.text.Language;
import org.defaulton.ui.harness.Fx;

/**
 * Opens every page of the window in the language of this process and prints all text that comes neither from a bundle
 * nor from a content file, and all text without enough room. Recognizes text from bundles by its letters, none of which
 * is ASCII.
 */
final class EveryText {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{2,}");
    /** Text typed by the events. */
    private static final Set<String> TYPED = Set.of("a", "zebra", "Jordan", "Sample", "jordan@example.org", "Because");
    /** Names, and symbols in diagrams. */
    private static final Set<String> NAMES = Set.of("DefaultOn", "OBJ", "JS");

    /** Bars are filled with a pattern that is larger than they are, and clipped. */
    private static final String PATTERN_OF_BARS = "Path.bar-hatch";
    /** Still too narrow for longer words: the note beside the reason in the form, and the tables of the model. */
    private static final Pattern STILL_NARROW = Pattern.compile("at (Label[.]field-note|VBox#everyone-numbers)");

    private final Pattern known = known();
    private final Set<String> seen = new TreeSet<>();
    private final Map<String, String> findings = new LinkedHashMap<>();

    private EveryText() {
    }

    public static void main(String[] args) throws Exception {
        EveryText texts = new EveryText();
        int code = 1;
        try (Person person = Person.asShipped(Path.of(args[0]))) {
            texts.walk(person);
            texts.findings.forEach((finding, page) -> System.out.println(finding + " on page " + page));
            code = 0;
        } catch (Exception | AssertionError e) {
            e.printStackTrace();
        } finally {
            // Otherwise the toolkit would keep the process alive.
            System.exit(code);
        }
    }

    private void walk(Person person) {
        pages().forEach((page, events) -> {
            person.act(() -> events.forEach(event -> person.window().model().act(event)));
            person.words();
            if (person.sees("#notice") || person.sees("#broken-undo")) {
                find("not shown", page);
            }
            for (Node root : person.roots()) {
                person.onFx(() -> Visible.nodes(root).flatMap(EveryText::texts).toList())
                        .forEach(text -> check(page, text));
            }
            person.onFx(() -> cutWithoutSign((Parent) person.root()))
                    .forEach(node -> find("cut without a sign: " + node, page));
            Faults.of(person.root())
                    .stream()
                    .filter(fault -> fault.startsWith("stands out") && !fault.contains(PATTERN_OF_BARS)
                            && !STILL_NARROW.matcher(fault).find())
                    .forEach(fault -> find(fault, page));
        });
    }

    private static Map<String, List<SessionEvent>> pages() {
        Map<String, List<SessionEvent>> pages = new TreeMap<>(
                EveryPage.list(TestFiles.shipped(), "[^2].*|2 row genai.*"));
        pages.put("6 flows before", List.of(new ImpactEvent.ViewOpened(ImpactView.FLOW),
                new CompareEvent.FlowDrawn(CompareState.Drawn.BEFORE)));
        pages.put("6 flows of choices", List.of(new CompareEvent.FlowDrawn(CompareState.Drawn.PAIR)));
        pages.put("7 choices", List.of(new ImpactEvent.ViewOpened(ImpactView.CHOICES)));
        pages.put("7 everyone", List.of(new ImpactEvent.ViewOpened(ImpactView.EVERYONE)));
        pages.put("7 everyone set", List.of(new ImpactEvent.EveryoneSet("email", "30"),
                new ImpactEvent.EveryoneSet("notice", "email"), new ImpactEvent.EveryoneSet("scope", "home")));
        pages.put("7 everyone table", List.of(new ImpactEvent.ViewOpened(ImpactView.EVERYONE_TABLE)));
        pages.put("7 germany",
                List.of(new ImpactEvent.ViewOpened(ImpactView.FLOW),
                        new CompareEvent.FlowDrawn(CompareState.Drawn.AFTER),
                        HistoryEvent.MemberChosen.of(BuiltInContent.members().get(2))));
        pages.put("7 germany table", List.of(new ImpactEvent.ViewOpened(ImpactView.USES)));
        pages.put("7 united states", List.of(HistoryEvent.MemberChosen.of(BuiltInContent.members().getFirst())));
        return pages;
    }

    private void check(String page, String text) {
        if (seen.add(text) && PLAIN.matcher(known.matcher(text).replaceAll("")).find()) {
            find("not from a bundle: " + text, page);
        }
    }

    /** Reports each finding once, with the first page that has it. */
    private void find(String finding, String page) {
        findings.putIfAbsent(finding, page);
    }

    /** Lays out first, because saving may have changed a text after the last frame. */
    private static List<Node> cutWithoutSign(Parent root) {
        Fx.settle(root);
        return Visible.nodes(root).filter(EveryText::isCutWithoutSign).toList();
    }

    /** Text with too little room ends with an ellipsis. */
    private static boolean isCutWithoutSign(Node node) {
        return node instanceof Labeled labeled && labeled.getText() != null && labeled.getChildrenUnmodifiable()
                .stream()
                .filter(Text.class::isInstance)
                .filter(text -> text.isVisible() && !text.equals(labeled.getGraphic()))
                .map(text -> ((Text) text).getText())
                .anyMatch(shown -> !shown.equals(labeled.getText())
                        && (labeled.getEllipsisString().isEmpty() || !shown.contains(labeled.getEllipsisString())));
    }

    /** All texts of a node, both visible and for screen readers. */
    private static Stream<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        switch (node) {
            case Labeled labeled -> texts.add(labeled.getText());
            case TextInputControl input ->
                texts.addAll(List.of(input.getText(), String.valueOf(input.getPromptText())));
            case Text text when !(text.getParent() instanceof Labeled) -> texts.add(text.getText());
            default -> {
            }
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        if (node instanceof MenuButton menu) {
            items(menu.getItems()).map(MenuItem::getText).forEach(texts::add);
        }
        if (node instanceof Control control && control.getContextMenu() instanceof ContextMenu menu) {
            items(menu.getItems()).map(MenuItem::getText).forEach(texts::add);
        }
        if (node instanceof ComboBox<?> box) {
            texts.addAll(options(box));
        }
        texts.addAll(Stream.of(node.getAccessibleText(), node.getAccessibleHelp(), node.getAccessibleRoleDescription())
                .map(String::valueOf)
                .toList());
        return texts.stream().filter(text -> text != null && !text.equals("null"));
    }

    private static <T> List<String> options(ComboBox<T> box) {
        return box.getItems()
                .stream()
                .map(item -> box.getConverter() == null ? item.toString() : box.getConverter().toString(item))
                .toList();
    }

    private static Stream<MenuItem> items(List<MenuItem> items) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu
                        ? Stream.concat(Stream.of(item), items(menu.getItems()))
                        : Stream.of(item));
    }

    /** Text in content files, typed text, and names of months and countries. */
    private static Pattern known() {
        Language language = Language.current();
        Set<String> words = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
        BuiltInContent.members().forEach(member -> collect(member, words));
        BuiltInContent.scenarioIds().stream().map(BuiltInContent::scenario).forEach(one -> collect(one, words));
        BuiltInContent.populationIds().stream().map(BuiltInContent::population).forEach(one -> collect(one, words));
        words.addAll(TYPED);
        words.addAll(NAMES);
        words.add(language.list(List.of("1", "2", "3")).replaceAll("[ ,\\d]", ""));
        words.addAll(language.countries());
        language.countries().stream().map(language::country).forEach(words::add);
        for (int month = 1; month <= 12; month++) {
            words.add(language.month(YearMonth.of(2024, month)).replaceAll("[ \\d]", ""));
        }
        words.removeIf(word -> !PLAIN.matcher(word).find());
        return Pattern.compile(
                words.stream()
                        .map(EveryText::quoted)
                        .collect(Collectors.joining("|", "(?<![A-Za-z])(?:", ")(?![A-Za-z])")),
                Pattern.CASE_INSENSITIVE);
    }

    /** With any space between its words, including non-breaking ones. */
    private static String quoted(String words) {
        return Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("[\\s\\xa0]+"));
    }

    private static void collect(Object one, Set<String> words) {
        switch (one) {
            case null -> {
            }
            case String word -> {
                words.add(word.replace('“', '‘').replace('”', '’'));
                words.add(word);
            }
            case Collection<?> all -> all.forEach(each -> collect(each, words));
            case Map<?, ?> map -> map.forEach((key, value) -> {
                collect(key, words);
                collect(value, words);
            });
            case Record record ->
                Stream.of(record.getClass().getRecordComponents()).forEach(part -> collect(value(record, part), words));
            default -> {
            }
        }
    }

    private static Object value(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
