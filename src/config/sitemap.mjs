import { siteCorpus } from '../corpus/site-corpus.ts';
import { basePath, siteUrl } from './site.mjs';

const root = new URL(basePath, siteUrl).href.replace(/\/?$/, '/');

/** Day a page's content was last checked, by its path under the site's root. */
function reviewDays() {
  const { disputes, routes, guides, laws } = siteCorpus();
  return new Map([
    ...disputes.map((page) => [`disputes/${page.id}/`, page.lastReviewed]),
    ...routes.map((page) => [`routes/${page.id}/`, page.lastReviewed]),
    ...guides.map((page) => [`guides/${page.id}/`, page.lastReviewed]),
    ...laws.map((law) => [`laws/${law.id}/`, law.checkedOn]),
  ]);
}

let days;

/** Every page but the one shown when there is no network, with the day its content was checked. */
export const sitemapOptions = {
  filter: (page) => page !== `${root}offline/`,
  serialize(item) {
    days ??= reviewDays();
    const lastmod = days.get(item.url.slice(root.length));
    return lastmod ? { ...item, lastmod } : item;
  },
};
