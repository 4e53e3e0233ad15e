import { formatChineseDate, type PlainDate, parsePlainDate } from '../dates/plain-date.ts';
import { chineseNumber } from '../law/citation.ts';
import { formatYuan, parseYuan } from '../money/money.ts';
import { type CaseFile, dayOf, totalOf } from './case.ts';
import { promiseWords } from './promises.ts';
import { timelineOf } from './timeline.ts';
import { ANSWERS, APPEAL_RESULTS, type AppealResult, DEMANDS } from './vocabulary.ts';

/** What a dossier needs beside the case: names from content, the text to hand in, the articles it rests on. */
export type DossierInput = {
  readonly caseFile: CaseFile;
  readonly today: PlainDate;
  readonly dispute: string;
  readonly operator: string;
  readonly region: string;
  /** The checklist in its order, which is the order of 证1 …; an id that is not in it comes last, as it is. */
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
  readonly wording?: { readonly title: string; readonly text: string } | null;
  /** 《电信条例》第三十九条 … */
  readonly basis: readonly string[];
  /** False: the first page leaves the holder out (who only wants a copy for themselves). */
  readonly withHolder: boolean;
};

/** One part of the dossier. Exactly one of the bodies is filled. */
export type DossierSection = {
  readonly id: 'holder' | 'facts' | 'charges' | 'timeline' | 'demands' | 'evidence' | 'wording' | 'basis';
  readonly heading: string;
  readonly rows?: readonly (readonly [string, string])[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly foot: string };
  readonly entries?: readonly { readonly label: string; readonly title: string; readonly lines: readonly string[] }[];
  readonly list?: readonly string[];
  readonly text?: string;
};

/** A finished dossier: sections in reading order, empty ones left out. */
export type Dossier = { readonly title: string; readonly made: PlainDate; readonly sections: readonly DossierSection[] };

