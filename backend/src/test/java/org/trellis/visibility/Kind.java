package org.trellis.visibility;

/// A kind of record, and what the addresses of the contract call its id.
enum Kind {
    DISTRICT(""),
    SCHOOL("schoolId"),
    SCHOOL_YEAR("schoolYearId"),
    SUBGROUP("subgroupId"),
    PERSON("personId"),
    ROLE("roleId"),
    INVITATION("token"),
    TEAM("teamId"),
    MEMBER("memberId"),
    GOAL("goalId"),
    EVIDENCE("evidenceId"),
    MEASURE("measureId"),
    TRY_OUT("tryOutId"),
    DECISION("decisionId"),
    MEETING("meetingId"),
    AGENDA_ITEM("agendaItemId"),
    MINUTES_ENTRY("entryId"),
    ACTION_ITEM("actionItemId"),
    SERIES("seriesId"),
    NORM_SET("normSetId"),
    NOTIFICATION("notificationId"),
    PROTOCOL("protocolId"),
    PROTOCOL_RUN("protocolRunId"),
    LIBRARY("libraryId"),
    STRATEGY("strategyId"),
    PARTNERSHIP("partnershipId"),
    NOTE("noteId"),
    /// What somebody is about to create; it has no id yet.
    PLAN("");

    private final String parameter;

    Kind(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
