package org.defaulton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import org.defaulton.session.ImpactEvent;
import org.defaulton.session.ImpactView;
import org.defaulton.session.MirrorEvent;
import org.defaulton.session.MirrorPage;
import org.defaulton.session.SessionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million characters pasted into a field. */
class LongTextTest {
    private static final String MILLION = "wort שלום ".repeat(100_000);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @TempDir
    Path home;

    @Test
    void every_field_takes_a_sensible_amount_reports_more_and_stays_fast() throws Exception {
        try (Person person = new Person(home)) {
            assertCut(person, "#search", 200);
            person.act(() -> act(person, new MirrorEvent.Searched("")));
            assertCut(person, "#day .text-field", 40);
            person.act(() -> act(person, new MirrorEvent.PageOpened(new MirrorPage(MirrorPage.PageKind.FORM, ""))));
            assertCut(person, "#first-name", 400);
            assertCut(person, "#email", 508);
            assertCut(person, "#reason", 4000);
            person.act(() -> act(person, new ImpactEvent.ViewOpened(ImpactView.CHOICES))).click("#add-columns");
            assertCut(person, "#own-name", 200);
            assertCut(person, "#own-age .text-field", 20);
            assertCut(person, "#own-day .text-field", 40);
            person.choose("#member", "member-other");
            assertCut(person, "#person-age .text-field", 20);
        }
    }

    private static void assertCut(Person person, String field, int longest) {
        TextInputControl input = (TextInputControl) person.find(field);
        person.click(field);
        Duration waited = person.onFx(() -> {
            Clipboard.getSystemClipboard().setContent(new ClipboardContent() {
                {
                    putString(MILLION);
                }
            });
            input.selectAll();
            long before = System.nanoTime();
            input.paste();
            person.root().applyCss();
            person.root().getScene().getRoot().layout();
            return Duration.ofNanos(System.nanoTime() - before);
        });
        assertThat(waited).as(field).isLessThan(AT_ONCE);
        assertThat(person.<String>onFx(input::getText)).as(field).isEqualTo(MILLION.substring(0, longest));
        assertThat(notes(person)).as(field)
                .containsExactly("Cut to %,d characters: this field takes no more.".formatted(longest));
    }

    private static void act(Person person, SessionEvent event) {
        person.window().model().act(event);
    }

    private static List<String> notes(Person person) {
        return person.onFx(() -> Window.getWindows()
                .stream()
                .filter(Window::isShowing)
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(note -> "text-cut".equals(note.getId()))
                .map(Tooltip::getText)
                .toList());
    }
}
