package org.trellis.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.trellis.problem.FieldError;
import org.trellis.problem.Invalid;

class CountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void each_unit_has_its_own_number_and_no_other() {
        assertThat(of(20, 9, null).mustFit(MeasureUnit.PERCENT_MEETING).percent())
                .isEqualTo(45);
        assertThat(of(20, null, "2.75").mustFit(MeasureUnit.MEAN).percent()).isNull();
        assertThat(of(20, null, "14").mustFit(MeasureUnit.COUNT).percent()).isNull();

        refused(of(20, null, null), MeasureUnit.PERCENT_MEETING, "/meeting");
        refused(of(20, null, "3"), MeasureUnit.PERCENT_MEETING, "/meeting", "/amount");
        refused(of(20, 9, "3"), MeasureUnit.MEAN, "/meeting");
        refused(of(20, 9, null), MeasureUnit.COUNT, "/meeting", "/amount");
        refused(of(20, null, "2.5"), MeasureUnit.COUNT, "/amount");
        refused(of(20, 21, null), MeasureUnit.PERCENT_MEETING, "/meeting");
    }

    @Test
    void a_subgroup_fits_into_its_whole_group_on_both_sides_of_the_criterion() {
        Counts whole = of(20, 15, null);

        assertThat(whole.canHold(of(20, 15, null))).isTrue();
        assertThat(whole.canHold(of(8, 3, null))).isTrue();
        assertThat(whole.canHold(of(8, 2, null)))
                .as("six without, five in the whole")
                .isFalse();
        assertThat(whole.canHold(of(16, 16, null))).isFalse();
        assertThat(whole.canHold(of(21, 15, null))).isFalse();
        assertThat(of(20, null, "3").canHold(of(8, null, "9"))).isTrue();
    }

    private static void refused(Counts counts, MeasureUnit unit, String... pointers) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> counts.mustFit(unit))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly(pointers));
    }

    private static Counts of(int assessed, Integer meeting, String amount) {
        return new Counts(DAY, assessed, assessed, meeting, amount == null ? null : new BigDecimal(amount));
    }
}
