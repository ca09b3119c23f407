package org.defaulton.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.defaulton.scenario.Scenario;
import org.defaulton.ui.harness.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {
    private static final Scenario SCENARIO = Demo.SCENARIO;
    private static final Map<String, String> RIGHT = Map.of(FormState.FIRST_NAME, "Jordan", FormState.LAST_NAME,
            "Sample", FormState.EMAIL, "jordan@example.org", FormState.COUNTRY, "US", FormState.RELATION, "member",
            FormState.KIND, "objection:content-ai", FormState.DECLARED, "true");

    @Test
    void a_correct_form_is_ready() {
        assertThat(with(FormState.REASON, "").ready()).isTrue();
        assertThat(with(FormState.REASON, "").faulty()).isEmpty();
    }

    @Test
    void an_empty_form_names_every_field_but_the_reason_in_their_order() {
        assertThat(FormCheck.of(FormState.EMPTY, SCENARIO).faulty()).containsExactly(FormState.FIRST_NAME,
                FormState.LAST_NAME, FormState.EMAIL, FormState.COUNTRY, FormState.RELATION, FormState.KIND,
                FormState.DECLARED);
    }

    @Test
    void the_form_fills_in_the_country_and_the_relation() {
        assertThat(FormCheck.of(FormState.EMPTY.prefilled("DE", SCENARIO.form()), SCENARIO).faulty()).containsExactly(
                FormState.FIRST_NAME, FormState.LAST_NAME, FormState.EMAIL, FormState.KIND, FormState.DECLARED);
        assertThat(form(Map.of(FormState.COUNTRY, "FR")).prefilled("DE", SCENARIO.form()).field(FormState.COUNTRY))
                .isEqualTo("FR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | Enter an email address, such as jordan@example.org
            '   '                 | Enter an email address, such as jordan@example.org
            jordan                | Add an @
            jordan.example.org    | Add an @
            jor dan@example.org   | Remove the space from the address
            a@b@example.org       | Keep only one @
            @example.org          | Write something before the @
            jordan@               | Add what comes after the @, such as example.org
            jordan@.org           | Add what comes after the @, such as example.org
            jordan@example..org   | Keep only one of the two dots
            jor..dan@example.org  | Keep only one of the two dots
            jordan@exam_ple.org   | Use only letters, digits, hyphens and dots after the @
            jordan@-example.org   | Use only letters, digits, hyphens and dots after the @
            jordan@example.o-     | Use only letters, digits, hyphens and dots after the @
            jordan@example        | Add an ending, such as .org
            jordan@example.       | Add an ending, such as .org
            jordan@example.o      | Add an ending, such as .org
            jordan@192.0.2.17     | Add an ending, such as .org
            """)
    void an_invalid_email_gets_a_hint_on_what_to_type(String email, String hint) {
        assertThat(with(FormState.EMAIL, email).sentence(FormState.EMAIL)).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jordan@example.org", "  jordan@example.org ", "j@example.co", "jordan+ai@example.co.uk",
            "o'jordan_1@sub.example.museum", "JORDAN@EXAMPLE.ORG", "jördan@exämple.org", "jordan@例え.テスト",
            "jordan@xn--exmple-cua.xn--p1ai", "a.b-c@1-2.example.info"})
    void any_possible_email_passes(String email) {
        assertThat(with(FormState.EMAIL, email).sentence(FormState.EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            first-name | ''          | Enter a first name; a made-up one is best
            first-name | '  '        | Enter a first name; a made-up one is best
            last-name  | ''          | Enter a last name; a made-up one is best
            country    | ''          | Choose a country
            country    | UK          | Choose a country
            country    | us          | Choose a country
            relation   | friend      | Choose whether you are a member
            kind       | objection:x | Choose what you are requesting
            declared   | ''          | Check this box to confirm that your details are correct
            declared   | no          | Check this box to confirm that your details are correct
            """)
    void every_field_says_what_is_wrong_in_it(String field, String text, String sentence) {
        FormCheck check = with(field, text);

        assertThat(check.sentence(field)).contains(sentence);
        assertThat(check.faulty()).containsExactly(field);
        assertThat(check.ready()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"member,objection:content-ai,false", "member,objection:other-ai,false",
            "member,objection:direct-marketing,false", "member,objection:restrict,false", "member,objection:other,true",
            "non-member,objection:content-ai,true", "non-member,objection:other,true"})
    void a_reason_is_required_for_other_requests_and_of_people_who_are_not_members(String relation, String kind,
            boolean required) {
        Map<String, String> fields = new HashMap<>(RIGHT);
        fields.put(FormState.RELATION, relation);
        fields.put(FormState.KIND, kind);
        fields.put(FormState.REASON, " ");

        assertThat(FormCheck.reasonRequired(form(fields), SCENARIO)).isEqualTo(required);
        assertThat(FormCheck.of(form(fields), SCENARIO).ready()).isEqualTo(!required);
        fields.put(FormState.REASON, "https://example.org/post/1");
        assertThat(FormCheck.of(form(fields), SCENARIO).ready()).isTrue();
    }

    @Test
    void people_who_are_not_members_are_asked_where_their_data_appears() {
        assertThat(with(FormState.RELATION, "non-member").sentence(FormState.REASON))
                .contains("Say where your data appears, for example a link to a post");
    }

    @ParameterizedTest
    @CsvSource({"first-name,200", "last-name,200", "reason,2000"})
    void a_text_that_is_too_long_gets_its_limit(String field, int longest) {
        assertThat(with(field, "a".repeat(longest)).sentence(field)).isEmpty();
        assertThat(with(field, "  " + "a".repeat(longest) + "  ").sentence(field)).isEmpty();
        assertThat(with(field, "\uD83D\uDE42".repeat(longest)).sentence(field)).isEmpty();
        assertThat(with(field, "a".repeat(longest + 1)).sentence(field))
                .contains("Shorten this to " + String.format("%,d", longest) + " characters");
    }

    @Test
    void an_email_may_have_254_characters() {
        String ending = "@example.org";
        assertThat(with(FormState.EMAIL, "a".repeat(254 - ending.length()) + ending).ready()).isTrue();
        assertThat(with(FormState.EMAIL, "a".repeat(255 - ending.length()) + ending).sentence(FormState.EMAIL))
                .contains("Shorten this to 254 characters");
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_is_typed_gets_a_sentence_or_passes(long seed) {
        Random random = new Random(seed);
        Map<String, String> fields = new HashMap<>();
        FormCheck.FIELDS.forEach(field -> fields.put(field, random(random)));
        FormCheck check = FormCheck.of(form(fields), SCENARIO);

        assertThat(check.faulty())
                .allSatisfy(field -> assertThat(check.sentence(field).orElseThrow()).isNotBlank().doesNotContain("{"));
        assertThat(check.ready()).isEqualTo(check.faulty().isEmpty());
    }

    private static String random(Random random) {
        String characters = "ab1@@.. -_'{}\u00e9\t\n";
        return random.ints(random.nextInt(12), 0, characters.length())
                .mapToObj(characters::charAt)
                .map(String::valueOf)
                .reduce("", String::concat);
    }

    private static FormCheck with(String field, String text) {
        Map<String, String> fields = new HashMap<>(RIGHT);
        fields.put(field, text);
        return FormCheck.of(form(fields), SCENARIO);
    }

    private static FormState form(Map<String, String> fields) {
        return new FormState(fields, Set.of(), false);
    }
}
