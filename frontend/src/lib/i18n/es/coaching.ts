import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const coaching: Messages['coaching'] = {
  title: 'Acompañamiento',
  emptyTitle: 'Todavía no hay acompañamiento',
  empty: 'Una coach te apoya en confianza. Empieza cuando las dos personas dicen que sí.',
  propose: 'Proponer un acompañamiento',
  waiting: 'Esperan tu respuesta',
  mine: 'Tus acompañamientos',
  past: 'Acompañamientos anteriores',
  others: 'Acompañamientos en tus escuelas',
  othersLead: 'Puedes ver que existen y de qué tratan. Las notas quedan entre las dos personas.',
  asks: (name: string) => `${name} quiere trabajar contigo`,
  asksYou: (name) => `${name} te acompañaría`,
  asksForYou: 'Tú acompañarías',
  theirFocus: 'En qué trabajan',
  asked: (name: string) => `${name} todavía no responde`,
  coachOf: (coach: string, partner: string) => `${coach} acompaña a ${partner}`,
  coachesYou: (name: string) => `${name} te acompaña`,
  youCoach: (name: string) => `Acompañas a ${name}`,
  with: (name: string) => `Con ${name}`,
  focus: 'En qué trabajamos',
  focusHint: 'Con tus palabras. Di qué deberían poder hacer los estudiantes.',
  focusMissing: 'Escribe en qué quieren trabajar',
  changeFocus: 'Cambiar el enfoque',
  saveFocus: 'Guardar el enfoque',
  focusSaved: 'El enfoque quedó guardado',
  accept: 'Aceptar',
  withdraw: 'Retirar',
  since: (day: string) => `Desde el ${day}`,
  until: (day: string) => `Terminó el ${day}`,
  step: {
    PROPOSED: 'Proponer otra vez',
    ACTIVE: 'Continuar',
    PAUSED: 'Poner en pausa',
    ENDED: 'Terminar el acompañamiento',
    DECLINED: 'Ahora no'
  },
  stepDone: {
    PROPOSED: 'El acompañamiento queda propuesto otra vez',
    ACTIVE: 'El acompañamiento está activo',
    PAUSED: 'El acompañamiento está en pausa',
    ENDED: 'El acompañamiento terminó. Las notas siguen siendo de ambos.',
    DECLINED: 'Dijiste que ahora no'
  },
  ending: {
    title: (name) => `¿Terminar el acompañamiento con ${name}?`,
    lead: 'Después no se puede continuar; pueden acordar uno nuevo. Sus notas se quedan con ustedes dos.'
  },
  proposing: {
    lead: 'Nada empieza hasta que la otra persona diga que sí.',
    direction: 'Quién apoya a quién',
    iCoach: 'Yo acompaño a alguien',
    coachesMe: 'Alguien me acompaña a mí',
    coach: 'Quién te acompañaría',
    partner: 'A quién acompañarías',
    find: 'Empieza a escribir un nombre',
    nobody: 'Nadie con ese nombre. Revisa cómo se escribe o pregunta a quien lleva las cuentas.',
    noCoach: 'No hay coach con ese nombre en tu distrito.',
    missing: 'Elige con quién quieres trabajar',
    change: 'Elegir a otra persona',
    send: (name: string) => `Preguntar a ${name}`,
    sendNobody: 'Enviar la propuesta',
    sent: (name: string) => `${name} ya puede aceptarla`
  },
  agreement: {
    title: 'Lo que acuerdan',
    never: 'Nunca sirve para evaluar. Nada de aquí califica a un adulto ni puede usarse para eso.',
    between:
      'Las notas quedan entre ustedes. El borrador es de quien lo escribe; la nota compartida, de ambos.',
    leaders:
      'La dirección de la escuela y quien lidera a las coaches pueden ver que trabajan juntos y en qué. No pueden abrir una nota, y quien administra tampoco.',
    exceptions:
      'Hay dos excepciones, fuera de Trellis: si está en riesgo la salud o la seguridad de un estudiante, o si la ley lo exige, hay que decirlo.',
    leave: 'Cualquiera puede poner pausa o terminar cuando quiera, sin dar razones.',
    more: 'Ver quién puede leer qué'
  },
  confirmation: {
    title: {
      FROM_YOU: (name) => `¿De verdad es ${name}?`,
      FROM_PARTNER: (name) => `Tus notas esperan a ${name}`,
      FROM_NOBODY: () => 'Estas notas se quedan cerradas'
    },
    lead: {
      FROM_YOU: (name) =>
        `${name} tiene una contraseña nueva, elegida con un enlace de quien administra las cuentas. Hasta que lo confirmes, ${name} no puede abrir las notas. Confírmalo cuando hayan hablado en persona.`,
      FROM_PARTNER: (name) =>
        `Tienes una contraseña nueva, elegida con un enlace de quien administra las cuentas. Habla con ${name}: desde esta página puede confirmar que eres tú. Mientras tanto no se pierde nada.`,
      FROM_NOBODY: () =>
        'Ambos tienen una contraseña nueva, elegida con un enlace de quien administra las cuentas, así que ninguno puede confirmar al otro. Cuando hayan hablado en persona, terminen este acompañamiento y empiecen uno nuevo.'
    },
    isThem: (name) => `Sí, es ${name}`,
    done: (name) => `${name} ya puede abrir las notas otra vez`
  },
  notes: {
    title: 'Notas',
    write: 'Escribir una nota',
    emptyTitle: 'Todavía no hay notas',
    empty: 'Anota lo que escuchaste, notaste y contaste. El borrador es solo tuyo hasta que lo compartas.',
    emptyPaused: 'No se escribieron notas. Mientras no esté activo, no se pueden agregar.',
    notYours: 'Solo ellos dos pueden leer las notas. Por eso funciona el acompañamiento.',
    lines: (lines: number) => count(lines, { one: '# apunte', other: '# apuntes' }),
    writtenBy: (name: string, day: string) => `${name}, ${day}`,
    untitled: 'Nota sin título',
    newNote: 'Nota nueva'
  },
  note: {
    title: 'Título',
    titleHint: 'Para encontrarla después',
    kind: 'De qué se trata',
    lines: 'Lo que anotas',
    add: 'Agregar',
    addLine: (kind: string) => `Agregar: ${kind}`,
    addHint: 'Ctrl y Enter agrega el siguiente',
    remove: (kind: string) => `Quitar «${kind}»`,
    removed: 'Se quitó el apunte',
    kindOf: 'Tipo de apunte',
    ask: {
      HEARD: 'Palabras de un estudiante o docente, tal como las dijo',
      NOTICED: 'Lo que hicieron los estudiantes, sin juzgarlo',
      COUNTED: 'Cuántos estudiantes, cuántas veces',
      WONDERED: 'Una pregunta que te queda',
      NEXT: 'Qué probará alguno de los dos, y para cuándo'
    },
    onlyYou: 'Solo tú puedes leer este borrador. Nunca sirve para evaluar.',
    onlyBoth: (name: string) => `Solo tú y ${name} pueden leer esto. Nunca sirve para evaluar.`,
    takenBack: 'Esta nota se retiró. Sus palabras ya no existen para nadie.',
    change: 'Cambiarla',
    done: 'Listo',
    share: 'Compartir…',
    shareWith: (name: string) => `Compartir con ${name}`,
    shareTitle: (name: string) => `¿Compartir esta nota con ${name}?`,
    shareWho: (name: string) => `Tú y ${name} podrán leerla, y nadie más.`,
    shareNobody: 'Nadie de la dirección ni de la administración puede abrirla, buscarla o exportarla.',
    shareBack: (name: string) =>
      `Puedes retirarla dentro de 24 horas; para entonces ${name} quizás ya la leyó. Lo que cambies después se marca como editado.`,
    shareEmpty: 'Primero escribe al menos un apunte',
    shared: (name: string) => `${name} ya puede leerla`,
    takeBack: 'Retirar la nota',
    takeBackLead: 'Sus palabras se borran para ambos. Queda una línea que dice que hubo una nota.',
    keepCopy: 'Conservar las palabras como borrador mío',
    takeBackUntil: (moment: string) => `Puedes retirarla hasta el ${moment}.`,
    isTakenBack: 'La nota quedó retirada',
    drop: 'Borrar este borrador',
    dropped: 'Se borró el borrador',
    restored: 'El borrador está de vuelta',
    notSaved:
      'Todavía falta guardar algo. Tus palabras están en este dispositivo; intenta de nuevo en un momento.',
    restoredHere: 'Aquí está lo que escribiste en este dispositivo y aún no se había guardado.'
  },
  visibility: {
    title: 'Quién puede leer qué',
    lead: 'Son las mismas reglas que sigue el servidor, en palabras. No hay otras.',
    coaching: 'Acompañamiento',
    everything: 'Todo lo demás',
    what: 'Qué',
    who: 'Quién',
    nobody: 'Nadie',
    amount: { FULL: 'por completo', SUMMARY: 'en resumen', COUNT: 'solo cuántos' },
    audience: {
      ANYONE: 'todas las personas del distrito',
      SELF: 'la persona de quien trata',
      AUTHOR: 'quien lo escribió',
      PARTNER: 'las dos personas del acompañamiento',
      MEMBER: 'integrantes del equipo',
      FACILITATOR: 'quien facilita el equipo',
      EDUCATOR: 'docentes',
      COACH: 'coaches',
      COACH_LEAD: 'líderes de coaches',
      SCHOOL_LEADER: 'dirección de la escuela',
      DISTRICT_LEADER: 'dirección del distrito',
      LIBRARY_CURATOR: 'quienes cuidan las bibliotecas',
      CURATOR: 'quienes cuidan esa biblioteca',
      ROSTER_ADMIN: 'quienes administran las cuentas',
      PRIVACY_OFFICER: 'responsables de privacidad'
    },
    resource: {
      district: 'Distrito',
      school: 'Escuelas',
      'school-year': 'Años escolares',
      person: 'Personas',
      team: 'Equipos',
      goal: 'Metas',
      library: 'Bibliotecas',
      strategy: 'Estrategias',
      partnership: 'Acompañamiento',
      note: 'Notas'
    },
    part: {
      settings: 'ajustes',
      change: 'cambiar',
      directory: 'directorio',
      dates: 'fechas',
      invite: 'invitar',
      'roles and their dates': 'roles y sus fechas',
      'name, purpose and members': 'nombre, propósito e integrantes',
      start: 'crear',
      'leave, or have somebody leave': 'salir, o sacar a alguien',
      draft: 'borrador',
      'statement, target and status, once active': 'enunciado, meta y estado, ya activa',
      'evidence, framing, try-outs and decisions': 'evidencia, redacción, pruebas y decisiones',
      'write, record, try and decide': 'escribir, registrar, probar y decidir',
      'name and published strategies': 'nombre y estrategias publicadas',
      'start, change and curate the district’s': 'crear, cambiar y curar las del distrito',
      'start, change and curate a school’s': 'crear, cambiar y curar las de una escuela',
      'change a draft': 'cambiar un borrador',
      'publish, change once published, retire': 'publicar, cambiar ya publicada, retirar',
      'add to a library': 'agregar a una biblioteca',
      'that it exists, its people, focus and status': 'que existe, sus personas, su enfoque y su estado',
      'proposals and declines': 'propuestas y negativas',
      'accept, decline, pause and end': 'aceptar, declinar, poner en pausa y terminar',
      'words, once shared': 'palabras, ya compartida',
      write: 'escribir',
      'change, share and retract': 'cambiar, compartir y retirar',
      'open again to a partner with a new password': 'abrirlas otra vez a quien tiene contraseña nueva'
    }
  }
};
