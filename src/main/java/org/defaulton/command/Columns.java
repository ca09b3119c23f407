package org.defaulton.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts text into columns as wide as their widest cell: the first three to the left, numbers to the right. */
final class Columns {
    private static final int LEFT = 3;
    private static final String GAP = "  ";

    private sealed interface Line {
        record Row(List<String> cells) implements Line {}

        record Free(String text) implements Line {}
    }

    private final List<Line> lines = new ArrayList<>();

    void row(List<String> cells) {
        lines.add(new Line.Row(cells));
    }

    void line(String text) {
        lines.add(new Line.Free(text));
    }

    Stream<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Line.Row(List<String> cells)) {
                widen(widths, cells);
            }
        }
        return lines.stream().map(line -> switch (line) {
            case Line.Row(List<String> cells) -> written(cells, widths);
            case Line.Free(String text) -> text;
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
