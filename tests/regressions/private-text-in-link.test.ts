import { expect, it } from 'vitest';
import { writeFragment } from '../../src/domain/case/fragment.ts';
import { aCase } from '../support/corpus.ts';

/**
 * 2026-11-22, found by tests/unit/fuzz/case-import (seed -1664263453). An imported case may hold any text under `operator`
 * or `dispute`. 「复制这些日子的链接」 put it into the link, where only dates and choices belong, and half a character in it
 * (a lone surrogate) broke the button.
 */
it('a shared link never carries free text of an imported case', () => {
  expect(writeFragment(aCase({ complaintDate: '2026-11-05', dispute: '张三 13800001234', operator: '\ud800' }))).toBe(
    '#complaintDate=2026-11-05&answer=none',
  );
});

it('nor a day that is none', () => {
  expect(writeFragment(aCase({ complaintDate: '昨天' }))).toBe('#answer=none');
});
