package org.defaulton.comparison;

import java.util.List;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.ControlEffect;
import org.defaulton.scenario.ObjectionForm;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do to stop a platform's main use.
 *
 * @param control the control to set, or the one that a request sets
 * @param effect what stops it
 * @param request the kind of request; null for a setting
 * @param path the way to the setting or to the form
 * @param steps how many steps it takes from the first page of the settings, 1 or more: opening pages, setting the
 *     control; for a form, also opening it, filling in each compulsory field, reviewing and sending it
 * @param stops ids of the data that it keeps out of the use, without the data that an earlier way keeps out
 */
public record StopWay(Control control, ControlEffect effect, ObjectionForm.@Nullable RequestKind request,
        SettingsPath path, int steps, List<String> stops) {
    public StopWay {
        stops = List.copyOf(stops);
    }

    /** Whether the platform may say no. */
    public boolean canBeRefused() {
        return request != null && !request.alwaysGranted();
    }
}
