import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { path } from '../../config/paths.ts';
import { siteCorpus } from '../../corpus/site-corpus.ts';

/** Feed of law changes, newest first, from content/changes/changes.yaml. */
export const GET: APIRoute = ({ site }) => {
  const href = (to: string) => new URL(path(to), site).href;
  const { changes, laws } = siteCorpus();
  return rss({
    title: '投诉有门：法规变化',
    description: '和电信纠纷有关的法律、规章、部署、承诺有变化，这里按读者会看到的样子写一条。',
    site: href('/changelog/'),
    customData: '<language>zh-CN</language>',
    items: [...changes]
      .sort((a, b) => b.date.localeCompare(a.date))
      .map((change) => ({
        title: change.title,
        description: change.what,
        // Eight in the morning in China is midnight in GMT: every reader shows the same day.
        pubDate: new Date(`${change.date}T08:00:00+08:00`),
        link: href(`/changelog/#${change.date}`),
        categories: change.laws.map((id) => laws.find((law) => law.id === id)?.shortTitle ?? id),
      })),
  });
};
