package org.defaulton.drawing;

/** What the flow is drawn of: its parts, and what each of them consists of. */
public enum FlowPart {
    /** A thread. */
    THREAD,
    /** The dark edge of a thread under review. */
    THREAD_EDGE,
    /** The way of a thread. */
    THREAD_LINE,
    /** As far as a stopped thread goes. */
    THREAD_REACH,
    /** The bar in which a stopped thread ends. */
    THREAD_STOP,
    /** A ribbon. */
    RIBBON,
    /** What flows. */
    RIBBON_SOLID,
    /** The area of what flows. */
    RIBBON_FILL,
    /** Both edges of a ribbon under review. */
    RIBBON_REVIEW_EDGE,
    /** What a stopped ribbon ends in, and the rest of the way. */
    RIBBON_ENDS,
    /** Where a stopped ribbon would go on. */
    RIBBON_REST,
    /** Both edges of the rest of the way. */
    RIBBON_GHOST,
    /** The bar in which a stopped ribbon ends. */
    RIBBON_STOP,
    /** As far as a stopped ribbon goes. */
    RIBBON_PULLED,
    /** The area of a stopped ribbon. */
    RIBBON_TINT,
    /** Both edges of a stopped ribbon. */
    RIBBON_EDGE,
    /** All around a ribbon on all of its way, for the pointer and the focus. */
    RIBBON_RING,
    /** A ribbon of another flow, as lines. */
    OUTLINE,
    /** As far as such a ribbon goes that is stopped. */
    OUTLINE_REACH,
    /** The block in which the ribbons end. */
    BLOCK,
    /** The ground of the block. */
    BLOCK_GROUND,
    /** What of the block is hatched. */
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
    /** Its items a month. */
    DATA_NUMBER,
    /** The name of a use. */
    USE_NAME,
    /** Its items a month. */
    USE_NUMBER,
    /** Its status. */
    USE_STATUS,
    /** How many items stay in its models. */
    USE_KEPT
}
