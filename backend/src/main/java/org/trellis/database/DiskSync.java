package org.trellis.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Where it is asked for (`TRELLIS_DB_SYNC=true`), holds the answer to a change until H2 has it on the disk itself.
///
/// Without it an acknowledged change survives the end of the process, however sudden, but the last moment before a
/// power cut may be lost. Changes that wait at the same time share one write to the disk. PostgreSQL waits by itself.
@ApplicationScoped
public class DiskSync {

    private final TransactionSynchronizationRegistry transactions;
    private final DataSource database;
    private final boolean wanted;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile long begun;
    private volatile long finished;

    DiskSync(
            TransactionSynchronizationRegistry transactions,
            DataSource database,
            @ConfigProperty(name = "trellis.db-sync") boolean wanted,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.transactions = transactions;
        this.database = database;
        this.wanted = wanted && !EitherDatabaseDriver.isPostgres(url);
    }

    /// Has the current transaction, once committed, wait for the disk.
    public void afterCommit() {
        if (wanted) {
            transactions.registerInterposedSynchronization(new Waiting());
        }
    }

    private final class Waiting implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                await();
            }
        }
    }

    /// Returns when a write to the disk has finished that began after this was called.
    private void await() {
        long enough = begun + 1;
        oneAtATime.lock();
        try {
            if (finished < enough) {
                long mine = ++begun;
                write();
                finished = mine;
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /// In a transaction, so that it takes its turn among the writers: see [OneWriter].
    private void write() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement checkpoint = connection.prepareStatement("checkpoint sync")) {
                checkpoint.execute();
                connection.commit();
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The change is stored, but the disk could not be waited for", e);
        }
    }
}
