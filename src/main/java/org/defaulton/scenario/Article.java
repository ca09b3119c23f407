package org.defaulton.scenario;

import java.util.List;

/**
 * A help article, paraphrased.
 *
 * @param id stable id
 * @param title its heading
 * @param paragraphs what it says
 */
public record Article(String id, String title, List<Paragraph> paragraphs) {
    /**
     * One paragraph.
     *
     * @param text our own words
     * @param claims ids of the claims that support it, at least one
     */
    public record Paragraph(String text, List<String> claims) {
        public Paragraph {
            claims = OmittedKeys.copyOrEmpty(claims);
        }
    }

    public Article {
        paragraphs = OmittedKeys.copyOrEmpty(paragraphs);
    }
}
