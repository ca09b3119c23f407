package org.defaulton.ui.model;

import java.util.List;
import javafx.scene.Node;

/** Opens the claims behind a number or a sentence. */
@FunctionalInterface
public interface EvidenceOpener {
    /** Opens the claims with the ids for the node that was clicked. */
    void open(Node asked, List<String> claims);
}
