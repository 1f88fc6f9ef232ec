import type { Handle } from '@sveltejs/kit/hooks';
import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url';

/** Runs when the one page is built: the text face is fetched with it, so that words do not jump. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace(
        '<!-- fonts -->',
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${figtree}" />`
      )
  });
