package org.trellis.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;

/// `make test` sends the same requests every time, `make drill` others and more. A seed is printed; it brings the same
/// requests back with `-Ddrill.seed=`.
@ApiTest
class FuzzTest {

    @Test
    void every_answer_to_thousands_of_good_and_bad_requests_is_one_that_the_contract_promises() throws Exception {
        fuzz(Integer.getInteger("fuzz.cases", 3_000), Long.getLong("drill.seed", 42));
    }

    @Test
    @Tag("drill")
    void so_is_every_answer_to_many_more() throws Exception {
        fuzz(Integer.getInteger("drill.cases", 20_000), Long.getLong("drill.seed", System.nanoTime()));
    }

    private static void fuzz(int cases, long seed) throws Exception {
        try (Fuzz fuzz = new Fuzz(seed)) {
            long began = System.nanoTime();
            Tally tally = fuzz.run(cases);
            long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds();
            System.out.println("» Fuzz, seed " + seed + ", in " + seconds + " s: " + tally);
            System.out.println(tally.byOperation());
            assertThat(tally.faultCount())
                    .as("faults, seed %d:%s", seed, tally.faults())
                    .isZero();
            assertThat(fuzz.neverAccepted())
                    .extracting(Operation::id)
                    .as("operations that nothing was accepted by")
                    .isEmpty();
        }
    }
}
