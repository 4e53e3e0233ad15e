import type { Plugin } from 'vite';
import type { Corpus } from '../domain/corpus/corpus.ts';
import type { Voice } from '../domain/case/vocabulary.ts';
import { fillLimits } from '../domain/deadlines/fill-limits.ts';
import { formatAmount } from '../domain/deadlines/compute-deadline.ts';
import { oncePerCorpus } from './once-per-corpus.ts';
import { contentRoot, forgetCorpus, lawNames, siteCitations, siteCorpus, siteYears } from './site-corpus.ts';

const PREFIX = 'virtual:corpus/';

/** Only the laws that this data cites, so that a tool does not ship names it never prints. */
function namesFor(corpus: Corpus, files: RegExp) {
  const all = lawNames(corpus);
  const used = new Set(
    siteCitations(corpus)
      .filter((use) => files.test(use.file))
      .map((use) => use.basis.law),
  );
  used.add('holidays-measures');
  return Object.fromEntries(Object.entries(all).filter(([id]) => used.has(id)));
}

/** Quotations are checked when content is read; an island prints citations only. */
function withoutQuotes<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, entry: unknown) => (key === 'quote' ? undefined : entry))) as T;
}

/** The checklist's data; lengths in its prose are filled in here, so that the island needs no rules. */
export const evidenceData = oncePerCorpus((corpus) => ({
  evidence: corpus.evidence.map(({ file: _f, ...item }) => ({
    ...item,
    how: item.how.map((step) => fillLimits(step, corpus.deadlines)),
    ...(item.lives ? { lives: fillLimits(item.lives, corpus.deadlines) } : {}),
    ...(item.demand ? { demand: fillLimits(item.demand, corpus.deadlines) } : {}),
  })),
  evidenceByDispute: Object.fromEntries(corpus.disputes.map((dispute) => [dispute.id, dispute.evidence])),
  evidenceLaws: namesFor(corpus, /content\/evidence\//),
}));

const MODULES: Record<string, (corpus: Corpus) => Record<string, unknown>> = {
  /** Rules, calendar and doors: what the date engine needs. */
  deadlines: (corpus) => ({
    rules: withoutQuotes(
      corpus.deadlines.map(({ examples: _e, lastReviewed: _r, file: _f, question: _q, routes: _o, practice: _p, ...rule }) => rule),
    ),
    years: siteYears(corpus).filter((year) => year.year >= 2022 && year.year <= 2033),
    deadlineLaws: namesFor(corpus, /content\/deadlines\//),
  }),
  /** The doors and when they are open: fetched where verdicts are shown. */
  routes: (corpus) => ({
    routes: withoutQuotes(
      corpus.routes.map((route) => ({
        slug: route.id,
        title: route.title,
        doorLabel: route.doorLabel,
        order: route.order,
        ladderLine: route.ladderLine,
        conditions: route.conditions,
        voice: route.voices[0],
      })),
    ),
    routeLaws: namesFor(corpus, /content\/routes\//),
  }),
  /** Short names for pickers. */
  names: (corpus) => ({
    disputes: corpus.disputes.map(({ id, title, billing }) => ({ slug: id, title, billing })),
    regions: corpus.regions.map(({ code, short, body }) => ({ code, short, body })),
    operators: corpus.operators.map(({ id, name, hotline }) => ({ id, name, hotline })),
  }),
  /** What every voice needs; the templates and the disputes are chunks of their own, loaded when chosen. */
  wordings: (corpus) => ({
    phrases: corpus.phrases,
    limits: Object.fromEntries(
      corpus.deadlines.flatMap((rule) => {
        const version = rule.versions[rule.versions.length - 1];
        return version ? [[rule.id, formatAmount(version.amount, version.unit)]] : [];
      }),
    ),
    wordingLaws: namesFor(corpus, /content\/(wordings|disputes)\//),
  }),
  checks: (corpus) => ({ checks: corpus.checks }),
  refusals: (corpus) => ({
    refusals: corpus.refusals.map(({ file: _f, ...refusal }) => refusal),
    refusalLaws: namesFor(corpus, /content\/refusals\//),
  }),
  evidence: evidenceData,
  call: (corpus) => ({ callCards: corpus.callCards }),
};

/** What one dispute lends to every voice. */
export function disputeWords(corpus: Corpus, slug: string) {
  const dispute = corpus.disputes.find((candidate) => candidate.id === slug);
  return dispute
    ? {
        slug: dispute.id,
        title: dispute.title,
        billing: dispute.billing,
        refusals: dispute.refusals,
        arithmetic: dispute.arithmetic,
        wording: dispute.wording,
      }
    : null;
}

/** One voice's template as the composer takes it. */
export function templateOf(corpus: Corpus, voice: string) {
  const found = corpus.wordings.find((wording) => wording.id === voice);
  if (!found) return null;
  const { file: _f, id, ...template } = found;
  return { ...template, voice: id as Voice };
}

/**
 * Hands content/ to the islands as modules: `virtual:corpus/deadlines` and so on. Data that many pages share is then
 * one cached file instead of a copy in every page's HTML (src/decisions/0006-data-as-modules.md).
 */
export function corpusPlugin(): Plugin {
  return {
    name: 'corpus',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      const corpus = siteCorpus();
      if (name === 'disputes') {
        const entries = corpus.disputes.map(
          (dispute) => `${JSON.stringify(dispute.id)}: () => import(${JSON.stringify(`${PREFIX}dispute/${dispute.id}`)})`,
        );
        return `export const loadDispute = { ${entries.join(', ')} };`;
      }
      if (name.startsWith('dispute/')) {
        return `export const dispute = ${JSON.stringify(disputeWords(corpus, name.slice('dispute/'.length)))};`;
      }
      if (name === 'voices') {
        const entries = corpus.wordings.map(
          (wording) => `${JSON.stringify(wording.id)}: () => import(${JSON.stringify(`${PREFIX}voice/${wording.id}`)})`,
        );
        return `export const loadVoice = { ${entries.join(', ')} };`;
      }
      if (name.startsWith('voice/')) return `export const template = ${JSON.stringify(templateOf(corpus, name.slice('voice/'.length)))};`;
      const make = MODULES[name];
      if (!make) return undefined;
      return Object.entries(make(corpus))
        .map(([key, value]) => `export const ${key} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    configureServer(server) {
      server.watcher.add(contentRoot);
      server.watcher.on('change', (path) => {
        if (!path.startsWith(contentRoot)) return;
        forgetCorpus();
        for (const mod of server.moduleGraph.idToModuleMap.values())
          if (mod.id?.startsWith(`\0${PREFIX}`)) server.moduleGraph.invalidateModule(mod);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
