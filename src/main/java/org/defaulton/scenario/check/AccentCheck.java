package org.defaulton.scenario.check;

import java.util.List;
import java.util.regex.Pattern;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.YamlNode;

/** Checks that the platform's colors can be read on the backgrounds of its screens. */
final class AccentCheck {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    /**
     * For each look, the background in the mirror on which text is hardest to read, with the minimum contrast of WCAG
     * 2.2: 4.5, and 7 on the black of high contrast, which leaves 4.5 on its tinted rows.
     */
    private static final List<AccentBackground> GROUNDS = List.of(new AccentBackground("look/accent", "#f4f2ee", 4.5),
            new AccentBackground("look/accent-dark", "#2b333b", 4.5),
            new AccentBackground("look/accent-contrast", "#000000", 7));

    private AccentCheck() {
    }

    /** The background of an accent color, and the minimum contrast on it. */
    private record AccentBackground(String path, String color, double least) {
        void check(YamlNode.ScalarNode accent, FaultCollector faults) {
            double contrast = contrast(accent.text(), color);
            if (contrast < least) {
                faults.add(accent, "faint-accent", accent.text(), color, Math.floor(contrast * 10) / 10, least);
            }
        }
    }

    static void check(YamlNode root, FaultCollector faults) {
        GROUNDS.forEach(ground -> root.text(ground.path)
                .filter(accent -> COLOR.matcher(accent.text()).matches())
                .ifPresent(accent -> ground.check(accent, faults)));
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    private static double contrast(String left, String right) {
        double first = luminance(left) + 0.05;
        double second = luminance(right) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** The relative luminance of WCAG 2.2, from 0 to 1. */
    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
