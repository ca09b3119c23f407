package org.defaulton.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.defaulton.comparison.AlternativeFinder;
import org.defaulton.scenario.Claim;
import org.defaulton.scenario.EvidenceKind;
import org.defaulton.scenario.Member;
import org.defaulton.scenario.ObjectionForm;
import org.defaulton.scenario.Row;
import org.defaulton.scenario.Scenario;
import org.defaulton.scenario.Source;
import org.defaulton.scenario.TimelineEvent;
import org.defaulton.scenario.file.BuiltInContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections of facts about LinkedIn: every row names the source that decides, and the answer has to cite it. */
class LinkedInCorrectionsTest {
    private static final Scenario LINKEDIN = BuiltInContent.scenario("linkedin");

    @ParameterizedTest(name = "{0} into {1}: {2}, {3}, on {4} after \"{5}\" is {6}, says {7}")
    @CsvSource(delimiter = '|', textBlock = """
            posts       | train-content-ai | HK | 34 | 2024-10-10 |                                    | IN_USE         | pcpd
            posts       | train-content-ai | HK | 34 | 2024-10-11 |                                    | NOT_APPLICABLE | pcpd
            posts       | train-content-ai | HK | 34 | 2025-11-02 |                                    | NOT_APPLICABLE | pcpd
            posts       | train-content-ai | HK | 34 | 2025-11-03 |                                    | IN_USE         | register-october
            posts       | train-content-ai | CA | 34 | 2024-12-09 |                                    | IN_USE         | canada-commissioner
            posts       | train-content-ai | CA | 34 | 2024-12-10 |                                    | NOT_APPLICABLE | canada-commissioner
            posts       | train-content-ai | CA | 34 | 2025-11-03 |                                    | IN_USE         | register-october
            posts       | train-content-ai | CN | 34 | 2024-09-19 |                                    | NOT_APPLICABLE | scmp
            posts       | train-content-ai | CN | 34 | 2026-09-19 |                                    | NOT_APPLICABLE | scmp
            profile     | microsoft-ads    | CN | 34 | 2025-12-15 |                                    | NOT_APPLICABLE | help-sharing
            activity    | ads              | CH | 17 | 2025-02-26 |                                    | IN_USE         | erpn-february-2025
            activity    | ads              | CH | 17 | 2025-02-27 |                                    | NOT_APPLICABLE | erpn-february-2025
            inferences  | ads              | DE | 29 | 2024-09-19 |                                    | IN_USE         | ads-fine
            inferences  | ads              | DE | 29 | 2026-01-15 |                                    | NOT_APPLICABLE | policy-2024
            activity    | ads              | GB | 41 | 2026-01-15 |                                    | IN_USE         | erpn-2026
            device      | ads              | CH | 17 | 2026-01-15 |                                    | IN_USE         | erpn-2026
            profile     | microsoft-ads    | US | 34 | 2024-09-19 |                                    | IN_USE         | help-sharing
            profile     | microsoft-ads    | US | 34 | 2025-11-03 |                                    | IN_USE         | closely
            profile     | microsoft-ads    | GB | 41 | 2025-12-15 |                                    | IN_USE         | help-sharing
            profile     | microsoft-ads    | CH | 41 | 2025-12-15 |                                    | NOT_APPLICABLE | help-sharing
            profile     | hiring-assistant | US | 34 | 2024-09-19 |                                    | NOT_APPLICABLE | hiring-case-study
            profile     | hiring-assistant | US | 34 | 2024-10-29 |                                    | IN_USE         | hiring-case-study
            profile     | run-ai-features  | US | 34 | 2023-02-28 |                                    | NOT_APPLICABLE | collaborative-articles
            profile     | run-ai-features  | US | 34 | 2023-03-01 |                                    | IN_USE         | collaborative-articles
            activity    | train-content-ai | US | 34 | 2024-09-19 |                                    | NOT_USED       | faq-2024
            connections | ads              | US | 34 | 2024-12-01 | ads-connections=off@2024-11-01     | STOPPED        | setting-names
            groups      | ads              | US | 34 | 2024-12-01 | ads-groups=off@2024-11-01          | STOPPED        | setting-names
            profile     | personalize      | US | 34 | 2024-12-01 | preferred-feed=recent@2024-11-01   | IN_USE         | disinformation-report
            profile     | run-ai-features  | DE | 29 | 2025-12-31 | objection:other-ai=granted@2025-12-01  | STOPPED    | erpn-2026
            profile     | hiring-assistant | DE | 29 | 2025-12-31 | objection:other-ai=granted@2025-12-01  | STOPPED    | erpn-2026
            profile     | research         | DE | 29 | 2025-12-31 | objection:other-use=granted@2025-12-01 | STOPPED    | erpn-2026
            private-messages | security    | DE | 29 | 2025-12-31 | objection:other-use=granted@2025-12-01 | STOPPED    | erpn-2026
            """)
    void a_use_reaches_a_member_as_the_source_says(String data, String use, String country, int age, LocalDate day,
            String choices, Status status, String source) {
        FlowUsage flow = flow(member("us-job-seeker").with(country, age), data, use, day, choices);

        assertThat(flow.status()).isEqualTo(status);
        assertThat(sourcesOf(flow.claims())).contains(source);
    }

