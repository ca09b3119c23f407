package org.defaulton.ui.objection;
import javafx.beans.value.ObservableValue;
import org.defaulton.session.Page;
import org.defaulton.ui.common.*;
/** Stub. */
public final class ObjectionPages {
    public ObjectionPages(Intents i, ObservableValue<String> s) {
    }
    public Object key(Page p, Shown s) {
        return p;
    }
    public View open(Page p, Shown s) {
        return new HostBar(null);
    }
}
