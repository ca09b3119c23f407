package org.defaulton.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.defaulton.scenario.Control;
import org.defaulton.scenario.RequestState;
import org.defaulton.scenario.file.BuiltInContent;
import org.defaulton.scenario.file.FaultCollector;
import org.defaulton.scenario.file.WordSuggestion;
import org.defaulton.scenario.file.YamlNode;

/** Checks that controls, and everything that refers to their values, name values that exist. */
final class ControlCheck {
    private static final Map<String, List<String>> FIXED_VALUES = Map.of("toggle", List.of("on", "off"), "objection",
            RequestState.words());

    private final Map<String, YamlNode> byId;
    private final FaultCollector faults;

    private ControlCheck(YamlNode root, FaultCollector faults) {
        this.faults = faults;
        byId = root.all("controls/*")
                .collect(Collectors.toMap(control -> control.word("id"), Function.identity(), (first, _) -> first));
    }

    static void check(YamlNode root, FaultCollector faults) {
        ControlCheck controls = new ControlCheck(root, faults);
        root.all("controls/*").forEach(controls::checkControl);
        root.all("sections/**/rows/*").forEach(controls::checkRow);
        controls.checkForm(root);
        controls.checkMain(root);
    }

    private void checkControl(YamlNode control) {
        List<String> values = values(control);
        DuplicateCheck.check(control, "values/*/id", "id-VALUE", faults);
        checkFixed(control);
        checkInitial(control, values);
        checkOffer(control);
        checkSetter(control);
        control.texts("effects/*/value").forEach(value -> oneOf(value, values, control.word("id"), faults));
        checkHold(control, values);
        control.all("effects/*").forEach(this::checkPart);
    }

    private void checkFixed(YamlNode control) {
        List<String> fixed = FIXED_VALUES.get(control.word("kind"));
        if (fixed == null) {
            return;
        }
        List<String> written = control.texts("values/*/id").map(YamlNode.ScalarNode::text).toList();
        control.texts("values/*/id")
                .filter(value -> !fixed.contains(value.text()))
                .forEach(value -> faults.add(value, "fixed-value", control.word("id"), value.text(),
                        control.word("kind"), WordSuggestion.listed(fixed)));
        if (!written.containsAll(fixed)) {
            control.all("values")
                    .filter(YamlNode.SequenceNode.class::isInstance)
                    .forEach(values -> faults.add(values.place(), "values-missing", control.word("id"),
                            WordSuggestion.listed(fixed)));
        }
    }

    private void checkInitial(YamlNode control, List<String> values) {
        boolean objection = "objection".equals(control.word("kind"));
        control.text("initial")
                .filter(_ -> objection)
                .ifPresent(initial -> faults.add(initial, "initial-of-objection", control.word("id")));
        control.text("initial")
                .filter(initial -> !initial.text().equals(Control.ASK))
                .ifPresent(initial -> oneOf(initial, values, control.word("id"), faults));
        if (!objection && !control.has("initial")) {
            faults.add(control.place(), "initial-missing", control.word("id"));
        }
    }

    private void checkSetter(YamlNode control) {
        boolean nobody = "nobody".equals(control.word("set-by"));
        control.text("set-by")
                .filter(_ -> "objection".equals(control.word("kind")))
                .ifPresent(setter -> faults.add(setter, "set-by-of-objection", control.word("id")));
        control.text("initial")
                .filter(initial -> nobody && initial.text().equals(Control.ASK))
                .ifPresent(initial -> faults.add(initial, "nobody-is-asked", control.word("id")));
    }

    private void checkOffer(YamlNode control) {
        boolean sometimes = control.has("offered") || control.has("offered-with");
        if (sometimes != control.has("not-offered")) {
            faults.add(control.place(), sometimes ? "not-offered-missing" : "offered-with-missing", control.word("id"));
        }
        if (control.has("offered") && control.has("offered-with")) {
            faults.add(control.place(), "offered-twice", control.word("id"));
        }
    }

    private void checkPart(YamlNode effect) {
        String kind = effect.word("kind");
        effect.text("part").filter(_ -> "stop".equals(kind)).ifPresent(part -> faults.add(part, "part-of-stop"));
        if ("limit".equals(kind) && !effect.has("part")) {
            faults.add(effect.place(), "part-missing");
        }
    }

