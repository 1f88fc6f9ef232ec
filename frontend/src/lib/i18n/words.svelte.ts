import type { Messages } from './en.ts';

export type Language = 'en' | 'es';

/** Each language is its own file, fetched when it is first wanted. */
const languages: Record<Language, () => Promise<Messages>> = {
  en: () => import('./en.ts').then((file) => file.en),
  es: () => import('./es.ts').then((file) => file.es)
};

const CHOSEN = 'trellis-language';

let spoken = $state.raw<Messages>();
let code = $state<Language>('en');

export const language = {
  get code() {
    return code;
  },
  /** For `Intl`: districts are in the United States, whichever language is read. */
  get locale() {
    return `${code}-US`;
  }
};

/** Every word on the screen: `{words.goal.newGoal}`. Read it where it is shown, so that it follows the language. */
export const words: Messages = new Proxy(Object.create(null), {
  get: (_, feature: keyof Messages) => spoken?.[feature]
});

/** Speaks a language from now on and remembers it for the next visit's sign-in page. */
export async function speak(wanted: Language): Promise<void> {
  spoken = await languages[wanted]();
  code = wanted;
  document.documentElement.lang = wanted;
  document.documentElement.dir = 'ltr';
  try {
    localStorage.setItem(CHOSEN, wanted);
  } catch {
    // Without storage the browser's language is asked each time.
  }
}

/** The language of ours that a tag such as `es-MX` asks for; English for every other. */
export function languageOf(tag: string): Language {
  return tag.startsWith('es') ? 'es' : 'en';
}

/** The language last chosen here, or else the first of the browser's that we speak. */
export function preferredLanguage(): Language {
  const wanted = [chosen(), ...navigator.languages].map((tag) => tag?.slice(0, 2));
  return wanted.find((tag): tag is Language => tag === 'en' || tag === 'es') ?? 'en';
}

function chosen(): string | undefined {
  try {
    return localStorage.getItem(CHOSEN) ?? undefined;
  } catch {
    return undefined;
  }
}
