package org.trellis.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OneWriterTest {

    private final EitherDatabaseDriver driver = new EitherDatabaseDriver();
    private Connection ana;
    private Connection ben;

    @BeforeEach
    void two_connections() throws SQLException {
        ana = open();
        ben = open();
        run(ana, "create table note (id int primary key)");
        ana.commit();
    }

    @AfterEach
    void close() throws SQLException {
        run(ana, "drop table note");
        ana.commit();
        ana.close();
        ben.close();
    }

    @Test
    void a_transaction_writes_when_the_one_before_it_is_stored() throws Exception {
        run(ana, "insert into note values (1)");
        CompletableFuture<Void> bens = inAnotherThread("insert into note values (2)");

        assertThat(isWaiting(bens)).isTrue();

        ana.commit();
        bens.get(5, TimeUnit.SECONDS);
    }

    @Test
    void a_transaction_that_failed_lets_the_next_one_write() throws Exception {
        run(ana, "insert into note values (1)");
        CompletableFuture<Void> bens = inAnotherThread("insert into note values (1)");

        ana.rollback();
        bens.get(5, TimeUnit.SECONDS);
    }

    @Test
    void to_lock_a_row_is_to_write() throws Exception {
        run(ana, "select id from note where id = 7 for update");

        CompletableFuture<Void> bens = inAnotherThread("insert into note values (2)");

        assertThat(isWaiting(bens)).isTrue();
        ana.rollback();
        bens.get(5, TimeUnit.SECONDS);
    }

    @Test
    void reading_waits_for_nobody() throws Exception {
        run(ana, "insert into note values (1)");

        inAnotherThread("select id from note").get(5, TimeUnit.SECONDS);

        ana.rollback();
    }

    @Test
    void a_transaction_within_another_needs_no_turn_of_its_own() throws Exception {
        run(ana, "insert into note values (1)");

        run(ben, "insert into note values (2)");
        ben.commit();

        CompletableFuture<Void> others = CompletableFuture.runAsync(() -> insertThree());
        assertThat(isWaiting(others)).as("the outer one still has its turn").isTrue();
        ana.commit();
        others.get(5, TimeUnit.SECONDS);
    }

    private void insertThree() {
        try (Connection other = open()) {
            run(other, "insert into note values (3)");
            other.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<Void> inAnotherThread(String sql) {
        return CompletableFuture.runAsync(() -> {
            try {
                run(ben, sql);
                ben.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static boolean isWaiting(CompletableFuture<Void> work) throws InterruptedException, ExecutionException {
        try {
            work.get(200, TimeUnit.MILLISECONDS);
            return false;
        } catch (TimeoutException stillWaiting) {
            return true;
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private Connection open() throws SQLException {
        Connection connection = driver.connect("jdbc:h2:mem:one_writer;DB_CLOSE_DELAY=-1", new Properties());
        connection.setAutoCommit(false);
        return connection;
    }
}
