package org.defaulton.drawing;

/** The parts of the drawn flow, and the shapes that each consists of. */
public enum FlowPart {
    /** A thread. */
    THREAD,
    /** The dark edge of a thread under review. */
    THREAD_EDGE,
    /** The curve of a thread. */
    THREAD_LINE,
    /** The clip up to which a stopped thread shows. */
    THREAD_REACH,
    /** The bar at the end of a stopped thread. */
    THREAD_STOP,
    /** A ribbon. */
    RIBBON,
    /** A ribbon that flows. */
    RIBBON_SOLID,
    /** The area of a ribbon that flows. */
    RIBBON_FILL,
    /** Both edges of a ribbon under review. */
    RIBBON_REVIEW_EDGE,
    /** The group of the bar and the ghost of a stopped ribbon. */
    RIBBON_ENDS,
    /** The clip of the rest of a stopped ribbon's way. */
    RIBBON_REST,
    /** Both edges of the rest of its way. */
    RIBBON_GHOST,
    /** The bar at the end of a stopped ribbon. */
    RIBBON_STOP,
    /** The clip up to which a stopped ribbon shows. */
    RIBBON_PULLED,
    /** The area of a stopped ribbon. */
    RIBBON_TINT,
    /** Both edges of a stopped ribbon. */
    RIBBON_EDGE,
    /** The outline around a whole ribbon, for the pointer and the focus. */
    RIBBON_RING,
    /** A ribbon of another flow, as an outline. */
    OUTLINE,
    /** The clip up to which such a ribbon shows if it is stopped. */
    OUTLINE_REACH,
    /** The block in which the ribbons end. */
    BLOCK,
    /** The background of the block. */
    BLOCK_GROUND,
    /** The hatched part of the block. */
    BLOCK_INSIDE,
    /** The hatch of the block. */
    BLOCK_HATCH,
    /** The edge of the block. */
    BLOCK_FRAME,
    /** The bar beside a row of data. */
    DATA_BAR,
    /** The bar beside a use. */
    USE_BAR,
    /** The heading above the data. */
    DATA_HEADING,
    /** The heading above the uses. */
    USES_HEADING,
    /** The heading above the data that does not go into the use. */
    UNUSED_HEADING,
    /** The line about the uses that do not apply. */
    BEYOND,
    /** The name of a row of data. */
    DATA_NAME,
    /** Its items per month. */
    DATA_NUMBER,
    /** The name of a use. */
    USE_NAME,
    /** Its items per month. */
    USE_NUMBER,
    /** Its status. */
    USE_STATUS,
    /** How many items stay in its models. */
    USE_KEPT
}
