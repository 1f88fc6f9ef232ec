import type { Messages } from '../en.ts';

export const shell: Messages['shell'] = {
  skip: 'Saltar al contenido principal',
  main: 'Principal',
  you: 'Tu cuenta',
  home: 'Inicio',
  teams: 'Equipos',
  strategies: 'Estrategias',
  coaching: 'Acompañamiento',
  admin: 'Administrar',
  settings: 'Ajustes',
  more: 'Más',
  signOut: 'Cerrar sesión',
  keys: 'Atajos de teclado',
  jump: 'Buscar o ir a',
  search: 'Buscar',
  offline: 'No tienes conexión. Lo que ya abriste se puede leer y lo que escribes se queda en esta página.',
  updated: 'Hay una versión más nueva de Trellis.',
  reload: 'Volver a cargar',
  here: 'Estás aquí',
  palette: {
    label: 'Buscar equipos, metas, estrategias y acciones',
    placeholder: 'Un equipo, una meta, una estrategia o una acción',
    nothing: (asked) => `No encontramos nada para «${asked}». Prueba con menos palabras o con otras.`,
    teams: 'Equipos',
    goals: 'Metas',
    strategies: 'Estrategias',
    actions: 'Ir a',
    found: (results) => (results === 1 ? '1 resultado' : `${results} resultados`)
  },
  keyHelp: {
    title: 'Atajos de teclado',
    jump: 'Buscar o ir a cualquier parte',
    help: 'Mostrar esta lista',
    home: 'Ir al inicio',
    teams: 'Ir a equipos',
    strategies: 'Ir a estrategias',
    coaching: 'Ir a acompañamiento',
    close: 'Cerrar lo que está encima',
    then: 'y luego',
    on: 'Los atajos de una sola letra están activados',
    onHint: 'Desactívalos si dictas o usas un lector de pantalla que necesita esas teclas.'
  }
};
