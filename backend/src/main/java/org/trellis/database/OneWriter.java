package org.trellis.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Lets one transaction at a time write to an H2 file: each waits, from its first change on, until the one before it
/// is stored.
///
/// H2 stores every table as it is at that table's own moment (h2database issue 2080). Where two transactions change
/// tables while a third has them stored, a process that is killed can leave behind the second without the first that
/// it built on. With one writer nothing moves while H2 stores. Reading waits for nobody.
final class OneWriter {

    private static final Set<String> ENDS = Set.of("commit", "rollback", "close", "abort", "setAutoCommit");
    private static final int SECONDS_AT_MOST = 10;

    private final Semaphore turn = new Semaphore(1, true);
    private volatile @Nullable Thread writing;

    /// The same connection, whose transactions wait for their turn.
    Connection guard(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                OneWriter.class.getClassLoader(), new Class<?>[] {Connection.class}, new Guarded(connection)::call);
    }

    private final class Guarded {

        private final Connection connection;
        private boolean hasTurn;

        Guarded(Connection connection) {
            this.connection = connection;
        }

        @Nullable
        Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (arguments != null && method.getName().startsWith("prepare") && writes((String) arguments[0])) {
                takeTurn();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (ENDS.contains(method.getName()) && !backToSavepoint(method)) {
                    giveTurn();
                }
            }
        }

        /// A transaction begun within another, by the same thread, goes with the turn of the outer one.
        private synchronized void takeTurn() throws SQLException {
            if (hasTurn || writing == Thread.currentThread() || connection.getAutoCommit()) {
                return;
            }
            try {
                if (!turn.tryAcquire(SECONDS_AT_MOST, TimeUnit.SECONDS)) {
                    throw new SQLTransientException("Another transaction writes for too long");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLTransientException("Stopped while waiting to write", e);
            }
            hasTurn = true;
            writing = Thread.currentThread();
        }

        /// Also called by the thread that ends a transaction which took too long.
        private synchronized void giveTurn() {
            if (hasTurn) {
                hasTurn = false;
                writing = null;
                turn.release();
            }
        }
    }

    private static boolean writes(String sql) {
        String statement = sql.stripLeading().toLowerCase(Locale.ROOT);
        return !statement.startsWith("select") || statement.contains(" for update");
    }

    private static boolean backToSavepoint(Method method) {
        return method.getName().equals("rollback") && method.getParameterCount() > 0;
    }
}
