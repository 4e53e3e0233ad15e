/** Deployment settings, from the environment, so that a host needs no code change. See README 「部署」. */
const env = process.env;

/** Public origin, for canonical URLs and the sitemap. */
export const siteUrl = env.SITE_URL ?? 'https://tousuyoumen.example';
/** Path the site lives under, '/' or '/name/'; BASE_PATH may be written without the slashes. */
export const basePath = `/${env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
