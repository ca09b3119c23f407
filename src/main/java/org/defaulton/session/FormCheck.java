package org.defaulton.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Scenario;
import org.defaulton.text.Messages;

/**
 * What is wrong in a draft of the objection form. Pure.
 *
 * @param faults by field, the key of what is wrong in it, such as "email.at"; fields without a fault are missing
 */
public record FormCheck(Map<String, String> faults) {
    /** The fields, in the order in which a person fills them in. */
    public static final List<String> FIELDS = List.of(Form.FIRST_NAME, Form.LAST_NAME, Form.EMAIL, Form.COUNTRY,
            Form.RELATION, Form.KIND, Form.REASON, Form.DECLARED);
    private static final int LINE = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int TEXT = 2000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Messages TEXTS = Messages.of(FormCheck.class);

    public FormCheck {
        faults = Map.copyOf(faults);
    }

    /** Checks every field, whether it was left or not. Space around a text does not count. */
    public static FormCheck of(Form form, Scenario scenario) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String field : FIELDS) {
            fault(field, form, scenario).ifPresent(key -> faults.put(field, field + "." + key));
        }
        return new FormCheck(faults);
    }

    /** Whether the draft can be sent. */
    public boolean ready() {
        return faults.isEmpty();
    }

    /** The fields with a fault, in the order in which a person fills them in. */
    public List<String> faulty() {
        return FIELDS.stream().filter(faults::containsKey).toList();
    }

    /** One sentence that says what to type into the field; nothing where nothing is wrong. */
    public Optional<String> sentence(String field) {
        return Optional.ofNullable(faults.get(field)).map(key -> TEXTS.text("form." + key, longest(field)));
    }

    /** The most characters that the field takes. */
    public static int longest(String field) {
        return switch (field) {
            case Form.EMAIL -> LONGEST_EMAIL;
            case Form.REASON -> TEXT;
            default -> LINE;
        };
    }

    /** Whether a reason has to be given: where the kind asks for one, and by people who are not members. */
    public static boolean reasonRequired(Form form, Scenario scenario) {
        return form.field(Form.RELATION).equals(Form.NON_MEMBER)
                || kind(form, scenario).map(ObjectionForm.Kind::reasonRequired).orElse(false);
    }

    /** The kind of request that is chosen. */
    public static Optional<ObjectionForm.Kind> kind(Form form, Scenario scenario) {
        return scenario.form().kinds().stream().filter(kind -> kind.control().equals(form.field(Form.KIND)))
                .findFirst();
    }

    private static Optional<String> fault(String field, Form form, Scenario scenario) {
        String text = form.field(field).strip();
        if (text.codePointCount(0, text.length()) > longest(field)) {
            return Optional.of("long");
        }
        return switch (field) {
            case Form.EMAIL -> EmailCheck.fault(text);
            case Form.COUNTRY -> unless(COUNTRIES.contains(text));
            case Form.RELATION -> unless(text.equals(Form.MEMBER) || text.equals(Form.NON_MEMBER));
            case Form.KIND -> unless(kind(form, scenario).isPresent());
            case Form.REASON -> reasonFault(text, form, scenario);
            case Form.DECLARED -> unless(text.equals("true"));
            default -> unless(!text.isEmpty());
        };
    }

    private static Optional<String> reasonFault(String text, Form form, Scenario scenario) {
        if (!text.isEmpty() || !reasonRequired(form, scenario)) {
            return Optional.empty();
        }
        return Optional.of(form.field(Form.RELATION).equals(Form.NON_MEMBER) ? "missing-non-member" : "missing");
    }

    private static Optional<String> unless(boolean right) {
        return right ? Optional.empty() : Optional.of("missing");
    }
}
