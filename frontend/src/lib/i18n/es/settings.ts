import type { Messages } from '../en.ts';

export const settings: Messages['settings'] = {
  title: 'Ajustes',
  you: 'Tus datos',
  displayName: 'El nombre que ven tus colegas',
  pronouns: 'Pronombres',
  jobTitle: 'A qué te dedicas',
  jobTitleHint: 'Por ejemplo: maestra de quinto grado',
  email: 'Correo electrónico',
  emailHint: 'Lo puede cambiar quien administra las cuentas.',
  saveYou: 'Guardar',
  saved: 'Guardado',
  look: 'Idioma y apariencia',
  language: 'Idioma',
  languages: { en: 'English', es: 'Español' },
  theme: 'Tema',
  themes: { system: 'Auto', light: 'Claro', dark: 'Oscuro' },
  password: 'Contraseña',
  current: 'Contraseña actual',
  wanted: 'Contraseña nueva',
  changePassword: 'Cambiar la contraseña',
  passwordChanged: 'Tu contraseña cambió',
  signOutTitle: '¿Es todo por hoy?',
  signOutLead:
    'Cierra la sesión si compartes la computadora. Se borra todo lo que este dispositivo guardó para ti.',
  roles: 'Tus funciones',
  rolesLead: 'Las asigna quien administra las cuentas.',
  wholeDistrict: 'todo el distrito'
};
