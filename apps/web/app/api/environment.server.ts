/** What the process is told from outside, as far as pages need it; `server/settings.ts` has checked it at start. */
export const environment = {
  apiUrl: process.env.API_URL ?? '',
  /** Public address of the site. */
  origin: process.env.CITYLORE_ORIGIN ?? '',
};
