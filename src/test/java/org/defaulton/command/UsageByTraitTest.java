package org.defaulton.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.defaulton.scenario.check.TestFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks what the usage command says where the traits of members decide. */
class UsageByTraitTest {
    private static final String FILE = "accounts.yaml";

    private static String usage(String args) {
        return UsageRun.of(FILE, args).printed();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --member shop --at 2025-03-01                    | For members with a business account it starts on 1 Jun 2025.
            --member shop --at 2025-03-01 --trait premium    | For members with a premium account this needs the member’s consent, which has not been given.
            --member person --at 2025-03-01                  | It does not apply to members without a premium account.
            --member shop --at 2025-03-01                    | It does not apply to members with a business account.
            --trait premium --trait business --at 2025-03-01 | It does not apply to members with a business account.
            --trait premium --country DE --at 2025-03-01     | It does not apply to members in Germany.
            --trait business --country DE --at 2025-03-01    | It does not apply to members in Germany.
            """)
    void a_reason_names_the_trait_that_keeps_the_member_out_and_otherwise_the_country(String args, String reason) {
        assertThat(usage(args)).contains(reason);
    }

    @Test
    void a_trait_decides_like_a_place() {
        assertThat(usage("--member person --at 2025-02-15 --format csv"))
                .contains(",notes,train-model,training,IN_USE,");
        assertThat(usage("--member shop --at 2025-02-15 --format csv"))
                .contains(",notes,train-model,training,NOT_APPLICABLE,");
        assertThat(usage("--member shop --at 2025-07-01 --format csv")).contains(",notes,train-model,training,IN_USE,");
        assertThat(usage("--member person --trait premium --format csv")).contains(",notes,sort,ongoing,IN_USE,");
    }

    @Test
    void the_head_and_the_json_of_a_member_have_traits_only_if_there_are_any() {
        assertThat(usage("--member shop"))
                .startsWith("Least: Shop, 40 years old, in the United States with a business " + "account, on ");
        assertThat(usage("--member person --trait business --trait premium"))
                .startsWith("Least: Person, 30 years old, in the United States with a business account and a premium "
                        + "account, on ");
        assertThat(usage("--member person")).startsWith("Least: Person, 30 years old, in the United States, on ");

        assertThat(usage("--member shop --format json").replaceAll("\\s", ""))
                .contains("\"member\":{\"id\":\"shop\",\"country\":\"US\",\"age\":40,\"traits\":[\"business\"]}");
        assertThat(usage("--member person --format json")).doesNotContain("traits");
    }

    @Test
    void the_last_column_of_csv_has_the_traits() {
        assertThat(usage("--member shop --format csv").lines()).first().asString().endsWith(",traits");
        assertThat(usage("--member shop --trait business --trait premium --format csv").lines().skip(1)).isNotEmpty()
                .allMatch(line -> line.endsWith(",business premium"));
        assertThat(usage("--member person --format csv").lines().skip(1)).isNotEmpty()
                .allMatch(line -> line.endsWith(","));
    }

    @Test
    void a_trait_that_the_scenario_does_not_have_is_a_wrong_argument() {
        assertThat(UsageRun.of(FILE, "--trait busines"))
                .isEqualTo(new UsageRun(2, "usage: --trait: Least has no trait “busines”. Did you mean “business”? "
                        + "Write one of: business, premium.\n"));
        assertThat(UsageRun.of("platform.yaml", "--member " + TestFiles.MEMBER + " --trait x"))
                .isEqualTo(new UsageRun(2, "usage: --trait: The scenario file of Least defines no traits. Leave the "
                        + "option out, or add “traits” to the file.\n"));
    }

    @Test
    void traits_can_have_the_names_of_small_words() {
        String all = " --trait with --trait without --trait anywhere";

        assertThat(usageOfOdd("")).contains("It does not apply to members without one, two, or three.");
        assertThat(usageOfOdd(all)).contains("It does not apply to members with one, two, and three.")
                .startsWith("Least: Person, 30 years old, in the United States with one, two, and three, on ");
    }

    private static String usageOfOdd(String args) {
        return UsageRun.of("odd-traits.yaml", "--member person --at 2025-03-01" + args).printed();
    }
}