    /**
     * By hand: prompts begin in November 2023, so on the run of 1 September 2024 ten months of 4, 20, 15 and 6 and the
     * first of September are in it; Canada’s run of 1 December has thirteen months of 20 and one more. Every member has
     * the same first day, whenever they joined.
     */
    @ParameterizedTest(name = "{0} in {1} on {2}: {4} of {3}")
    @CsvSource({"us-job-seeker, US, 2024-09-19, ai-prompts, 41", "ca-recruiter, CA, 2024-09-19, ai-prompts, 201",
            "ca-recruiter, CA, 2024-12-15, ai-prompts, 261", "de-engineer, US, 2024-09-19, ai-prompts, 151",
            "uk-designer, GB, 2024-09-19, ai-prompts, 61", "us-job-seeker, US, 2024-09-19, posts, 193"})
    void a_members_prompts_begin_in_november_2023(String id, String country, LocalDate day, String data, long used) {
        Member member = member(id);
        FlowUsage flow = flow(member.with(country, member.age()), data, "train-content-ai", day, "");

        assertThat(flow.itemsUsed()).isEqualTo(used);
        if (data.equals("ai-prompts")) {
            assertThat(sourcesOf(LINKEDIN.flows()
                    .stream()
                    .filter(one -> one.data().equals(data) && one.use().equals("run-ai-features"))
                    .findFirst()
                    .orElseThrow()
                    .claims())).contains("engineering-2023");
        }
    }

