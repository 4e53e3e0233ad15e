import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { VOICES } from '../../../src/domain/case/vocabulary.ts';
import { checkCorpus } from '../../../src/domain/corpus/check-corpus.ts';
import { isPredicate, isSlot } from '../../../src/domain/wording/slots.ts';
import { wordingSchema } from '../../../src/domain/wording/wording.schema.ts';
import { corpus } from '../../support/corpus.ts';
import { checks, phrases } from '../../support/wording.ts';

describe('template files', () => {
  it('there is one for every voice', () => expect(corpus.wordings.map((wording) => wording.id).sort()).toEqual([...VOICES].sort()));

  it('the shared sentences and the checks cite only articles we print', () => {
    const extra = {
      ...corpus.wordings[0],
      id: 'ticket-10086',
      file: '_checks.yaml',
      checks,
      phrases,
    } as unknown as (typeof corpus.wordings)[number];
    const faults = checkCorpus({ ...corpus, wordings: [extra] }).filter((issue) => issue.file === '_checks.yaml');
    expect(faults).toEqual([]);
  });

  it('the template for editors is itself sound', () => {
    const file = load(readFileSync(join(import.meta.dirname, '../../../content/wordings/_template.yaml'), 'utf8'));
    expect(wordingSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  });

  it('no template speaks in slogans, marks or durations of its own', () => {
    for (const wording of corpus.wordings)
      for (const block of wording.blocks) {
        expect(block.text, wording.id).not.toMatch(/[!！“”]|您|依法维权|强烈要求|严惩|\d+\s*(日内|个工作日|小时|个月)/);
      }
  });
});

describe('what an editor is told', () => {
  const file = (change: object) =>
    wordingSchema.safeParse({ title: '试', reader: '谁', use: '怎么用', blocks: [{ text: '{{fact}}。' }, { text: '谢谢。' }], ...change });
  const messages = (change: object) => file(change).error?.issues.map((issue) => issue.message) ?? [];

  it('an unknown slot, condition, a private fact not declared, a citation without article', () => {
    expect(file({}).success).toBe(true);
    expect(messages({ blocks: [{ text: '{{facts}}' }, { text: 'x' }] })[0]).toContain('{{facts}}');
    expect(messages({ blocks: [{ text: 'x', when: ['has:nothing'] }, { text: 'x' }] })[0]).toContain('不认识的条件');
    expect(messages({ blocks: [{ text: '{{name}}' }, { text: 'x' }] })[0]).toContain('privateFacts');
    expect(messages({ blocks: [{ text: '见{{cite}}' }, { text: 'x' }] })[0]).toContain('basis');
    expect(messages({ blocks: [{ text: '[[{{subject}}' }, { text: 'x' }] })[0]).toContain('成对');
    expect(messages({ blocks: [{ text: 'x', shorter: 'y' }, { text: 'x' }] })[0]).toContain('giveWay');
  });

  it('the language is closed', () => {
    expect(['subject', 'limit:operator-reply', 'act-from:operator-reply', 'blank:法院名称'].every(isSlot)).toBe(true);
    expect(['Subject', 'limit:', 'blank:', '__proto__', 'constructor', 'toString'].some(isSlot)).toBe(false);
    expect(
      [
        'complained',
        'not:has:ticket',
        'unsaid:total',
        'answer:partial',
        'body:hotline',
        'dispute:number-porting',
        'records:凭证|详单',
      ].every(isPredicate),
    ).toBe(true);
    expect(['has:', 'answer:maybe', 'has:toString', 'whatever'].some(isPredicate)).toBe(false);
  });
});
