import '../src/styles/app.css';
import { beforeAll } from 'vitest';
import { speak } from '#lib/i18n/words.svelte.ts';

beforeAll(() => speak('en'));
