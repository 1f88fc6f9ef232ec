import type { Messages } from '../en.ts';
import { count } from './count.ts';

export const parts: Messages['parts'] = {
  optional: '(opcional)',
  close: 'Cerrar',
  cancel: 'Cancelar',
  save: 'Guardar',
  undo: 'Deshacer',
  showMore: 'Mostrar más',
  shownOf: (shown, total) => `${shown} de ${count(total, { one: '#', other: '#' })}`,
  shown: (shown) => count(shown, { one: '# a la vista', other: '# a la vista' }),
  loading: 'Cargando',
  more: 'Más acciones',
  choose: 'Elige',
  notNow: 'Ahora no',
  errorSummary: (errors) => count(errors, { one: 'Revisa una respuesta', other: 'Revisa # respuestas' }),
  saving: 'Guardando',
  saved: (time) => `Guardado a las ${time}`,
  restored: 'Aquí está lo que escribiste antes en este dispositivo.',
  startAfresh: 'Empezar de nuevo',
  keptHere: 'Borrador guardado en este dispositivo',
  saveFailed: 'No se pudo guardar; lo intentamos de nuevo',
  wholeNumber: 'Escribe un número entero',
  conflict: {
    title: 'Alguien guardó esto mientras escribías',
    lead: 'Aquí están las dos versiones y no se pierde nada. Elige para cada parte.',
    mine: 'Lo mío',
    theirs: 'Lo de la otra persona',
    keepMine: 'Conservar todo lo mío',
    useTheirs: 'Usar todo lo suyo',
    save: 'Guardar esta elección',
    edit: 'Volver a editar',
    empty: 'Nada'
  },
  showPassword: 'Mostrar la contraseña',
  hidePassword: 'Ocultar la contraseña',
  people: (names) => `Personas: ${names}`,
  morePeople: (more) => `y ${more} más`
};
