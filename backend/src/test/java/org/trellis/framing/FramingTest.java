package org.trellis.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trellis.framing.FramingRule.F1;
import static org.trellis.framing.FramingRule.F10;
import static org.trellis.framing.FramingRule.F2;
import static org.trellis.framing.FramingRule.F3;
import static org.trellis.framing.FramingRule.F4;
import static org.trellis.framing.FramingRule.F5;
import static org.trellis.framing.FramingRule.F6;
import static org.trellis.framing.FramingRule.F7;
import static org.trellis.framing.FramingRule.F8;
import static org.trellis.framing.Language.ENGLISH;
import static org.trellis.framing.Language.SPANISH;
import static org.trellis.framing.Verdict.MIXED;
import static org.trellis.framing.Verdict.STUDENT_FACING;
import static org.trellis.framing.Verdict.TEACHER_FACING;
import static org.trellis.framing.Verdict.UNCLEAR;

import java.util.List;
import org.junit.jupiter.api.Test;

class FramingTest {

    @Test
    void students_who_act_make_a_statement_student_facing() {
        assertVerdict("Students will explain fractions.", STUDENT_FACING);
        assertFound("Students will explain fractions.", F1, "Students");
        assertThat(find("Students will explain fractions.", F1))
                .allSatisfy(finding -> assertThat(finding.ask()).isNull());
    }

    @Test
    void adults_who_act_make_it_teacher_facing_and_are_asked_about_students() {
        assertVerdict("Teachers will explain fractions.", TEACHER_FACING);
        assertFound("Teachers will explain fractions.", F2, "Teachers");
        assertThat(find("Teachers will explain fractions.", F2).getFirst().ask())
                .contains("students");
    }

    @Test
    void students_in_a_purpose_do_not_hide_that_adults_act() {
        assertVerdict("Teachers will post targets so that students talk more.", TEACHER_FACING);
        assertNothing("Teachers will post targets so that students talk more.", F1);
    }

    @Test
    void adults_in_a_subordinate_clause_do_not_hide_that_students_act() {
        assertVerdict("After teachers model it, students will annotate a text.", STUDENT_FACING);
        assertVerdict("Students whose teachers use data will explain fractions.", STUDENT_FACING);
        assertVerdict("Students will talk with teachers about fractions.", STUDENT_FACING);
    }

    @Test
    void two_main_clauses_or_a_shared_subject_are_mixed() {
        assertVerdict("Teachers will model it and students will annotate a text.", MIXED);
        assertVerdict("Teachers and students will annotate a text.", MIXED);
        assertVerdict("Students will annotate a text. We will model it.", MIXED);
    }

    @Test
    void what_adults_want_of_students_is_about_students() {
        assertVerdict("We want students to explain fractions.", STUDENT_FACING);
        assertVerdict("We want teachers to explain fractions.", TEACHER_FACING);
        assertVerdict("We want to explain fractions.", TEACHER_FACING);
    }

    @Test
    void what_adults_promise_for_students_is_mixed() {
        assertVerdict("We will increase the percentage of students who explain fractions.", MIXED);
        assertVerdict("Increase the percentage of students who explain fractions.", STUDENT_FACING);
    }

    @Test
    void adults_whom_students_are_said_to_need_are_adults() {
        assertVerdict("Students need to explain fractions.", STUDENT_FACING);
        assertVerdict("Students need teachers to explain fractions.", MIXED);
        assertFound("Students need teachers to explain fractions.", F2, "teachers");
    }

    @Test
    void a_question_is_judged_by_whom_it_asks_about() {
        assertVerdict("Are teachers using data to plan?", TEACHER_FACING);
        assertVerdict("Are students using data to argue?", STUDENT_FACING);
        assertVerdict("Are they lesson planning?", TEACHER_FACING);
    }

