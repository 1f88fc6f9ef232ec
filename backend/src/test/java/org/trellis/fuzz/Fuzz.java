package org.trellis.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Sends a number of requests to every operation in turn, most as the contract allows them, the others spoiled.
final class Fuzz implements AutoCloseable {

    private static final int ROUND = 1_500;
    private static final int SPOILED_IN_TEN = 5;

    /// More requests as the contract allows them, where by chance none was accepted yet.
    private static final int LAST_TRIES = 1_000;

    /// Operations that work out a password, which takes a hundred times as long as others, get one turn in four.
    private static final List<String> SLOW = List.of("signIn", "changePassword", "acceptInvitation");

    private final Random random;
    private final List<Operation> operations = Operation.all();
    private final Callers callers;
    private final Verdict verdict = new Verdict();
    private final Tally tally = new Tally();
    private final Wire wire = new Wire();
    private final BodySpoiling bodySpoiling;
    private FuzzDistrict district;
    private FuzzDistrict other;
    private Spoiling spoiling;

    Fuzz(long seed) {
        random = new Random(seed);
        callers = new Callers(random);
        bodySpoiling = new BodySpoiling(random);
    }

    Tally run(int cases) throws IOException {
        district = founded();
        for (int i = 0; i < cases; i++) {
            if (i % ROUND == 0) {
                other = district;
                district = founded();
                spoiling = new Spoiling(random, district.badTokens(other), other.known(), operations);
            }
            Operation operation = operations.get(i % operations.size());
            if (!SLOW.contains(operation.id()) || random.nextInt(4) == 0) {
                one(operation, random.nextInt(10) < SPOILED_IN_TEN);
            }
        }
        for (Operation operation : neverAccepted()) {
            district = founded();
            for (int i = 0; i < LAST_TRIES && !tally.hasAccepted(operation); i++) {
                one(operation, false);
            }
        }
        return tally;
    }

    /// The operations that nothing was accepted by.
    List<Operation> neverAccepted() {
        return operations.stream()
                .filter(operation -> !tally.hasAccepted(operation))
                .toList();
    }

    private FuzzDistrict founded() throws IOException {
        FuzzDistrict founded = new FuzzDistrict(operations);
        lookAround(founded);
        return founded;
    }

    /// Reads all that its people can read, shortest paths first, so that its records are known.
    private void lookAround(FuzzDistrict founded) throws IOException {
        List<Operation> reads = operations.stream()
                .filter(operation -> operation.method().equals("GET"))
                .sorted(Comparator.comparing(operation -> operation.template().length()))
                .toList();
        for (Operation read : reads) {
            for (Map.Entry<String, String> person : founded.tokens().entrySet()) {
                for (String path : read.hasIds() ? founded.known().paths(read.itemTemplate()) : List.of("")) {
                    Request request = read.hasIds()
                            ? new Request(read, person.getKey(), path + read.afterItem())
                            : new Request(read, person.getKey(), read.template());
                    request.headers().put("Authorization", "Bearer " + person.getValue());
                    judge(request, founded.known());
                }
            }
        }
    }

    private void one(Operation operation, boolean spoiled) throws IOException {
        String caller =
                callers.anyFor(operation, new ArrayList<>(district.tokens().keySet()));
        Request request = new Requests(random, district).of(operation, caller);
        if (spoiled) {
            spoil(request);
        }
        judge(request, district.known());
    }

    private void spoil(Request request) {
        if (request.content() != null && random.nextInt(3) > 0) {
            bodySpoiling.spoil(request);
        }
        if (!request.isSpoiled() || random.nextInt(5) == 0) {
            spoiling.spoil(request);
        }
    }

    private void judge(Request request, Known known) throws IOException {
        Answer answer;
        try {
            answer = wire.send(request);
        } catch (IOException hungUp) {
            if (!request.isLarge()) {
                tally.fault(request, "no answer: " + hungUp);
            }
            return;
        }
        tally.count(request, answer);
        verdict.on(request, answer).ifPresent(wrong -> tally.fault(request, wrong));
        callers.learn(request, answer);
        known.learn(request, answer);
    }

    @Override
    public void close() {
        wire.close();
    }
}
