package org.defaulton.ui.model;

import java.util.List;
import javafx.scene.Node;

/** Opens the claims behind a number or a sentence. */
@FunctionalInterface
public interface EvidenceOpener {
    /** Shows the claims with the ids beside the node that was asked. */
    void open(Node asked, List<String> claims);
}