    @Test
    void a_verb_of_adults_without_any_subject_is_teacher_facing() {
        assertVerdict("Implement the new reading program.", TEACHER_FACING);
        assertFound("Implement the new reading program.", F3, "Implement");
        assertVerdict("Explain the new reading passage.", UNCLEAR);
        assertVerdict("Assessments will be administered weekly.", TEACHER_FACING);
        assertVerdict("Assessments will be mastered weekly.", UNCLEAR);
    }

    @Test
    void students_may_do_what_adults_do_too() {
        assertNothing("Students will implement their plan.", F3);
        assertFound("Teachers will implement their plan.", F3, "implement");
    }

    @Test
    void what_is_done_to_students_hides_an_adult() {
        assertVerdict("Students will be taught fractions.", MIXED);
        assertFound("Students will be explicitly taught fractions.", F4, "be explicitly taught");
        assertVerdict("Students will be confident with fractions.", STUDENT_FACING);
        assertVerdict("Students will be engaged in fractions.", STUDENT_FACING);
    }

    @Test
    void what_students_are_handed_hides_an_adult() {
        assertFound("Students will have access to novels.", F4, "have access");
        assertNothing("Students will have arguments about novels.", F4);
        assertFound("Students need instruction in fractions.", F4, "need instruction");
        assertNothing("Students need practice in fractions.", F4);
    }

    @Test
    void support_that_only_says_which_students_hides_nobody() {
        assertVerdict("Students who receive support will explain fractions.", STUDENT_FACING);
        assertVerdict("Students who explain fractions will receive support.", MIXED);
    }

    @Test
    void a_task_is_not_yet_learning() {
        assertFound("Students will create a poster about rivers.", F5, "create a poster");
        assertNothing("Students will create a theory about rivers.", F5);
    }

    @Test
    void vague_verbs_are_asked_how_one_would_see_them() {
        assertFound("Students will understand fractions.", F6, "understand");
        assertNothing("Students will compare fractions.", F6);
        assertNothing("Students will compare what they understand.", F6);
    }

    @Test
    void compliance_is_advised_against_where_it_is_the_whole_goal() {
        assertFound("Students will be on task in class.", F7, "be on task");
        assertNothing("Students will be on task and solve problems.", F7);
    }

    @Test
    void labels_that_name_a_lack_are_pointed_at() {
        assertFound("Our low kids will explain fractions.", F8, "low kids");
        assertNothing("Our new kids will explain fractions.", F8);
        assertFound("Students can't explain fractions.", F8, "can't");
        assertNothing("Students can't yet explain fractions.", F8);
    }

    @Test
    void numbers_that_may_be_a_students_are_pointed_at() {
        assertFound("Students such as 48291 will explain fractions.", F10, "48291");
        assertNothing("Students such as 4829 will explain fractions.", F10);
    }

    @Test
    void first_and_last_names_are_pointed_at() {
        assertFound("By May, Jayden Smith will explain fractions.", F10, "Jayden Smith");
        assertNothing("By May, Eureka Math will explain fractions.", F10);
        assertNothing("At Maple Grove, students will explain fractions.", F10);
        assertNothing("By May, Ms. Smith Jones will explain fractions.", F10);
        assertNothing("Students Will Explain Their Thinking In Writing", F10);
    }

    @Test
    void a_diagnosis_beside_a_name_is_pointed_at() {
        assertFound("Marcus has an IEP and will explain fractions.", F10, "Marcus has an IEP");
        assertNothing("Everyone has an IEP and will explain fractions.", F10);
        assertFound("We will add ADHD supports for Marcus in math.", F10, "Marcus");
    }

