package org.defaulton.ui.shell;

/**
 * Divides the middle of the window. Widths are in pixels; 0 means the remaining width.
 *
 * @param mirror the form of the mirror
 * @param mirrorWidth its width
 * @param impact whether the impact side is visible
 * @param drawer whether the evidence is visible
 * @param drawerWidth its width
 * @param large whether the larger type is used, for which the impact side needs more room beside the evidence
 */
record PaneWidths(MirrorForm mirror, double mirrorWidth, boolean impact, boolean drawer, double drawerWidth,
        boolean large) {
    private static final double RAIL = 48;
    private static final double HAND = 264;
    private static final double DRAWER = 520;
    /**
     * Below this, the evidence replaces the impact side: a rail, 600 pixels for the impact side, and the drawer do not
     * fit.
     */
    private static final double BESIDE_FROM = 1220;
    private static final double ALL_THREE_FROM = 1600;
    private static final double LEAST_MIRROR = 360;
    private static final double GAPS = 96;
    /** The minimum width of the impact side for the larger type. */
    private static final double LARGE_FROM = 720;

    /** Below this, there is no room for sentences in the answers beside the rail and the drawer. */
    private static final double SENTENCES_FROM = 1280;

    /** The forms of the mirror. */
    enum MirrorForm {
        /** With all its pages. */
        WHOLE,
        /** Only the current control. */
        AT_HAND,
        /** Only the icons of the sections. */
        RAIL,
        /** Hidden. */
        NONE
    }

    /**
     * Computes the widths.
     *
     * @param drawer whether the evidence is open
     * @param enlarged whether the impact side takes the mirror's room
     * @param settings whether to show the mirror if there is room for only one side
     */
    static PaneWidths of(WindowMetrics room, boolean drawer, boolean enlarged, boolean settings) {
        MirrorForm mirror = enlarged ? MirrorForm.AT_HAND : MirrorForm.WHOLE;
        double width = enlarged ? HAND : room.mirror() / room.factor();
        if (!room.bothVoices() && drawer) {
            return new PaneWidths(MirrorForm.NONE, 0, false, true, 0, room.large());
        }
        if (!room.bothVoices()) {
            return new PaneWidths(settings ? MirrorForm.WHOLE : MirrorForm.NONE, 0, !settings, false, 0, room.large());
        }
        if (!drawer || room.width() < BESIDE_FROM) {
            return new PaneWidths(mirror, width * room.factor(), !drawer, drawer, 0, room.large());
        }
        if (room.width() < ALL_THREE_FROM) {
            return new PaneWidths(MirrorForm.RAIL, RAIL * room.factor(), true, true, DRAWER * room.factor(),
                    room.large());
        }
        double left = Math.min(width, Math.max(LEAST_MIRROR, room.width() - DRAWER - GAPS - LARGE_FROM));
        boolean large = room.width() - DRAWER - GAPS - left >= LARGE_FROM;
        return new PaneWidths(mirror, left * room.factor(), true, true, DRAWER * room.factor(), large);
    }

    /** Whether the answers have room only for their figures. */
    boolean isBrief(WindowMetrics room) {
        return switch (mirror) {
            case WHOLE, NONE -> room.brief();
            case AT_HAND -> false;
            case RAIL -> room.compact() && room.width() < SENTENCES_FROM;
        };
    }
}
