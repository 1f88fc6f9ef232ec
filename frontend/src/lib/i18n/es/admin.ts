import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const admin: Messages['admin'] = {
  title: 'Administrar',
  areas: 'Partes del distrito',
  people: 'Personas',
  schools: 'Escuelas',
  years: 'Años escolares',
  district: 'Distrito',
  notYoursTitle: 'De esto se encarga quien administra las cuentas',
  notYours:
    'Las personas, las escuelas y los ajustes del distrito los cambia quien administra las cuentas. Si hay un nombre, una escuela o un rol que corregir, avísale a:',
  notYoursNobody: 'Pregunta en la oficina de tu escuela quién es.',
  saved: 'Guardado',
  save: 'Guardar',
  edit: 'Editar',
  person: {
    add: 'Agregar a una persona',
    addLead: 'Después le das un rol y copias un enlace de invitación.',
    find: 'Nombre o correo',
    role: 'Rol',
    anyRole: 'Todos los roles',
    school: 'Escuela',
    anySchool: 'Todas las escuelas',
    status: 'Estado',
    anyStatus: 'Todos los estados',
    nothingTitle: 'Nadie coincide con esta búsqueda',
    nothing: 'Quita un filtro o prueba con menos letras.',
    clear: 'Borrar la búsqueda',
    noRole: 'Todavía sin rol',
    given: 'Nombre',
    family: 'Apellido',
    display: 'Nombre que se muestra',
    displayHint: 'Déjalo vacío para usar nombre y apellido',
    email: 'Correo electrónico',
    emailHint: 'Con él inicia sesión',
    pronouns: 'Pronombres',
    job: 'Puesto',
    language: 'Idioma',
    missing: {
      givenName: 'Escribe el nombre',
      familyName: 'Escribe el apellido',
      email: 'Escribe el correo'
    },
    create: 'Agregar a esta persona',
    created: (name: string) => `${name} ya está en la lista`,
    about: 'Datos',
    emptyTitle: 'Todavía no hay nadie',
    empty: 'Agrega a la primera persona; luego dale un rol y una invitación.',
    step: {
      INVITED: 'Volver a «con invitación»',
      ACTIVE: 'Permitir el acceso',
      SUSPENDED: 'Suspender',
      DEPARTED: 'Ya no está en el distrito'
    },
    stepDone: {
      INVITED: (name: string) => `${name} tiene invitación`,
      ACTIVE: (name: string) => `${name} puede iniciar sesión`,
      SUSPENDED: (name: string) => `${name} no puede iniciar sesión por ahora`,
      DEPARTED: (name: string) => `${name} ya no está en el distrito`
    },
    access: 'Acceso',
    accessIs: {
      INVITED: 'Todavía no elige contraseña.',
      ACTIVE: 'Puede iniciar sesión.',
      SUSPENDED: 'No puede iniciar sesión por ahora. Se conserva todo lo que escribió.',
      DEPARTED: 'Ya no está. Lo que escribió se queda con sus equipos.'
    }
  },
  invite: {
    make: 'Crear un enlace de invitación',
    again: 'Crear otro enlace',
    lead: 'Envíalo tú, por un medio de confianza. Sirve una vez, y el enlace anterior deja de servir.',
    link: 'Enlace de invitación',
    copy: 'Copiar el enlace',
    copied: 'Se copió el enlace',
    until: (moment: string) => `Sirve hasta el ${moment}.`
  },
  roles: {
    title: 'Roles',
    lead: 'Un rol dice qué puede ver y hacer alguien, dónde y desde cuándo hasta cuándo.',
    none: 'Todavía sin rol. Sin uno, aquí no se puede hacer nada.',
    whole: 'Todo el distrito',
    from: 'Desde',
    to: 'Hasta',
    toHint: 'Déjalo vacío si no tiene fin',
    since: (from: string) => `desde el ${from}`,
    later: (from: string) => `a partir del ${from}`,
    between: (from: string, to: string) => `del ${from} al ${to}`,
    past: 'Roles anteriores y futuros',
    give: 'Dar un rol',
    role: 'Rol',
    where: 'Dónde',
    missing: 'Elige un rol',
    given: 'El rol quedó asignado',
    end: (role: string) => `Terminar el rol «${role}»`,
    ended: (role: string) => `El rol «${role}» terminó`
  },
  school: {
    add: 'Agregar una escuela',
    edit: 'Editar la escuela',
    name: 'Nombre',
    bands: 'Grados',
    emptyTitle: 'Todavía no hay escuelas',
    empty: 'Agrega una escuela para que las personas y los equipos pertenezcan a ella.',
    missingName: 'Escribe el nombre de la escuela',
    missingBands: 'Elige al menos un nivel',
    count: (schools: number) => count(schools, { one: '# escuela', other: '# escuelas' }),
    step: { ACTIVE: 'Recuperar', ARCHIVED: 'Archivar' },
    stepDone: { ACTIVE: 'La escuela está activa otra vez', ARCHIVED: 'La escuela quedó archivada' }
  },
  year: {
    add: 'Agregar un año escolar',
    edit: 'Editar el año escolar',
    name: 'Nombre',
    starts: 'Primer día',
    ends: 'Último día',
    emptyTitle: 'Todavía no hay años escolares',
    empty: 'Las metas y la evidencia pertenecen a un año escolar. Agrega primero este.',
    missingName: 'Escribe un nombre, como 2026–27',
    missingStart: 'Escribe el primer día',
    missingEnd: 'Escribe el último día',
    between: (from: string, to: string) => `del ${from} al ${to}`,
    step: { PLANNED: 'Volver a «planeado»', CURRENT: 'Hacerlo el año actual', CLOSED: 'Cerrar' },
    stepDone: {
      PLANNED: 'El año queda planeado',
      CURRENT: 'Este es ahora el año actual',
      CLOSED: 'El año quedó cerrado'
    }
  },
  settings: {
    title: 'Ajustes del distrito',
    name: 'Nombre',
    timeZone: 'Zona horaria',
    timeZoneHint: 'Con ella empiezan y terminan los días, para todos',
    language: 'Idioma para personas nuevas',
    languages: { en: 'English', es: 'Español' },
    privacy: 'Grupos pequeños',
    privacyLead: 'Los números de menos personas que estas no se muestran fuera del equipo que las contó.',
    minStudents: 'Mínimo de estudiantes que se muestra',
    minStaff: 'Mínimo de colegas que se muestra',
    missingName: 'Escribe el nombre del distrito',
    missingNumber: 'Escribe un número entero'
  }
};
