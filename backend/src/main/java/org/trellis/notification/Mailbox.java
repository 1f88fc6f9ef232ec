package org.trellis.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The mails of the sample, which go to nobody: the newest, until the process ends.
@ApplicationScoped
class Mailbox {

    private static final int MOST = 200;

    private final Deque<Letter> letters = new ArrayDeque<>();

    synchronized void keep(Letter letter) {
        letters.addFirst(letter);
        if (letters.size() > MOST) {
            letters.removeLast();
        }
    }

    /// Those to one address, the newest first.
    synchronized List<Letter> of(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }
}
