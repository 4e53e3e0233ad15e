import { describe, expect, it } from 'vitest';
import { newTelling, renderTemplate } from '../../../src/domain/wording/render-template.ts';

const known: Readonly<Record<string, string>> = { subject: '彩铃', total: '60元' };
const rendered = (template: string) => {
  const telling = newTelling((slot) => (known[slot] === undefined ? null : { text: known[slot] }));
  return { text: renderTemplate(template, telling), missing: [...telling.missing.keys()] };
};

describe('a clause in [[…]]', () => {
  it('stands when everything in it is known', () => {
    expect(rendered('办了{{subject}}[[，一共{{total}}]]。')).toEqual({ text: '办了彩铃，一共60元。', missing: [] });
  });

  it('goes whole when one thing in it is not known, and asks for nothing', () => {
    expect(rendered('办了{{subject}}[[，{{incidentDate}}扣了{{total}}]]。')).toEqual({ text: '办了彩铃。', missing: [] });
  });
});

describe('a fact that is not known', () => {
  it('is asked for once, and meant the second time', () => {
    const { text, missing } = rendered('{{incidentDate}}开通，{{incidentDate}}扣费。');
    expect(text.match(/【待填：/g)).toHaveLength(1);
    expect(missing).toEqual(['incidentDate']);
  });
});
