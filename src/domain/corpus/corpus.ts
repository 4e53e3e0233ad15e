import type { ArithmeticRule } from '../arithmetic/arithmetic.schema.ts';
import type { CallCard } from '../call/call-card.schema.ts';
import type { ClaimFile } from '../claims/claim.schema.ts';
import type { CalendarYear } from '../dates/working-calendar.ts';
import type { DeadlineRule } from '../deadlines/compute-deadline.ts';
import type { DisputeFrontmatter } from '../disputes/dispute.schema.ts';
import type { EvidenceFile } from '../evidence/evidence.schema.ts';
import type { GuideFrontmatter } from '../guides/guide.schema.ts';
import type { LawFile } from '../law/law.schema.ts';
import type { RefusalFile } from '../refusals/refusal.schema.ts';
import type { RouteFrontmatter } from '../routes/route.schema.ts';
import type { Checks, Phrases, WordingFile } from '../wording/wording.schema.ts';
import type { LawChange, Operator, Region } from './data.schema.ts';

/** A content entry with the file it came from: `id` is the file name without its ending. */
export type Entry<T> = T & { readonly id: string; readonly file: string };
/** An MDX entry; `body` is the text after the frontmatter. */
export type Page<T> = Entry<T> & { readonly body: string };

/** Everything under content/, read and validated. */
export type Corpus = {
  readonly laws: readonly Entry<LawFile>[];
  readonly deadlines: readonly (DeadlineRule & { readonly file: string })[];
  readonly disputes: readonly Page<DisputeFrontmatter>[];
  readonly routes: readonly Page<RouteFrontmatter>[];
  readonly guides: readonly Page<GuideFrontmatter>[];
  readonly wordings: readonly Entry<WordingFile>[];
  /** Shared small sentences of all voices, and what 诉求体检 looks for. Null only while a draft lacks the file. */
  readonly phrases: Phrases | null;
  readonly checks: Checks | null;
  readonly evidence: readonly Entry<EvidenceFile>[];
  readonly refusals: readonly Entry<RefusalFile>[];
  readonly claims: readonly Entry<ClaimFile>[];
  readonly arithmetic: readonly Entry<ArithmeticRule>[];
  readonly holidays: readonly (CalendarYear & { readonly id: string; readonly file: string })[];
  readonly regions: readonly Region[];
  readonly operators: readonly Operator[];
  readonly callCards: readonly CallCard[];
  readonly changes: readonly LawChange[];
};
