package org.defaulton.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Aligns text in columns as wide as their widest cell: the first three to the left, numbers to the right. */
final class TextColumns {
    private static final int LEFT = 3;
    private static final String GAP = "  ";

    private sealed interface TextLine {
        record CellsLine(List<String> cells) implements TextLine {}

        record FreeLine(String text) implements TextLine {}
    }

    private final List<TextLine> lines = new ArrayList<>();

    void row(List<String> cells) {
        lines.add(new TextLine.CellsLine(cells));
    }

    void line(String text) {
        lines.add(new TextLine.FreeLine(text));
    }

    Stream<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (TextLine line : lines) {
            if (line instanceof TextLine.CellsLine(List<String> cells)) {
                widen(widths, cells);
            }
        }
        return lines.stream().map(line -> switch (line) {
            case TextLine.CellsLine(List<String> cells) -> written(cells, widths);
            case TextLine.FreeLine(String text) -> text;
        });
    }

    private static void widen(List<Integer> widths, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i == widths.size()) {
                widths.add(0);
            }
            widths.set(i, Math.max(widths.get(i), cells.get(i).length()));
        }
    }

    private static String written(List<String> cells, List<Integer> widths) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(widths.get(i) - cells.get(i).length());
            written.append(i == 0 ? "" : GAP).append(i < LEFT ? cells.get(i) + space : space + cells.get(i));
        }
        return written.toString().stripTrailing();
    }
}
