package org.defaulton.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a mirrored page, and the page behind it.
 *
 * @param id stable id of the row and its page
 * @param label the exact words of the row
 * @param badge a word in a box behind the label, null for none
 * @param value the text at the right if no control provides it, null for none
 * @param question the question above the page's controls, null for none
 * @param controls ids of the controls on the page, in order
 * @param text the text below the page's controls, in our own words; empty for none
 * @param textWhen other texts, by value of the page's first control
 * @param article id of the article behind "Learn more", null for none
 * @param toForm whether the page leads to the objection form
 * @param notModelled what the real page does, if the simulation does not model it; null if it does
 * @param keywords other words that find the row in a search
 * @param claims ids of the claims about the row
 * @param groups groups of further rows on its page, each with a page of its own; empty for none
 */
public record Row(String id, String label, @Nullable String badge, @Nullable String value, @Nullable String question,
        List<String> controls, List<String> text, List<ConditionalText> textWhen, @Nullable String article,
        boolean toForm, @Nullable String notModelled, List<String> keywords, List<String> claims,
        List<Section.RowGroup> groups) {
    /**
     * A text that replaces a page's usual one.
     *
     * @param value the value of the page's first control
     * @param text the paragraphs
     */
    public record ConditionalText(String value, List<String> text) {
        public ConditionalText {
            text = OmittedKeys.copyOrEmpty(text);
        }
    }

    public Row {
        controls = OmittedKeys.copyOrEmpty(controls);
        text = OmittedKeys.copyOrEmpty(text);
        textWhen = OmittedKeys.copyOrEmpty(textWhen);
        keywords = OmittedKeys.copyOrEmpty(keywords);
        claims = OmittedKeys.copyOrEmpty(claims);
        groups = OmittedKeys.copyOrEmpty(groups);
    }

    /** Whether its page shows more than further rows. */
    public boolean hasContent() {
        return question != null || !controls.isEmpty() || !text.isEmpty() || !textWhen.isEmpty() || article != null
                || notModelled != null || toForm;
    }

    /** The text of the page while its first control has the value; null for a page without controls. */
    public List<String> textFor(@Nullable String controlValue) {
        return textWhen.stream()
                .filter(when -> when.value().equals(controlValue))
                .findFirst()
                .map(ConditionalText::text)
                .orElse(text);
    }
}
