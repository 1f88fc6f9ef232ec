import type { Messages } from '../en.ts';

export const calendar: Messages['calendar'] = {
  title: 'Las reuniones en tu calendario',
  lead: 'Cualquier calendario puede mostrar tus reuniones: dale la dirección y seguirá cada cambio. La dirección es secreta: quien la tenga ve cuándo y dónde se reúnen, y nada más.',
  mine: 'Todos mis equipos',
  address: 'Dirección',
  addressHint: 'Pégala en tu calendario, en «suscribirse» o «desde URL». Solo se muestra ahora.',
  copy: 'Copiar la dirección',
  copied: 'Dirección copiada',
  renew: 'Pedir una dirección nueva',
  renewTitle: '¿Pedir una dirección nueva?',
  renewLead:
    'Si ya hay una, deja de funcionar y los calendarios que la usan ya no se actualizan. Dales la nueva.',
  end: 'Dejar de compartir',
  endTitle: '¿Dejar de compartir este calendario?',
  endLead: 'Los calendarios que usan la dirección ya no se actualizan. Puedes pedir otra cuando quieras.',
  ended: 'La dirección ya no sirve'
};
