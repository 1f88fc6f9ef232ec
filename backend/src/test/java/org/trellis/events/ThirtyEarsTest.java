package org.trellis.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.support.ApiTest;
import org.trellis.support.OwnDistrict;

/// A meeting of thirty people, each with the screen open.
@ApiTest
class ThirtyEarsTest {

    private static final int EARS = 30;
    private static final int WRITERS = 3;
    private static final int WRITES = 30;

    @Inject
    SessionFactory sessions;

    private final List<String> names =
            IntStream.range(0, EARS).mapToObj(i -> "educator" + i).toList();
    private final List<Ear> ears = new ArrayList<>();
    private OwnDistrict district;
    private String meeting;
    private String item;

    @BeforeEach
    void meet() {
        district = new OwnDistrict(names);
        String team = "/teams/"
                + create(
                        "/teams",
                        Map.of(
                                "name",
                                "Grade 4",
                                "purpose",
                                "",
                                "kind",
                                "GRADE",
                                "schoolIds",
                                List.of(district.school())));
        names.forEach(
                name -> create(team + "/members", Map.of("personId", district.person(name), "teamRole", "MEMBER")));
        meeting = create(
                team + "/meetings", Map.of("title", "Fractions", "startsAt", "2026-11-24T21:00:00Z", "minutes", 45));
        item = create("/meetings/" + meeting + "/agenda-items", Map.of("title", "Exit tickets", "kind", "DATA"));
        names.forEach(name -> ears.add(Ear.of(district.token(name), "?meetingId=" + meeting)));
    }

    @AfterEach
    void part() {
        ears.forEach(Ear::close);
    }

    @Test
    void each_hears_each_change_once_and_in_order_although_connections_are_cut() throws Exception {
        Random random = new Random(42);
        try (Ear never = Ear.of(district.token("ana"), "?meetingId=" + meeting);
                ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                String name = names.get(writer);
                writing.add(writers.submit(() -> write(name)));
            }
            int cuts = 0;
            while (writing.stream().anyMatch(one -> !one.isDone())) {
                ears.get(random.nextInt(EARS)).cut();
                cuts++;
            }
            for (Future<?> one : writing) {
                one.get();
            }
            never.await("all", ear -> ear.heard().size() == WRITERS * WRITES);
            List<Long> all = never.numbers();
            assertThat(all).isSorted().doesNotHaveDuplicates();
            for (Ear ear : ears) {
                ear.await("all", one -> one.numbers().contains(all.getLast()));
                assertThat(ear.numbers()).containsExactlyElementsOf(all);
            }
            System.out.printf(
                    "» Events: %d listeners heard %d changes each, none missed or doubled, over %d cuts%n",
                    EARS, all.size(), cuts);
            assertThat(cuts).isGreaterThan(5);
        }
    }

    @Test
    void thirty_who_wait_cost_no_more_statements_than_one() throws InterruptedException {
        long thirty = statementsInTwoSeconds();
        for (Ear ear : ears.subList(1, EARS)) {
            ear.hangUp();
        }
        long one = statementsInTwoSeconds();

        assertThat(one).isPositive();
        assertThat(thirty).isLessThan(one + EARS / 2);
    }

    private long statementsInTwoSeconds() throws InterruptedException {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Thread.sleep(2000);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private void write(String name) {
        for (int write = 0; write < WRITES; write++) {
            district.create(name, "/agenda-items/" + item + "/minutes", Map.of("text", "Said " + write));
        }
    }

    private String create(String path, Map<String, Object> body) {
        return district.create("ana", path, body).path("id");
    }
}
