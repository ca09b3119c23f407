package org.defaulton.ui.flow;

import org.defaulton.drawing.FlowDiagram;

/** A line of words between the rows and above the ribbons. */
enum FlowLine {
    /** Above the data that does not go into the use. */
    UNUSED {
        @Override
        double x(FlowDiagram diagram, double width) {
            return 0;
        }

        @Override
        double y(FlowDiagram diagram) {
            return diagram.unusedHeading();
        }
    },
    /** Above the other uses. */
    OTHERS {
        @Override
        double x(FlowDiagram diagram, double width) {
            return diagram.columns().uses();
        }

        @Override
        double y(FlowDiagram diagram) {
            return diagram.othersHeading();
        }
    },
    /** About the uses that do not apply. */
    BEYOND {
        @Override
        double x(FlowDiagram diagram, double width) {
            return diagram.columns().uses();
        }

        @Override
        double y(FlowDiagram diagram) {
            return diagram.beyond();
        }
    },
    /** Above the place where stopped ribbons end. */
    STOPPED {
        @Override
        double x(FlowDiagram diagram, double width) {
            return diagram.stopX() - width / 2;
        }

        @Override
        double y(FlowDiagram diagram) {
            return diagram.top();
        }
    };

    /** Its left side, if it is so wide. */
    abstract double x(FlowDiagram diagram, double width);

    /** Its upper side. */
    abstract double y(FlowDiagram diagram);
}
