package org.defaulton.scenario;

/**
 * The platform's own accent colors, as "#rrggbb".
 *
 * @param accent for the light look
 * @param accentDark for the dark look
 * @param accentContrast for high contrast
 */
public record AccentColors(String accent, String accentDark, String accentContrast) {}
