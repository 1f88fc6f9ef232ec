package org.trellis.problem;

/// Nobody is signed in, or not with what was sent.
public final class NotSignedIn extends Refusal {

    private NotSignedIn(ProblemType type) {
        super(type);
    }

    /// The request needs a valid access token.
    public static NotSignedIn tokenNeeded() {
        return new NotSignedIn(ProblemType.NOT_SIGNED_IN);
    }

    /// The e-mail and password do not open an account. Which of the two is wrong is not said.
    public static NotSignedIn refused() {
        return new NotSignedIn(ProblemType.SIGN_IN_REFUSED);
    }
}
