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
  tryOut: 'Se probó una estrategia'
};
