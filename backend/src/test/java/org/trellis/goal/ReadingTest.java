package org.trellis.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;

class ReadingTest {

    @Test
    void half_a_percent_is_rounded_up() {
        assertThat(of(200, 200, 1).percent()).isEqualTo(1);
        assertThat(of(200, 200, 25).percent()).isEqualTo(13);
        assertThat(of(1000, 1000, 124).percent()).isEqualTo(12);
        assertThat(of(3, 3, 2).percent()).isEqualTo(67);
        assertThat(of(Reading.MOST, Reading.MOST, Reading.MOST).percent()).isEqualTo(100);
        assertThat(of(5, 5, 0).percent()).isZero();
    }

    @Test
    void where_nobody_was_assessed_there_is_no_percentage() {
        assertThat(of(20, 0, 0).percent()).isNull();
    }

    @Test
    void no_more_students_meet_the_criterion_than_were_assessed_and_no_more_are_assessed_than_eligible() {
        assertThat(of(20, 20, 20).mustAgree("")).isNotNull();

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> of(20, 21, 22).mustAgree("/baseline"))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/baseline/assessed", "/baseline/meeting"));
    }

    private static Reading of(int eligible, int assessed, int meeting) {
        return new Reading(LocalDate.of(2026, 11, 23), eligible, assessed, meeting);
    }
}