/** Puts the case in the order an official reads: who, what, how much, what happened, what is asked, what proves it, why. Parts of which nothing is known are left out. */
export function dossierOf(input: DossierInput): Dossier {
  const { caseFile, today } = input;
  const sections: DossierSection[] = [];
  const { holder } = caseFile;
  const filled = (rows: readonly (readonly [string, string])[]) =>
    rows.filter(([, value]) => value.trim() !== '').map(([label, value]) => [label, value.trim()] as const);
  const day = (key: Parameters<typeof dayOf>[1]) => {
    const date = dayOf(caseFile, key);
    return date ? formatChineseDate(date) : '';
  };
  const add = (section: DossierSection, size: number | undefined) => {
    if (size) sections.push(section);
  };

  const who = filled([
    ['机主', holder.name],
    ['手机号码', holder.phone],
    ['通信地址', holder.address],
    ['邮政编码', holder.postcode],
    ['代办人', holder.representative],
  ]);
  add({ id: 'holder', heading: '机主', rows: who }, input.withHolder ? who.length : 0);

  const result = caseFile['appealResult'];
  const facts = filled([
    ['对方', input.operator],
    ['号码归属', input.region],
    ['什么事', input.dispute],
    ['业务或事项', caseFile.subject],
    ['发生', day('incidentDate')],
    ['发现', day('discoveredDate')],
    ['第一次投诉', day('complaintDate')],
    [
      '答复',
      caseFile.answer === 'none' && day('answerDate') === ''
        ? dayOf(caseFile, 'complaintDate')
          ? '还没有答复'
          : ''
        : [day('answerDate'), ANSWERS[caseFile.answer].replace(/,/g, '，')].filter(Boolean).join('，'),
    ],
    ['提交申诉', day('appealDate')],
    ['申诉材料交齐', day('materialsCompleteDate')],
    ['申诉结果', typeof result === 'string' && Object.keys(APPEAL_RESULTS).includes(result) ? APPEAL_RESULTS[result as AppealResult] : ''],
  ]);
  add({ id: 'facts', heading: '事情', rows: facts }, facts.length);

  const charges = caseFile.charges
    .map((charge) => ({
      date: parsePlainDate(charge.date),
      item: charge.item.trim(),
      fen: parseYuan(charge.amount),
      typed: String(charge.amount ?? '').trim(),
    }))
    .filter((charge) => charge.date !== null || charge.item !== '' || charge.typed !== '')
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : (a.date ?? '9') > (b.date ?? '9') ? 1 : 0));
  add(
    {
      id: 'charges',
      heading: '金额',
      table: {
        head: ['哪天', '名目', '金额'],
        rows: charges.map((charge) => [
          charge.date ? formatChineseDate(charge.date) : '日期待查',
          charge.item || '名目待查',
          charge.fen !== null ? formatYuan(charge.fen) : charge.typed ? `「${charge.typed.slice(0, 30)}」待核` : '金额待查',
        ]),
        foot: `合计${formatYuan(totalOf(caseFile))}${charges.some((charge) => charge.fen === null) ? '（待核、待查的没有算）' : ''}`,
      },
    },
    charges.length,
  );

  const timeline = timelineOf(caseFile, null);
  add(
    {
      id: 'timeline',
      heading: '经过',
      entries: timeline.map((entry) => ({
        label: entry.date ? formatChineseDate(entry.date) : '日期待查',
        title: entry.title,
        lines: [...entry.lines, ...(entry.promise && promiseWords(entry.promise) ? [`答应的事${promiseWords(entry.promise)}`] : [])],
      })),
    },
    timeline.length,
  );

  const demands = caseFile.demands.map((demand) => DEMANDS[demand]);
  add({ id: 'demands', heading: '要求', list: demands }, demands.length);

  const known = input.evidence.map(({ id }) => id);
  const ids = [...known, ...Object.keys(caseFile.evidence).filter((id) => !id.endsWith(':note') && !known.includes(id))];
  const have = ids.filter((id) => caseFile.evidence[id] === 'have');
  const asked = ids.filter((id) => caseFile.evidence[id] === 'asked');
  const entry = (id: string, label: string) => ({
    label,
    title: input.evidence.find((one) => one.id === id)?.title ?? id,
    lines: [caseFile.evidence[`${id}:note`] ?? ''].filter((note) => note.trim() !== ''),
  });
  add(
    {
      id: 'evidence',
      heading: '证据目录',
      entries: [...have.map((id, index) => entry(id, `证${index + 1}`)), ...asked.map((id) => entry(id, '已要求对方出示'))],
    },
    have.length + asked.length,
  );

  add({ id: 'wording', heading: input.wording?.title ?? '文字', text: input.wording?.text ?? '' }, input.wording?.text.length);
  add({ id: 'basis', heading: '依据', list: input.basis }, input.basis.length);
  const about = [input.dispute, caseFile.subject.trim().slice(0, 30)].filter((part) => part !== '').join('：');
  return { title: about === '' ? '我的案子' : about, made: today, sections };
}

/** Printed under every dossier: what it is and is not. */
export const DOSSIER_FOOT = '本人照实填写，附件是原件的复印件或截图。用投诉有门在自己的设备上整理，不是官方文书。';

/** The dossier as one plain text, for where nothing can be printed. Lines end in \n. */
export function dossierText(dossier: Dossier): string {
  const parts = dossier.sections.map((section, index) => {
    const lines = [
      ...(section.rows ?? []).map(([label, value]) => `${label}：${value}`),
      ...(section.table ? [...section.table.rows.map((row) => row.join('　')), section.table.foot] : []),
      ...(section.entries ?? []).map((entry) => [`${entry.label}　${entry.title}`, ...entry.lines.map((line) => `　　${line}`)].join('\n')),
      ...(section.list ?? []).map((item, place) => `${place + 1}．${item}`),
      ...(section.text ? [section.text] : []),
    ];
    return `${chineseNumber(index + 1)}、${section.heading}\n${lines.join('\n')}`;
  });
  const paper = [
    dossier.title,
    `整理日期：${formatChineseDate(dossier.made)}`,
    ...parts,
    DOSSIER_FOOT,
    '签名：＿＿＿＿＿＿＿＿\n日期：＿＿＿＿年＿＿月＿＿日',
  ];
  return `${paper.join('\n\n')}\n`;
}
