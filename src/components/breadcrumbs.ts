import { path } from '../config/paths.ts';

/**
 * The way to a page as search engines read it (schema.org BreadcrumbList): 首页 first, then `between` as names with their
 * paths, the page itself last.
 * @param origin Astro.site
 */
export function breadcrumbs(origin: URL | undefined, title: string, ...between: readonly (readonly [name: string, to: string])[]) {
  const steps = [['首页', '/'] as const, ...between].map(([name, to]) => ({ name, item: new URL(path(to), origin).href }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: title }].map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  };
}
