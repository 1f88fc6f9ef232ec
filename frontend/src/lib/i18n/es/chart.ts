import type { Messages } from '../en.ts';

export const chart: Messages['chart'] = {
  none: 'Todavía no hay evidencia registrada.',
  one: (percent, when) => `${percent} el ${when}.`,
  rose: (from, start, to, end) => `Subió de ${from} el ${start} a ${to} el ${end}.`,
  fell: (from, start, to, end) => `Bajó de ${from} el ${start} a ${to} el ${end}.`,
  same: (to, start, end) => `Se mantuvo en ${to} del ${start} al ${end}.`,
  aim: (percent, when) => `El objetivo es ${percent} para el ${when}.`,
  target: (percent) => `Objetivo: ${percent}`,
  met: 'Lo lograron',
  metOf: (size) => `Lo lograron, de ${size} estudiantes`,
  targetName: 'Objetivo',
  baseline: 'Punto de partida',
  tryOut: 'Se probó una estrategia',
  median: 'Mediana de todas las comprobaciones',
  tooFew: (points, missing) =>
    `${points} comprobaciones hasta ahora: muy pocas para distinguir un cambio del azar. Con ${missing} más, aquí se dirá lo que muestran.`,
  noSignal: 'Las comprobaciones varían como lo hace el azar. Nada indica todavía un cambio duradero.',
  signal: {
    SHIFT_ABOVE: (count, from, to) =>
      `${count} comprobaciones seguidas están por encima de la mediana, del ${from} al ${to}: probablemente un cambio real.`,
    SHIFT_BELOW: (count, from, to) =>
      `${count} comprobaciones seguidas están por debajo de la mediana, del ${from} al ${to}: probablemente un cambio real.`,
    RISING: (count, from, to) =>
      `${count} comprobaciones seguidas suben, del ${from} al ${to}: probablemente una tendencia.`,
    FALLING: (count, from, to) =>
      `${count} comprobaciones seguidas bajan, del ${from} al ${to}: probablemente una tendencia.`,
    TOO_FEW_RUNS: () =>
      'Las comprobaciones cruzan su mediana menos veces de lo que haría el azar: algo cambió por el camino.',
    TOO_MANY_RUNS: () =>
      'Las comprobaciones oscilan alrededor de su mediana más de lo que haría el azar: quizá se alternan dos grupos o dos tipos de comprobación.'
  },
  keep: 'Guardar este gráfico',
  asPicture: 'Imagen (PNG)',
  asDrawing: 'Dibujo (SVG)',
  asTable: 'Tabla (CSV)',
  print: 'Imprimir'
};
