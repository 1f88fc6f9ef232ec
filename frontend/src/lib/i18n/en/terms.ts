/** The contract's closed choices, as people say them. */
export const terms = {
  role: {
    EDUCATOR: 'Educator',
    COACH: 'Coach',
    COACH_LEAD: 'Coach lead',
    SCHOOL_LEADER: 'School leader',
    DISTRICT_LEADER: 'District leader',
    LIBRARY_CURATOR: 'Library curator',
    ROSTER_ADMIN: 'Roster admin',
    PRIVACY_OFFICER: 'Privacy officer'
  },
  teamRole: { FACILITATOR: 'Facilitator', MEMBER: 'Member', COACH: 'Coach', GUEST: 'Guest' },
  teamKind: {
    GRADE: 'Grade level',
    CONTENT: 'Subject area',
    VERTICAL: 'Across grades',
    CROSS_SCHOOL: 'Across schools',
    LEADERSHIP: 'Leadership',
    INQUIRY: 'Inquiry'
  },
  teamStatus: { FORMING: 'Getting started', ACTIVE: 'Active', PAUSED: 'Paused', CLOSED: 'Closed' },
  goalStatus: {
    DRAFT: 'Draft',
    ACTIVE: 'On the way',
    MET: 'Met',
    PARTLY_MET: 'Partly met',
    NOT_MET: 'Not met',
    ARCHIVED: 'Archived'
  },
  subject: {
    ELA: 'English language arts',
    MATH: 'Math',
    SCIENCE: 'Science',
    SOCIAL_STUDIES: 'Social studies',
    WORLD_LANGUAGES: 'World languages',
    ARTS: 'Arts',
    PE_HEALTH: 'PE and health',
    TECHNOLOGY: 'Technology',
    SOCIAL_EMOTIONAL: 'Social and emotional',
    CROSS_CURRICULAR: 'Across subjects'
  },
  gradeBand: {
    PRE_K: 'Pre-K',
    K_2: 'Grades K–2',
    G3_5: 'Grades 3–5',
    G6_8: 'Grades 6–8',
    G9_12: 'Grades 9–12',
    CROSS: 'Several grade bands'
  },
  measureKind: {
    COMMON_FORMATIVE: 'Common formative check',
    WORK_SAMPLE: 'Student work',
    EXIT_TICKET: 'Exit ticket',
    TALLY: 'Tally',
    BENCHMARK: 'Benchmark',
    SURVEY: 'Student survey',
    ATTENDANCE: 'Attendance'
  },
  wwcLevel: { STRONG: 'Strong evidence', MODERATE: 'Moderate evidence', MINIMAL: 'Minimal evidence' },
  decision: { ADOPT: 'Adopt', ADAPT: 'Adapt', ABANDON: 'Abandon', EXTEND: 'Extend' },
  tryOutStatus: { PLANNED: 'Planned', RUNNING: 'Trying now', DONE: 'Done', STOPPED: 'Stopped' },
  strategyStatus: { DRAFT: 'Draft', PUBLISHED: 'Published', RETIRED: 'Retired' },
  libraryScope: { STARTER: 'Starter library', DISTRICT: 'District library', SCHOOL: 'School library' },
  partnershipStatus: {
    PROPOSED: 'Proposed',
    ACTIVE: 'Active',
    PAUSED: 'Paused',
    ENDED: 'Ended',
    DECLINED: 'Declined'
  },
  noteKind: { VISIT: 'Visit', DEBRIEF: 'Debrief', PLANNING: 'Planning', NEXT_STEP: 'Next step' },
  noteStatus: { DRAFT: 'Draft', SHARED: 'Shared', RETRACTED: 'Taken back' },
  segmentKind: {
    HEARD: 'Heard',
    NOTICED: 'Noticed',
    COUNTED: 'Counted',
    WONDERED: 'Wondered',
    NEXT: 'Next'
  },
  meetingStatus: {
    PLANNED: 'Planned',
    PUBLISHED: 'Agenda published',
    IN_PROGRESS: 'In progress',
    CLOSED: 'Closed',
    REOPENED: 'Reopened',
    CANCELLED: 'Cancelled'
  },
  meetingRole: {
    facilitator: 'Facilitator',
    recorder: 'Recorder',
    timekeeper: 'Timekeeper',
    reporter: 'Reporter'
  },
  agendaItemStatus: {
    PROPOSED: 'Proposed',
    SCHEDULED: 'On the agenda',
    DISCUSSED: 'Talked about',
    CARRIED_OVER: 'For the next meeting',
    DROPPED: 'Taken off'
  },
  agendaKind: {
    CHECK_IN: 'Check-in',
    NORMS: 'Norms',
    DATA: 'Looking at data',
    STUDENT_WORK: 'Looking at student work',
    STRATEGY: 'Strategy',
    PLANNING: 'Planning together',
    DECISION: 'Decision',
    OTHER: 'Something else'
  },
  question: {
    Q1: 'What do we want students to know and be able to do?',
    Q2: 'How will we know that each of them can?',
    Q3: 'What do we do when some cannot yet?',
    Q4: 'What do we do for those who can already?'
  },
  actionItemStatus: {
    OPEN: 'Open',
    IN_PROGRESS: 'Under way',
    DONE: 'Done',
    DEFERRED: 'Put off',
    DROPPED: 'Dropped'
  },
  decisionStatus: { STANDING: 'Holds', SUPERSEDED: 'Replaced', REVERSED: 'Taken back' },
  normCategory: {
    TIME: 'Time',
    LISTENING: 'Listening',
    CONFIDENTIALITY: 'Confidentiality',
    DECISIONS: 'Deciding',
    PARTICIPATION: 'Taking part',
    EXPECTATIONS: 'What we expect'
  },
  normSetStatus: { DRAFT: 'Draft', PROPOSED: 'Proposed', ADOPTED: 'In force', SUPERSEDED: 'Superseded' },
  personStatus: { INVITED: 'Invited', ACTIVE: 'Active', SUSPENDED: 'Suspended', DEPARTED: 'Left' },
  schoolStatus: { ACTIVE: 'Active', ARCHIVED: 'Archived' },
  schoolYearStatus: { PLANNED: 'Planned', CURRENT: 'Current', CLOSED: 'Closed' }
};
