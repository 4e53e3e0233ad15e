import { z } from 'astro/zod';
import { type Demand, DEMANDS } from '../case/vocabulary.ts';
import { basis, slug, text } from '../corpus/fields.schema.ts';
import { type DisputeFrontmatter, disputeSchema } from '../disputes/dispute.schema.ts';
import { isPredicate, PRIVATE_SLOTS, type PrivateSlot, slotsIn, unknownSlots } from './slots.ts';

const template = (max: number) =>
  text(max).superRefine((value, ctx) => {
    for (const name of unknownSlots(value))
      ctx.addIssue({ code: 'custom', message: `不认识的 {{${name}}};能用的名字见 src/domain/wording/slots.ts` });
    if ((value.match(/\[\[/g) ?? []).length !== (value.match(/\]\]/g) ?? []).length)
      ctx.addIssue({ code: 'custom', message: '[[ 和 ]] 要成对' });
  });
const predicate = z.string().refine(isPredicate, { error: '不认识的条件；能用的条件见 src/domain/wording/slots.ts' });

const block = z
  .strictObject({
    /** All must hold. `not:` turns one round. */
    when: z.array(predicate).default([]),
    text: template(600),
    /** Where it goes: a new line, the end of the line before, or a new line after an empty one. */
    join: z.enum(['line', 'same-line', 'gap']).default('line'),
    /** Order in which blocks give way when the text is too long: 1 first. Absent: never. */
    giveWay: z.int().positive().optional(),
    /** What stands there once it has given way; absent: nothing. */
    shorter: template(300).optional(),
    /** Printed by {{cite}}. */
    basis: z.array(basis).default([]),
  })
  .superRefine((b, ctx) => {
    if (/\{\{cite\}\}/.test(b.text) !== b.basis.length > 0)
      ctx.addIssue({ code: 'custom', path: ['basis'], message: 'text 里写了 {{cite}} 就要写 basis,写了 basis 就要在 text 里用 {{cite}}' });
    if (b.shorter && b.giveWay === undefined)
      ctx.addIssue({ code: 'custom', path: ['giveWay'], message: '写了 shorter 就要写 giveWay(第几个让位)' });
  });

/**
 * content/wordings/<voice>.yaml: the text of one voice as blocks.
 * {{slot}} prints a fact; [[…]] is left out when a fact in it is not known; a missing fact elsewhere becomes 【待填：…】.
 */
export const wordingSchema = z
  .strictObject({
    title: text(24),
    /** Who reads or hears it. */
    reader: text(60),
    /** How it is used: where to paste, how long to speak. */
    use: text(140),
    /** Longest text the receiver takes, in characters; absent = none known. */
    maxLength: z.int().positive().optional(),
    lengthNote: text(80).optional(),
    /** Private facts this voice may use. Everything else is left out. */
    privateFacts: z.array(z.enum(PRIVATE_SLOTS)).default([]),
    /** Shown before the text: what this step costs elsewhere. */
    warning: text(200).optional(),
    warningBasis: z.array(basis).default([]),
    /** Shown beside the text in some cases only, e.g. where this door does not fit. */
    notes: z.array(z.strictObject({ when: z.array(predicate).min(1), say: text(140), basis: z.array(basis).default([]) })).default([]),
    blocks: z.array(block).min(2),
    /** Ids of content/refusals a clerk usually answers with; a dispute's own come first. */
    counters: z.array(slug).default([]),
  })
  .superRefine((w, ctx) => {
    w.blocks.forEach((b, index) => {
      for (const name of [...slotsIn(b.text), ...slotsIn(b.shorter ?? '')])
        if ((PRIVATE_SLOTS as readonly string[]).includes(name) && !w.privateFacts.includes(name as PrivateSlot))
          ctx.addIssue({ code: 'custom', path: ['blocks', index, 'text'], message: `{{${name}}} 是个人信息，要先写进 privateFacts` });
    });
  });
/** A checked file of content/wordings. */
export type WordingFile = z.infer<typeof wordingSchema>;

/** What a dispute contributes to every voice (content/disputes, `wording`). */
export type DisputeWording = DisputeFrontmatter['wording'];

const demandPhrases = z.strictObject(
  Object.fromEntries(Object.keys(DEMANDS).map((key) => [key, template(40)])) as Record<Demand, z.ZodString>,
);

/** content/wordings/_phrases.yaml: the small sentences that all voices share. */
export const phrasesSchema = z.strictObject({
  /** Workdays from today that a text asks for when no limit of law runs: a wish, not a limit. */
  askWorkdays: z.int().min(1).max(15),
  /** Each demand as a predicate of 「请…」. */
  demands: demandPhrases,
  /** Stands for the rest where a short text cannot hold them all. */
  moreDemands: text(30),
  contact: z.strictObject({
    line: text(300),
    short: text(120),
    complaintOnly: text(80),
    complaintShort: text(80),
    phoneChannel: text(40),
    otherChannel: text(40),
    unknownChannel: text(40),
    broken: text(40),
    kept: text(40),
  }),
  answer: z.strictObject({
    none: text(80),
    overdue: text(80),
    unsatisfied: text(80),
    partial: text(80),
    satisfied: text(80),
    settled: text(80),
  }),
  /** Used while no dispute is chosen. */
  generic: disputeSchema.shape.wording,
});
/** The checked _phrases.yaml. */
export type Phrases = z.infer<typeof phrasesSchema>;

const words = z.array(z.string().min(1)).min(1);
const finding = z.strictObject({
  severity: z.enum(['serious', 'advice']),
  say: text(160),
  change: text(160),
  basis: z.array(basis).default([]),
});

/** content/wordings/_checks.yaml: what 诉求体检 looks for and what it says. {{hit}} is the word found, {{date}} the right day. */
export const checksSchema = z.strictObject({
  /** `concrete`: verbs that make a demand one. */
  vagueDemand: finding.extend({ words, concrete: words }),
  noDemand: finding,
  noDate: finding,
  noSum: finding,
  /** Not raised where one of `unless` stands in the text. */
  beyondLaw: z.array(finding.extend({ id: slug, words, unless: z.array(z.string()).default([]) })).min(1),
  insult: finding.extend({ words }),
  threat: finding.extend({ words }),
  guess: finding.extend({ words }),
  tooEarly: z.strictObject({ notComplained: finding, replyRuns: finding, notAppealed: finding, appealRuns: finding, noOffer: finding }),
  tooLate: z.strictObject({ billing: finding, other: finding, market: finding, reconsideration: finding, limitation: finding }),
  closed: z.strictObject({ settled: finding, satisfied: finding }),
  privateData: z.strictObject({ idNumber: finding, bankCard: finding, secret: finding, holder: finding }),
  twoBodies: z.strictObject({
    takenElsewhere: finding,
    sentElsewhere: finding,
    hotlineTold: finding,
    appealFirst: finding,
    courtClosesAppeal: finding,
    appealMade: finding,
    appealMadeHotline: finding,
    mixedReport: finding,
  }),
});
/** The checked _checks.yaml. */
export type Checks = z.infer<typeof checksSchema>;