    private void checkHold(YamlNode control, List<String> values) {
        String own = control.word("id");
        String by = control.word("hold/by");
        control.text("hold/by")
                .filter(holder -> holder.text().equals(own))
                .ifPresent(holder -> faults.add(holder, "holds-itself", own));
        control.text("hold/at").ifPresent(value -> oneOf(value, values, own, faults));
        control.text("hold/when")
                .filter(_ -> byId.containsKey(by))
                .ifPresent(value -> oneOf(value, valuesOf(by), by, faults));
    }

    private void checkRow(YamlNode row) {
        if (!row.has("controls") && !row.has("groups") && !row.has("not-modelled") && !ScreenCheck.leadsToForm(row)) {
            faults.add(row.place(), "row-leads-nowhere", row.word("id"));
        }
        row.text("controls/*")
                .map(YamlNode.ScalarNode::text)
                .filter(byId::containsKey)
                .ifPresent(control -> row.texts("text-when/*/value")
                        .forEach(value -> oneOf(value, valuesOf(control), control, faults)));
    }

    private void checkForm(YamlNode root) {
        DuplicateCheck.check(root, "form/kinds/*/control", "id-REQUEST", faults);
        root.all("form/kinds/*").forEach(kind -> DuplicateCheck.check(kind, "answers/*/outcome", "id-ANSWER", faults));
        root.texts("form/kinds/*/control")
                .filter(named -> byId.containsKey(named.text()) && !isObjection(named.text()))
                .forEach(named -> faults.add(named, "no-objection", named.text()));
        Set<String> asked = root.texts("form/kinds/*/control")
                .map(YamlNode.ScalarNode::text)
                .collect(Collectors.toSet());
        root.texts("controls/*/id")
                .filter(id -> isObjection(id.text()) && !asked.contains(id.text()))
                .forEach(id -> faults.add(id, "objection-without-kind", id.text()));
    }

    /** The headline is about what the main control stops, so it has to stop something. */
    private void checkMain(YamlNode root) {
        root.text("main-control").filter(main -> byId.containsKey(main.text())).ifPresent(main -> {
            Optional<YamlNode> stop = root.all("controls/*")
                    .filter(control -> main.text().equals(control.word("id")))
                    .flatMap(control -> control.all("effects/*"))
                    .filter(effect -> "stop".equals(effect.word("kind")))
                    .findFirst();
            checkMainSetter(root, main);
            if (stop.isEmpty()) {
                faults.add(main, "main-stops-nothing", main.text());
            }
            stop.flatMap(effect -> effect.text("uses/*"))
                    .filter(use -> root.texts("flows/*/use").noneMatch(flow -> flow.text().equals(use.text())))
                    .ifPresent(use -> faults.add(use, "main-use-without-flow", main.text(), use.text()));
        });
    }

    /** The headline is about what people can change, the model of all members about what members do. */
    private void checkMainSetter(YamlNode root, YamlNode.ScalarNode main) {
        String setter = Objects.requireNonNull(byId.get(main.text())).word("set-by");
        if (setter.equals("nobody")) {
            faults.add(main, "main-set-by-nobody", main.text());
        }
        root.below(BuiltInContent.POPULATION)
                .filter(_ -> setter.equals("admin"))
                .forEach(population -> faults.add(population.place(), "population-of-admin", main.text()));
    }

    private boolean isObjection(String control) {
        return byId.containsKey(control) && "objection".equals(byId.get(control).word("kind"));
    }

    private List<String> valuesOf(String control) {
        YamlNode found = byId.get(control);
        return found == null ? List.of() : values(found);
    }

    /** The values of an objection are fixed by its kind, whatever the file says; others come from the file. */
    static List<String> values(YamlNode control) {
        List<String> written = control.texts("values/*/id").map(YamlNode.ScalarNode::text).toList();
        return FIXED_VALUES.getOrDefault(control.word("kind"), written);
    }

    /** Reports a value that is not one of the control's. */
    static void oneOf(YamlNode.ScalarNode value, List<String> values, String control, FaultCollector faults) {
        if (!values.contains(value.text())) {
            faults.add(value, "unknown-value", control, value.text(), faults.instead(value.text(), values));
        }
    }
}
