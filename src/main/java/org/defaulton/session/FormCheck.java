package org.defaulton.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;

/**
 * Finds the faults in a draft of the objection form. Pure.
 *
 * @param faults by field, the key of its fault, such as "email.at"; fields without a fault are missing
 */
public record FormCheck(Map<String, String> faults) {
    /** The fields that a form can have, in its order. */
    public static final List<String> FIELDS = List.of(FormState.FIRST_NAME, FormState.LAST_NAME, FormState.EMAIL,
            FormState.COUNTRY, FormState.RELATION, FormState.KIND, FormState.REASON, FormState.DECLARED);
    private static final int LINE = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int TEXT = 2000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Messages TEXTS = Messages.of(FormCheck.class);

    public FormCheck {
        faults = Map.copyOf(faults);
    }

    /** Checks every field of the scenario's form, whether it has been left or not. Spaces around a text do not count. */
    public static FormCheck of(FormState form, Scenario scenario) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String field : FIELDS.stream().filter(scenario.form()::has).toList()) {
            fault(field, form, scenario).ifPresent(key -> faults.put(field, field + "." + key));
        }
        return new FormCheck(faults);
    }

    /** Whether the draft can be sent. */
    public boolean ready() {
        return faults.isEmpty();
    }

    /** The fields with a fault, in the order of the form. */
    public List<String> faulty() {
        return FIELDS.stream().filter(faults::containsKey).toList();
    }

    /** A sentence that says what to type into the field; empty if it has no fault. */
    public Optional<String> sentence(String field) {
        return Optional.ofNullable(faults.get(field)).map(key -> TEXTS.text("form." + key, longest(field)));
    }

    /** The maximum number of characters in the field. */
    public static int longest(String field) {
        return switch (field) {
            case FormState.EMAIL -> LONGEST_EMAIL;
            case FormState.REASON -> TEXT;
            default -> LINE;
        };
    }

    /** Whether a reason is required: if the kind of request asks for one, and from people who are not members. */
    public static boolean reasonRequired(FormState form, Scenario scenario) {
        return form.field(FormState.RELATION).equals(FormState.NON_MEMBER)
                || kind(form, scenario).map(ObjectionForm.RequestKind::reasonRequired).orElse(false);
    }

    /**
     * How many fields a member has to fill in to send this kind of request; the form fills in the others itself.
     *
     * @param request id of the objection control
     */
    public static int toFillIn(Scenario scenario, Member member, String request) {
        FormState empty = FormState.EMPTY.prefilled(member.country(), scenario.form());
        FormState picked = empty.apply(new FormEvent.FieldEdited(FormState.KIND, request));
        int pick = of(empty, scenario).faults.containsKey(FormState.KIND) ? 1 : 0;
        return of(picked, scenario).faults.size() + pick;
    }

    /** The selected kind of request. */
    public static Optional<ObjectionForm.RequestKind> kind(FormState form, Scenario scenario) {
        return scenario.form()
                .kinds()
                .stream()
                .filter(kind -> kind.control().equals(form.field(FormState.KIND)))
                .findFirst();
    }

    private static Optional<String> fault(String field, FormState form, Scenario scenario) {
        String text = form.field(field).strip();
        if (text.codePointCount(0, text.length()) > longest(field)) {
            return Optional.of("long");
        }
        return switch (field) {
            case FormState.EMAIL -> EmailCheck.fault(text);
            case FormState.COUNTRY -> unless(COUNTRIES.contains(text));
            case FormState.RELATION -> unless(text.equals(FormState.MEMBER) || text.equals(FormState.NON_MEMBER));
            case FormState.KIND -> unless(kind(form, scenario).isPresent());
            case FormState.REASON -> reasonFault(text, form, scenario);
            case FormState.DECLARED -> unless(text.equals("true"));
            default -> unless(!text.isEmpty());
        };
    }

    private static Optional<String> reasonFault(String text, FormState form, Scenario scenario) {
        if (!text.isEmpty() || !reasonRequired(form, scenario)) {
            return Optional.empty();
        }
        return Optional
                .of(form.field(FormState.RELATION).equals(FormState.NON_MEMBER) ? "missing-non-member" : "missing");
    }

    private static Optional<String> unless(boolean right) {
        return right ? Optional.empty() : Optional.of("missing");
    }
}
