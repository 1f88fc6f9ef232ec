import type { Messages } from '../en.ts';

export const session: Messages['session'] = {
  title: 'Inicia sesión',
  lead: 'Con el correo electrónico de tu distrito.',
  question: '¿Qué necesitan hacer los estudiantes para salir adelante?',
  thread: [
    'Un equipo nombra lo que necesitan sus estudiantes',
    'Acuerda una meta',
    'Prueba una estrategia',
    'Mira lo que hacen los estudiantes',
    'Aprende y decide, en equipo'
  ],
  email: 'Correo electrónico',
  password: 'Contraseña',
  signIn: 'Iniciar sesión',
  emailMissing: 'Escribe tu correo electrónico',
  passwordMissing: 'Escribe tu contraseña',
  help: '¿Aún no tienes cuenta u olvidaste tu contraseña? Pide un enlace de invitación a quien administra las cuentas de tu escuela.',
  languageLabel: 'Idioma',
  promise:
    'Aquí el tema son los estudiantes. Nada en Trellis califica, clasifica ni evalúa a una persona adulta.',
  lapsedTitle: 'Inicia sesión otra vez',
  lapsed: 'Tu sesión terminó. Tu página sigue aquí, con todo lo que escribiste.',
  leave: 'Salir de esta página',
  welcomeTitle: (name) => `Te damos la bienvenida, ${name}`,
  welcomeLead: (district) => `${district} creó una cuenta para ti. Elige una contraseña para empezar.`,
  resetTitle: (name) => `Una contraseña nueva, ${name}`,
  resetLead:
    'Cierra tu sesión en todos los demás dispositivos. Si participas en un acompañamiento, tus notas quedan cerradas para ti hasta que la otra persona confirme que eres tú.',
  choosePassword: 'Elige una contraseña',
  passwordHint:
    'Al menos 10 caracteres. Unas cuantas palabras sin relación son fáciles de recordar y difíciles de adivinar.',
  start: 'Guardar e iniciar sesión',
  noInvitationTitle: 'Esta invitación no funciona',
  noInvitation:
    'Puede que ya se haya usado o que haya vencido. Pide un enlace nuevo a quien administra las cuentas de tu escuela.',
  toSignIn: 'Ir a iniciar sesión',
  validUntil: (when) => `Este enlace funciona hasta el ${when}.`
};
