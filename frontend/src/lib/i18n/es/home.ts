import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const home: Messages['home'] = {
  title: 'Inicio',
  morning: (name) => `Buenos días, ${name}`,
  afternoon: (name) => `Buenas tardes, ${name}`,
  evening: (name) => `Buenas noches, ${name}`,
  today: 'Lo que te toca',
  nothingToday: 'Hoy no hay nada pendiente.',
  due: (when) => `Para ${when}`,
  overdue: (when) => `Era para ${when}`,
  focus: 'Hacia dónde van nuestros estudiantes',
  myTeams: 'Mis equipos',
  openTeam: (team) => `Abrir ${team}`,
  allTeams: 'Todos los equipos',
  noTeamsTitle: 'Todavía no estás en un equipo',
  noTeams:
    'En un equipo, las colegas y los colegas nombran lo que necesitan sus estudiantes y lo revisan juntos. Pide que te agreguen o crea uno.',
  toPeople: 'Personas y escuelas',
  findTeams: 'Ver los equipos',
  noGoalsTitle: 'Nombra la primera necesidad',
  noGoals:
    'Una meta dice qué podrán hacer los estudiantes. Empieza con una necesidad que tu equipo vea en los trabajos de esta semana.',
  met: (meeting, assessed, when) => `${meeting} de ${assessed} estudiantes lo lograron el ${when}`,
  target: (percent, when) => `Objetivo: ${percent} para el ${when}`,
  noEvidence: 'Todavía no hay evidencia',
  fromPartner: 'Una nota compartida',
  sharedBy: (name) => `${name} compartió una nota contigo.`,
  readNote: 'Leer la nota',
  noteLock: 'Solo tú y la otra persona del acompañamiento pueden leerla. Nunca se usa para evaluar.',
  kinds: {
    PARTNERSHIP_REQUEST: 'Responder a la solicitud de acompañamiento',
    NOTE_SHARED: 'Leer la nota compartida',
    EVIDENCE_DUE: 'Anotar una revisión',
    DECISION_DUE: 'Decidir cómo terminó la meta',
    ACTION_ITEM: 'Hacer lo que acordaste',
    NORMS: 'Responde a las normas del equipo',
    GOAL_DRAFT: 'Terminar el borrador de la meta',
    NOTE_DRAFT: 'Terminar tu nota'
  },
  goals: (goals) => count(goals, { one: '# meta', other: '# metas' })
};
