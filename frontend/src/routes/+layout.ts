/** The client is static files and talks to the API; no page is rendered on a server. */
export const ssr = false;
export const prerender = false;
