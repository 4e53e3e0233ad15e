import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { contentRoot } from './corpus/site-corpus.ts';
import { disputeSchema } from './domain/disputes/dispute.schema.ts';
import { guideSchema } from './domain/guides/guide.schema.ts';
import { routeSchema } from './domain/routes/route.schema.ts';

const pages = (folder: string) => glob({ base: pathToFileURL(`${contentRoot}/${folder}/`), pattern: ['*.mdx', '!_*'] });

// Only what Astro must render is a collection; the rest of content/ is read by src/corpus (see src/decisions/0005-one-loader.md).
export const collections = {
  disputes: defineCollection({ loader: pages('disputes'), schema: disputeSchema }),
  routes: defineCollection({ loader: pages('routes'), schema: routeSchema }),
  guides: defineCollection({ loader: pages('guides'), schema: guideSchema }),
};