    @Test
    void spanish_is_read_by_its_own_rules() {
        assertVerdict(SPANISH, "Los estudiantes explicarán las fracciones.", STUDENT_FACING);
        assertVerdict(SPANISH, "Los docentes explicarán las fracciones.", TEACHER_FACING);
        assertVerdict(SPANISH, "Implementaremos las fracciones en clase.", TEACHER_FACING);
        assertVerdict(SPANISH, "Queremos que los estudiantes expliquen las fracciones.", STUDENT_FACING);
        assertVerdict(SPANISH, "Queremos que los docentes expliquen las fracciones.", TEACHER_FACING);
        assertVerdict(SPANISH, "A los estudiantes se les enseñarán las fracciones.", MIXED);
        assertVerdict(SPANISH, "A los estudiantes se les dificultan las fracciones.", STUDENT_FACING);
        assertVerdict(SPANISH, "Los estudiantes serán evaluados cada mes.", MIXED);
        assertVerdict(SPANISH, "Los estudiantes necesitan que los maestros expliquen.", MIXED);
    }

    @Test
    void spanish_without_accents_or_in_capitals_reads_the_same() {
        assertVerdict(SPANISH, "Los ninos recibiran ensenanza de fracciones", MIXED);
        assertVerdict(SPANISH, "LOS NIÑOS RECIBIRÁN ENSEÑANZA DE FRACCIONES", MIXED);
        assertVerdict(SPANISH, "Los nin\u0303os recibira\u0301n ensen\u0303anza de fracciones", MIXED);
    }

    @Test
    void places_are_counted_in_utf_16_units_of_the_text_as_sent() {
        String text = "📚 Año 3: students will be taught “fractions”.";
        assertFound(text, F1, "students");
        assertFound(text, F4, "be taught");
        assertThat(find(text, F1).getFirst().from()).isEqualTo(text.indexOf("students"));
    }

    @Test
    void smart_quotes_and_capitals_make_no_difference() {
        assertVerdict("WE’LL IMPLEMENT THE PROGRAM", TEACHER_FACING);
        assertVerdict("we'll implement the program", TEACHER_FACING);
        assertVerdict("Students’ teachers will explain fractions.", TEACHER_FACING);
        assertVerdict("The teachers’ students will explain fractions.", STUDENT_FACING);
    }

    @Test
    void what_students_say_is_not_said_by_adults() {
        assertVerdict("Students will ask: “Will I find another way?”", STUDENT_FACING);
        assertVerdict("Students will ask: Will I find another way?", MIXED);
    }

    @Test
    void too_few_words_say_nothing_yet() {
        for (String text :
                List.of("", " \n\t ", "Teachers", "Teachers implement", "(".repeat(2000), "\uD800", "🙂🙂🙂")) {
            Framed framed = Framing.check(text, ENGLISH);

            assertThat(framed.verdict()).isEqualTo(UNCLEAR);
            assertThat(framed.findings()).isEmpty();
        }
    }

    @Test
    void the_same_text_always_gets_the_same_answer_in_order() {
        String text = "Teachers will post targets and our low kids will be taught by Ana Torres.";

        Framed framed = Framing.check(text, ENGLISH);

        assertThat(framed).isEqualTo(Framing.check(text, ENGLISH));
        assertThat(framed.findings()).isSortedAccordingTo((one, other) -> Integer.compare(one.from(), other.from()));
    }

    private static void assertVerdict(String text, Verdict expected) {
        assertVerdict(ENGLISH, text, expected);
    }

    private static void assertVerdict(Language language, String text, Verdict expected) {
        assertThat(Framing.check(text, language).verdict()).as(text).isEqualTo(expected);
    }

    private static void assertFound(String text, FramingRule rule, String words) {
        assertThat(find(text, rule))
                .as("%s in: %s", rule, text)
                .extracting(finding -> text.substring(finding.from(), finding.to()))
                .contains(words);
    }

    private static void assertNothing(String text, FramingRule rule) {
        assertThat(find(text, rule)).as("%s in: %s", rule, text).isEmpty();
    }

    private static List<Finding> find(String text, FramingRule rule) {
        return Framing.check(text, ENGLISH).findings().stream()
                .filter(finding -> finding.code() == rule)
                .toList();
    }
}
