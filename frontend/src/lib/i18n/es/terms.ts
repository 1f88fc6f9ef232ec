import type { Messages } from '../en.ts';

export const terms: Messages['terms'] = {
  role: {
    EDUCATOR: 'Docente',
    COACH: 'Coach',
    COACH_LEAD: 'Líder de coaches',
    SCHOOL_LEADER: 'Líder de la escuela',
    DISTRICT_LEADER: 'Líder del distrito',
    LIBRARY_CURATOR: 'Curaduría de la biblioteca',
    ROSTER_ADMIN: 'Administración de cuentas',
    PRIVACY_OFFICER: 'Responsable de privacidad'
  },
  teamRole: { FACILITATOR: 'Facilita', MEMBER: 'Integrante', COACH: 'Coach', GUEST: 'Persona invitada' },
  teamKind: {
    GRADE: 'Por grado',
    CONTENT: 'Por materia',
    VERTICAL: 'Entre grados',
    CROSS_SCHOOL: 'Entre escuelas',
    LEADERSHIP: 'Liderazgo',
    INQUIRY: 'Indagación'
  },
  teamStatus: { FORMING: 'Empezando', ACTIVE: 'Activo', PAUSED: 'En pausa', CLOSED: 'Cerrado' },
  goalStatus: {
    DRAFT: 'Borrador',
    ACTIVE: 'En camino',
    MET: 'Lograda',
    PARTLY_MET: 'Lograda en parte',
    NOT_MET: 'No lograda',
    ARCHIVED: 'Archivada'
  },
  subject: {
    ELA: 'Lengua y literatura en inglés',
    MATH: 'Matemáticas',
    SCIENCE: 'Ciencias',
    SOCIAL_STUDIES: 'Estudios sociales',
    WORLD_LANGUAGES: 'Idiomas',
    ARTS: 'Artes',
    PE_HEALTH: 'Educación física y salud',
    TECHNOLOGY: 'Tecnología',
    SOCIAL_EMOTIONAL: 'Aprendizaje socioemocional',
    CROSS_CURRICULAR: 'Varias materias'
  },
  gradeBand: {
    PRE_K: 'Prekínder',
    K_2: 'Grados K–2',
    G3_5: 'Grados 3–5',
    G6_8: 'Grados 6–8',
    G9_12: 'Grados 9–12',
    CROSS: 'Varios niveles'
  },
  measureKind: {
    COMMON_FORMATIVE: 'Evaluación formativa común',
    WORK_SAMPLE: 'Trabajos de estudiantes',
    EXIT_TICKET: 'Boleto de salida',
    TALLY: 'Conteo',
    BENCHMARK: 'Prueba de referencia',
    SURVEY: 'Encuesta a estudiantes',
    ATTENDANCE: 'Asistencia'
  },
  wwcLevel: { STRONG: 'Evidencia sólida', MODERATE: 'Evidencia moderada', MINIMAL: 'Evidencia mínima' },
  decision: { ADOPT: 'Adoptar', ADAPT: 'Adaptar', ABANDON: 'Abandonar', EXTEND: 'Prolongar' },
  tryOutStatus: { PLANNED: 'Planeada', RUNNING: 'En prueba', DONE: 'Terminada', STOPPED: 'Detenida' },
  strategyStatus: { DRAFT: 'Borrador', PUBLISHED: 'Publicada', RETIRED: 'Retirada' },
  libraryScope: {
    STARTER: 'Biblioteca inicial',
    DISTRICT: 'Biblioteca del distrito',
    SCHOOL: 'Biblioteca de la escuela'
  },
  partnershipStatus: {
    PROPOSED: 'Propuesto',
    ACTIVE: 'Activo',
    PAUSED: 'En pausa',
    ENDED: 'Terminado',
    DECLINED: 'Rechazado'
  },
  noteKind: { VISIT: 'Visita', DEBRIEF: 'Conversación', PLANNING: 'Planeación', NEXT_STEP: 'Siguiente paso' },
  noteStatus: { DRAFT: 'Borrador', SHARED: 'Compartida', RETRACTED: 'Retirada' },
  segmentKind: {
    HEARD: 'Escuché',
    NOTICED: 'Noté',
    COUNTED: 'Conté',
    WONDERED: 'Me pregunto',
    NEXT: 'Sigue'
  },
  meetingStatus: {
    PLANNED: 'Planeada',
    PUBLISHED: 'Agenda publicada',
    IN_PROGRESS: 'En curso',
    CLOSED: 'Cerrada',
    REOPENED: 'Reabierta',
    CANCELLED: 'Cancelada'
  },
  meetingRole: {
    facilitator: 'Facilita',
    recorder: 'Toma el acta',
    timekeeper: 'Cuida el tiempo',
    reporter: 'Informa a los demás'
  },
  agendaItemStatus: {
    PROPOSED: 'Propuesto',
    SCHEDULED: 'En la agenda',
    DISCUSSED: 'Tratado',
    CARRIED_OVER: 'Para la próxima reunión',
    DROPPED: 'Quitado'
  },
  agendaKind: {
    CHECK_IN: 'Bienvenida',
    NORMS: 'Normas',
    DATA: 'Mirar datos',
    STUDENT_WORK: 'Mirar trabajos de estudiantes',
    STRATEGY: 'Estrategia',
    PLANNING: 'Planear juntos',
    DECISION: 'Decisión',
    OTHER: 'Otra cosa'
  },
  question: {
    Q1: '¿Qué queremos que sepan y puedan hacer?',
    Q2: '¿Cómo sabremos que cada quien puede?',
    Q3: '¿Qué hacemos cuando algunos todavía no pueden?',
    Q4: '¿Qué hacemos por quienes ya pueden?'
  },
  actionItemStatus: {
    OPEN: 'Por hacer',
    IN_PROGRESS: 'En marcha',
    DONE: 'Hecho',
    DEFERRED: 'Pospuesto',
    DROPPED: 'Descartado'
  },
  decisionStatus: { STANDING: 'Vigente', SUPERSEDED: 'Reemplazada', REVERSED: 'Anulada' },
  normCategory: {
    TIME: 'Tiempo',
    LISTENING: 'Escucha',
    CONFIDENTIALITY: 'Confidencialidad',
    DECISIONS: 'Decisiones',
    PARTICIPATION: 'Participación',
    EXPECTATIONS: 'Lo que esperamos'
  },
  normSetStatus: {
    DRAFT: 'Borrador',
    PROPOSED: 'Propuestas',
    ADOPTED: 'Vigentes',
    SUPERSEDED: 'Sustituidas'
  },
  personStatus: {
    INVITED: 'Con invitación',
    ACTIVE: 'Activa',
    SUSPENDED: 'Suspendida',
    DEPARTED: 'Ya no está'
  },
  schoolStatus: { ACTIVE: 'Activa', ARCHIVED: 'Archivada' },
  schoolYearStatus: { PLANNED: 'Planeado', CURRENT: 'Actual', CLOSED: 'Cerrado' }
};
