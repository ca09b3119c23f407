package org.defaulton.ui.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.YamlNode;
import org.defaulton.session.EventCodec;
import org.defaulton.session.SessionEvent;
import org.defaulton.text.UserException;

/**
 * The pictures that the app can take, as listed in their file.
 *
 * @param tour the pictures of the tour: one session, with a picture after each step
 * @param choices the choices of the tour, in the syntax of the command line
 * @param readme the pictures of the README
 */
record ScreenshotList(List<Screenshot> tour, List<String> choices, List<Screenshot> readme) {
    ScreenshotList {
        tour = List.copyOf(tour);
        choices = List.copyOf(choices);
        readme = List.copyOf(readme);
    }

    /** The pictures of the default platform. */
    static ScreenshotList builtIn() throws UserException {
        YamlNode file = BuiltInContent.pictures();
        List<Screenshot> tour = new ArrayList<>();
        List<SessionEvent> soFar = new ArrayList<>();
        for (YamlNode step : file.all("tour/steps/*").toList()) {
            soFar.addAll(events(step));
            tour.add(new Screenshot(step.word("name"), soFar));
        }
        List<Screenshot> readme = new ArrayList<>();
        for (YamlNode picture : file.all("readme/*").toList()) {
            readme.add(new Screenshot(picture.word("name"), events(picture)));
        }
        return new ScreenshotList(tour, file.texts("tour/choices/*").map(YamlNode.ScalarNode::text).toList(), readme);
    }

    /** The picture with the name; without one, all whose names contain the text. */
    List<Screenshot> named(String text) {
        return named(Stream.concat(tour.stream(), readme.stream()).toList(), text);
    }

    /** Of several pictures, the one with the name; without one, all whose names contain the text. */
    static List<Screenshot> named(List<Screenshot> all, String text) {
        List<Screenshot> exact = all.stream().filter(shot -> shot.name().equals(text)).toList();
        return exact.isEmpty() ? all.stream().filter(shot -> shot.name().contains(text)).toList() : exact;
    }

    private static List<SessionEvent> events(YamlNode picture) throws UserException {
        EventCodec codec = new EventCodec();
        List<SessionEvent> events = new ArrayList<>();
        for (YamlNode event : picture.all("events/*").toList()) {
            for (Map.Entry<String, YamlNode.MappingEntry> entry : ((YamlNode.MappingNode) event).entries().entrySet()) {
                events.add(codec.read(
                        new EventCodec.EncodedEvent(entry.getKey(), 1, entry.getValue().value().json().toString())));
            }
        }
        return events;
    }
}
