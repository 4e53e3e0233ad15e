const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of this site with the base in front. */
export const sitePath = (to: string): string => base + to;
