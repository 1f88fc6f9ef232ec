package org.trellis.problem;

/// Every reason for which Trellis refuses a request: the last part of a problem's `type`, and its status.
///
/// What each means and what to do about it stands in `docs/errors.md` and, in words, in `sentences.properties`.
public enum ProblemType {
    MALFORMED("malformed", 400),
    UNKNOWN_FIELD("unknown-field", 400),
    INVALID_CURSOR("invalid-cursor", 400),
    INVALID_PARAMETER("invalid-parameter", 400),
    NOT_SIGNED_IN("not-signed-in", 401),
    SIGN_IN_REFUSED("sign-in-refused", 401),
    NOT_ALLOWED("not-allowed", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    STEP_NOT_ALLOWED("step-not-allowed", 409),
    ID_TAKEN("id-taken", 409),
    ALREADY_EXISTS("already-exists", 409),
    IN_USE("in-use", 409),
    ANOTHER_YEAR_IS_CURRENT("another-year-is-current", 409),
    TEAM_CLOSED("team-closed", 409),
    FACILITATOR_REQUIRED("facilitator-required", 409),
    GOAL_NOT_READY("goal-not-ready", 409),
    GOAL_NOT_ACTIVE("goal-not-active", 409),
    GOAL_STARTED("goal-started", 409),
    SUBGROUPS_REMAIN("subgroups-remain", 409),
    MEETING_CLOSED("meeting-closed", 409),
    MEETING_NOT_RUNNING("meeting-not-running", 409),
    ANOTHER_MEETING_RUNS("another-meeting-runs", 409),
    NORMS_NOT_DRAFT("norms-not-draft", 409),
    NORMS_NOT_PROPOSED("norms-not-proposed", 409),
    NORMS_ON_THE_WAY("norms-on-the-way", 409),
    NORM_CHECK_NOT_OPEN("norm-check-not-open", 409),
    NORM_CHECK_ANSWERED("norm-check-answered", 409),
    PROTOCOL_NOT_PUBLISHED("protocol-not-published", 409),
    PROTOCOL_READ_ONLY("protocol-read-only", 409),
    ANOTHER_PROTOCOL_RUNS("another-protocol-runs", 409),
    PROTOCOL_RUN_FINISHED("protocol-run-finished", 409),
    PRESS_OVERTAKEN("press-overtaken", 409),
    STRATEGY_NOT_PUBLISHED("strategy-not-published", 409),
    STRATEGY_PUBLISHED("strategy-published", 409),
    LIBRARY_READ_ONLY("library-read-only", 409),
    LIBRARY_ARCHIVED("library-archived", 409),
    PARTNERSHIP_NOT_ACTIVE("partnership-not-active", 409),
    NOTE_RETRACTED("note-retracted", 409),
    PERSON_AWAY("person-away", 409),
    LAST_ADMINISTRATOR("last-administrator", 409),
    VERSION_STALE("version-stale", 412),
    BODY_TOO_LARGE("body-too-large", 413),
    WRONG_MEDIA_TYPE("wrong-media-type", 415),
    INVALID("invalid", 422),
    VERSION_MISSING("version-missing", 428),
    TOO_MANY_REQUESTS("too-many-requests", 429),
    UNEXPECTED("unexpected", 500),
    UNAVAILABLE("unavailable", 503);

    private final String code;
    private final int status;

    ProblemType(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /// The problem's `type`: a reference that resolves, on the server that sent it, to the page that explains it.
    public String reference() {
        return "/docs/errors#" + code;
    }
}
