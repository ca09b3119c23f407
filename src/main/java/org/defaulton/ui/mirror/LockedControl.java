package org.defaulton.ui.mirror;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlKind;
import org.defaulton.text.Messages;
import org.defaulton.ui.controls.NodeFactory;
import org.defaulton.ui.theme.IconFactory;
import org.jspecify.annotations.Nullable;

/**
 * A control that the administrator sets, as a member sees it: a lock and the value. Nobody can click it, but it takes
 * the focus, so that a screen reader says that it is disabled, and why.
 */
final class LockedControl extends HBox implements ValueNodes {
    private static final Messages TEXTS = Messages.of(LockedControl.class);
    private static final double GAP = 8;

    private final Control control;
    private final Node lock = IconFactory.icon("lock");
    private final @Nullable PlatformSwitch toggle;
    private final Label value = NodeFactory.label("", "strong");
    private String word = "";
    private boolean on;

    LockedControl(Control control) {
        super(GAP);
        this.control = control;
        boolean isSwitch = control.kind() == ControlKind.TOGGLE;
        toggle = isSwitch ? new PlatformSwitch() : null;
        setId(control.id());
        getStyleClass().add("locked");
        setMaxWidth(USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(isSwitch ? AccessibleRole.TOGGLE_BUTTON : AccessibleRole.COMBO_BOX);
        setAccessibleText(control.label());
        setAccessibleHelp(TEXTS.text("locked.admin"));
        getChildren().setAll(lock, value);
        if (toggle != null) {
            toggle.setDisable(true);
        }
    }

    @Override
    public List<Node> nodes() {
        return List.of(this);
    }

    @Override
    public void show(@Nullable String newValue, boolean held) {
        word = RowValueText.label(control, newValue);
        on = "on".equals(newValue);
        value.setText(word);
        if (toggle != null) {
            toggle.show(on, word);
        }
        // A switch without a value would look off.
        getChildren().setAll(lock, toggle == null || newValue == null ? value : toggle);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case DISABLED -> true;
            case SELECTED -> on;
            case VALUE_STRING -> word;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
