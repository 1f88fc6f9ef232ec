import type { Messages } from '../en.ts';

export const problem: Messages['problem'] = {
  unreachableTitle: 'No podemos conectar con Trellis',
  unreachable:
    'El servidor no respondió. Lo que escribiste sigue aquí. Revisa tu conexión e inténtalo de nuevo.',
  unexplainedTitle: 'Algo salió mal',
  unexplained:
    'El servidor no pudo responder. Lo que escribiste sigue aquí. Inténtalo de nuevo en un momento.',
  reference: (id) => `Referencia ${id}`,
  tryAgain: 'Intentar de nuevo',
  tryAgainIn: (seconds) => `Intentar de nuevo en ${seconds} s`,
  missingTitle: 'No encontramos esa página',
  missing: 'Puede que se haya movido o que no se comparta contigo.',
  goHome: 'Ir al inicio',
  errorPrefix: 'Error:'
};