    @ParameterizedTest(name = "{0} is {1} by {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            hong-kong-paused         | STATED   | pcpd                   | paused any use of Hong Kong users' personal data for such purposes as of 11 October 2024
            canada-paused            | STATED   | canada-commissioner    | has temporarily paused the practice
            canada-day-assumed       | ASSUMED  | simulator              |
            canada-in-october        | REPORTED | hong-kong-free-press   |
            china-service-ended      | REPORTED | scmp                   |
            china-assumed            | ASSUMED  | simulator              |
            erpn-ads-consent         | STATED   | erpn-february-2025     | We have changed our legal basis for how we use certain data for personalized ads
            ads-consent-scope        | STATED   | erpn-2026              | certain data we observe or infer about you
            ads-before-consent       | REPORTED | ads-fine               |
            microsoft-ads-more       | STATED   | closely                | we will share additional data about members in your region with our Affiliate Microsoft
            microsoft-ads-before     | STATED   | help-sharing           | Members could already opt-out using the Ads outside of LinkedIn setting
            microsoft-ads-start-assumed | ASSUMED | simulator            |
            hiring-launched          | REPORTED | hiring-case-study      |
            hiring-day-assumed       | ASSUMED  | simulator              |
            ai-features-day-assumed  | ASSUMED  | simulator              |
            affiliates-include-microsoft | STATED | policy-2025          | Microsoft Corporation or any of its subsidiaries
            microsoft-parent         | STATED   | erpn-2026              | our parent company, Microsoft
            time-period-reduced      | STATED   | dpc                    | the personal data to be used and the time period from which it proposed to draw the data
            time-period-assumed      | ASSUMED  | simulator              |
            late-opt-out-platform    | REPORTED | help-genai             | to train models that generate content going forward
            late-opt-out-hamburg     | STATED   | hamburg                | nur für zukünftige Datenverwendungen
            feed-recent-first        | STATED   | disinformation-report  | LinkedIn will not use the member's profile and LinkedIn activity data to rank feed content
            form-any-interest        | STATED   | erpn-2026              | right to object to processing your data where legitimate interest or public interest is the legal basis
            form-elsewhere-assumed   | ASSUMED  | simulator              |
            form-review              | STATED   | erpn-2025              | whether we have a compelling interest in continuing to process your data
            form-complain            | STATED   | erpn-2026              | you always have the right to raise a concern with the supervisory authority
            form-legal-month         | STATED   | dpc-guide              |
            form-restrict-pending    | STATED   | gdpr                   |
            form-marketing-ads-assumed | ASSUMED | simulator             |
            minimum-age-16           | STATED   | terms-2024             | “Minimum Age” means 16 years old
            training-scope           | STATED   | erpn-2026              | textual, audio, visual, and other media, or multimedia
            security-ai-training     | STATED   | erpn-2026              | train and improve our AI systems for these trust and security-related purposes
            research-required        | STATED   | erpn-2026              | where LinkedIn is required to allow access to certain data
            lawsuit-evidence         | REPORTED | reuters                | LinkedIn has shown us evidence that it did not use their private messages
            privacy-signal           | STATED   | help-sharing           | we will automatically opt you out if we receive a Global Privacy Control signal from you
            privacy-enhancing        | STATED   | faq-2024               | privacy enhancing technologies to redact or remove personal data from the training dataset
            dpc-told                 | STATED   | dpc-told-in            |
            erpn-personalize         | STATED   | erpn-2026              | seeing posts and people that we think might interest you on your LinkedIn feed
            erpn-ads                 | STATED   | erpn-2026              | To display certain ads that are relevant to your interests
            erpn-research            | STATED   | erpn-2026              | To review our products, conduct research and introduce new product features
            hiring-profile           | STATED   | erpn-2026              | we process profile and resume data of Members to help hirers
            form-visitors            | STATED   | erpn-2025              | exercising the rights outlined in this section, you can reach out
            faq-activity-2024        | STATED   | faq-2024               | how frequently you use LinkedIn, your language preference
            """)
    void a_claim_has_the_right_kind_source_and_words(String id, EvidenceKind kind, String source, String quote) {
        Claim claim = LINKEDIN.claim(id);

        assertThat(claim.kind()).isEqualTo(kind);
        assertThat(claim.source()).isEqualTo(source);
        assertThat(claim.quote()).isEqualTo(quote);
    }

    @ParameterizedTest(name = "{1}: {0}, says {2}")
    @CsvSource({"faq-published, 2024-09-18, readwrite", "brazil-protest, 2024-09-19, idec",
            "hong-kong-asks, 2024-10-03, pcpd", "hong-kong-pause, 2024-10-11, pcpd", "ads-fine, 2024-10-24, ads-fine",
            "hiring-assistant-starts, 2024-10-29, hiring-case-study", "canada-pause, 2024-12-10, canada-commissioner",
            "excluded-listed, 2025-01-22, register-january", "lawsuit-evidence, 2025-01-31, reuters",
            "ads-consent, 2025-02-27, erpn-february-2025", "hong-kong-talks-end, 2025-04-01, hong-kong-reminder",
            "authorities-guides, 2025-10-23, lower-saxony", "authorities-guides, 2025-10-23, hesse",
            "authorities-guides, 2025-10-23, hong-kong-reminder", "irish-view, 2025-11-07, dpc",
            "policy-small-changes, 2026-02-20, policy-2026", "irish-report-due, 2026-04-03, dpc-told-in",
            "notice-2026, 2026-08-21, erpn-2026"})
    void an_event_is_on_its_day(String id, LocalDate day, String source) {
        TimelineEvent event = event(id);

        assertThat(event.date()).isEqualTo(day);
        assertThat(sourcesOf(event.claims())).contains(source);
    }

    @Test
    void the_timeline_ends_with_the_day_after_which_nothing_was_found() {
        TimelineEvent last = LINKEDIN.timeline().getLast();

        assertThat(last.id()).isEqualTo("nothing-later");
        assertThat(last.date()).isEqualTo("2026-08-22");
        assertThat(last.text()).startsWith("Nothing found after 21 Aug 2026");
    }

    @ParameterizedTest(name = "{0} {1} says \"{2}\"")
    @CsvSource(delimiter = '|', textBlock = """
            claim    | affiliates-include-microsoft | Microsoft, which owns LinkedIn
            claim    | europe-opt-out               | “legitimate interests” as its legal basis
            claim    | form-review                  | compelling interest
            claim    | dma-reason                   | No other source that we found does
            claim    | rows-from-copies             | differ in one default
            claim    | auto-opted-in                | Rachel Tobac
            claim    | terms-november-2024          | has a clause warning that AI features may write wrong things
            claim    | form-other-text              | Anyone who picks “Other”
            claim    | late-opt-out-garante         | Anyone who objects after 3 November 2025
            use      | train-content-ai             | create content, such as posts, messages, articles, ads and answers
            use      | research                     | others to whom the law gives access
            use      | security                     | It also trains AI for this
            use      | microsoft-ads                | Since 3 November 2025 it hands over more
            row      | ads-business-interactions    | May LinkedIn use what businesses tell it about you to choose your ads?
            row      | ads-data-sharing             | Global Privacy Control
            row      | account-feed                 | In which order should posts come?
            article  | genai-setting                | uses less data from Europe than it had planned, and from a shorter time
            article  | genai-setting                | LinkedIn and the Hamburg authority agree
            article  | genai-faq                    | tries to keep personal data in training sets small
            article  | genai-faq                    | the plaintiff’s lawyer said that LinkedIn had shown evidence against it
            article  | objection                    | while an objection is checked
            article  | objection                    | complain to your data protection authority or go to court
            article  | objection                    | European law gives one month
            form     | intro                        | made to people in Europe and the UK; elsewhere they are taken to hold
            refusal  | objection:content-ai         | You can complain to your data protection authority or go to court.
            refusal  | objection:other-ai           | You can complain to your data protection authority or go to court.
            refusal  | objection:direct-marketing   | You can complain to your data protection authority or go to court.
            refusal  | objection:other-use          | You can complain to your data protection authority or go to court.
            refusal  | objection:restrict           | You can complain to your data protection authority or go to court.
            refusal  | objection:other              | You can complain to your data protection authority or go to court.
            """)
    void a_text_says_what_it_should(String what, String id, String words) {
        assertThat(text(LINKEDIN, what, id)).contains(words);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({"garante, 2025-10-30, B", "iamexpat, 2025-09-26, B", "pcpd, 2024-10-15, A",
            "canada-commissioner, 2024-12-10, A", "erpn-february-2025, 2025-02-27, A", "reuters, 2025-01-31, B"})
    void a_source_has_the_day_of_its_stored_copy(String id, LocalDate day, String reliability) {
        Source source = LINKEDIN.source(id);

        assertThat(source.date()).isEqualTo(day);
        assertThat(String.valueOf(source.reliability())).isEqualTo(reliability);
    }

    @Test
    void hamburg_and_linkedin_say_the_same_about_a_late_opt_out() {
        assertThat(LINKEDIN.claim("late-opt-out-hamburg").contradicts()).isEmpty();
        assertThat(LINKEDIN.claim("late-opt-out-platform").contradicts()).containsExactly("late-opt-out-garante");
    }

    /**
     * Off on 10 November 2025: by the Italian reading, the run of 1 December still uses what was made before, 38 months of
     * 8 posts and those of 1, 4 and 8 November. An American who switched off in May keeps to the run of 1 March, 30 months
     * and one post, by either reading.
     */
    @ParameterizedTest(name = "off in {0} on {1}, read as {2}: {3} posts")
    @CsvSource({"DE, 2025-11-10, PLATFORM, 0", "DE, 2025-11-10, REGULATOR, 307", "CH, 2025-11-10, REGULATOR, 307",
            "US, 2025-05-20, PLATFORM, 241", "US, 2025-05-20, REGULATOR, 241"})
    void the_italian_reading_is_about_europe_from_november_2025_on(String country, LocalDate off,
            Interpretation reading, long posts) {
        Usage usage = UsageEngine.usage(LINKEDIN, member("us-job-seeker").with(country, 34),
                HandMade.choices("genai-training=off@" + off), LocalDate.of(2025, 12, 31), reading);

        assertThat(HandMade.flow(usage, "posts", "train-content-ai").itemsUsed()).isEqualTo(posts);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({"DE, 2025-12-15, true", "GB, 2025-12-15, true", "US, 2025-12-15, false", "GB, 2024-09-01, false"})
    void counts_of_europe_come_with_how_little_is_known_of_their_beginning(String country, LocalDate day,
            boolean noted) {
        FlowUsage flow = flow(member("us-job-seeker").with(country, 34), "posts", "train-content-ai", day, "");
        ReasonTexts texts = new ReasonTexts(LINKEDIN);

        assertThat(flow.because()
                .stream()
                .map(texts::text)
                .anyMatch(text -> text.startsWith("How far back this training reaches was not found.")))
                .isEqualTo(noted);
    }

    @Test
    void no_member_is_under_sixteen() {
        assertThat(LINKEDIN.refusal(15)).hasValueSatisfying(sentence -> assertThat(sentence).contains("16"));
        assertThat(LINKEDIN.refusal(16)).isEmpty();
    }

    @Test
    void mainland_china_is_not_offered_for_comparison() {
        assertThat(AlternativeFinder.countries(LINKEDIN, BuiltInContent.members())).contains("HK", "CA", "GB")
                .doesNotContain("CN");
    }

    /** DefaultOn describes what LinkedIn does, and never speaks as if it were LinkedIn. */
    @Test
    void no_text_speaks_in_the_name_of_the_platform() {
        Stream<String> rows = LINKEDIN.rows().map(row -> text(LINKEDIN, "row", row.id()));
        Stream<String> articles = LINKEDIN.articles().stream().map(one -> text(LINKEDIN, "article", one.id()));
        Stream<String> answers = LINKEDIN.form()
                .kinds()
                .stream()
                .flatMap(kind -> kind.answers().stream())
                .map(ObjectionForm.RequestAnswer::text);
        Stream<String> hidden = LINKEDIN.controls().stream().map(control -> String.valueOf(control.notOffered()));
        Stream<String> form = Stream.of(LINKEDIN.form().intro(), LINKEDIN.form().link(), LINKEDIN.form().reviewNote());

        assertThat(Stream.of(rows, articles, answers, hidden, form).flatMap(texts -> texts)).hasSizeGreaterThan(60)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\b([Ww]e|[Oo]ur|us)\\b"));
    }

    @Test
    void if_the_platform_asks_first_no_text_says_that_the_switch_is_on() {
        Scenario asks = BuiltInContent.scenario("linkedin-asks");
        Row row = asks.row("genai");

        assertThat(row.textFor(null)).singleElement().asString().startsWith("This switch has no value yet.");
        assertThat(text(asks, "article", "genai-setting")).contains("Here the switch has no value until you choose one")
                .doesNotContain("The switch is on until you turn it off");
        assertThat(asks.control("genai-training").claims()).contains("asks-first")
                .doesNotContain("default-on", "default-on-press");
        assertThat(asks.use("train-content-ai").claims()).doesNotContain("default-on");
        assertThat(asks.timeline()).extracting(TimelineEvent::text)
                .noneMatch(text -> text.contains("with the switch on"));
    }

    private static String text(Scenario scenario, String what, String id) {
        return switch (what) {
            case "claim" -> scenario.claim(id).text();
            case "use" -> scenario.use(id).description();
            case "row" -> text(scenario.row(id));
            case "article" -> scenario.article(id)
                    .paragraphs()
                    .stream()
                    .map(paragraph -> paragraph.text())
                    .collect(Collectors.joining(" "));
            case "form" -> scenario.form().intro();
            case "refusal" -> scenario.objectionKind(id).answers().getLast().text();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static String text(Row row) {
        return Stream
                .of(Stream.of(String.valueOf(row.question())), row.text().stream(),
                        row.textWhen().stream().flatMap(when -> when.text().stream()),
                        Stream.of(String.valueOf(row.notModelled())))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private static TimelineEvent event(String id) {
        return LINKEDIN.timeline().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> sourcesOf(List<String> claims) {
        return claims.stream().map(LINKEDIN::claim).map(Claim::source).toList();
    }

    private static Member member(String id) {
        return BuiltInContent.members().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static FlowUsage flow(Member member, String data, String use, LocalDate day, String choices) {
        Usage usage = UsageEngine.usage(LINKEDIN, member, HandMade.choices(choices == null ? "" : choices), day,
                Interpretation.PLATFORM);
        return HandMade.flow(usage, data, use);
    }
}
