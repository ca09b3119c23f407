package org.defaulton.ui.flow;

import org.defaulton.drawing.FlowDiagram;

/** A line of text between the rows and above the ribbons. */
enum FlowLine {
    /** Above the data that does not go into the use. */
    UNUSED,
    /** Above the other uses. */
    OTHERS,
    /** About the uses that do not apply. */
    BEYOND,
    /** Above the place where stopped ribbons end. */
    STOPPED;

    /** Its left edge, if it has this width. */
    double x(FlowDiagram diagram, double width) {
        return switch (this) {
            case UNUSED -> 0;
            case OTHERS, BEYOND -> diagram.columns().uses();
            case STOPPED -> diagram.stopX() - width / 2;
        };
    }

    /** Its top edge. */
    double y(FlowDiagram diagram) {
        return switch (this) {
            case UNUSED -> diagram.unusedHeading();
            case OTHERS -> diagram.othersHeading();
            case BEYOND -> diagram.beyond();
            case STOPPED -> diagram.top();
        };
    }
}
