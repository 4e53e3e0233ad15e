import { describe, expect, it } from 'vitest';
import { type CaseFile, emptyCase } from '../../../src/domain/case/case.ts';
import { type DossierInput, dossierOf, dossierText } from '../../../src/domain/case/dossier.ts';
import { channelWords, timelineOf } from '../../../src/domain/case/timeline.ts';
import { plainDate } from '../../../src/domain/dates/plain-date.ts';

const today = plainDate('2026-11-22');
const told: CaseFile = {
  ...emptyCase(),
  subject: '某视频会员',
  incidentDate: '2026-09-05',
  discoveredDate: '2026-11-02',
  complaintDate: '2026-11-05',
  answer: 'unsatisfied',
  answerDate: '2026-11-10',
  charges: [
    { date: '2026-10-05', amount: 20, item: '月费' },
    { date: '2026-09-05', amount: '20.29', item: '月费' },
    { date: '', amount: '二十', item: '' },
  ],
  contacts: [
    { date: '', channel: '营业厅', agentId: '', ticket: '', said: '日期忘了', promised: '' },
    { date: '2026-11-12', channel: '10086', agentId: '9003', ticket: '', said: '', promised: '书面答复', promisedBy: '2026-11-20' },
    { date: '2026-11-05', channel: '10086', agentId: '8021', ticket: 'T1', said: '退不了', promised: '三天回电', kept: 'no' },
    { date: '2026-11-13', channel: '', agentId: '', ticket: '', said: '', promised: '' },
  ],
  otherBodies: [{ body: 'hotline', status: 'accepted', date: '2026-11-15' }],
  demands: ['refund', 'written-reply'],
  evidence: { 'charge-sms': 'have', bill: 'have', 'bill:note': '三个月', 'consent-proof': 'asked', own: 'have' },
  holder: { name: '陈建国', phone: '13800001234', address: '', postcode: '', representative: '' },
};

describe('what happened', () => {
  const entries = timelineOf(told, today);
  it('stands oldest first, undated last', () => {
    expect(entries.map((entry) => entry.key)).toEqual([
      'incidentDate',
      'charges.1',
      'charges.0',
      'discoveredDate',
      'contacts.2',
      'answerDate',
      'contacts.1',
      'contacts.3',
      'otherBodies.0',
      'contacts.0',
    ]);
    const dates = entries.map((entry) => entry.date ?? '9');
    expect(dates).toEqual([...dates].sort());
    expect(entries[entries.length - 1]?.key).toBe('contacts.0');
  });

  it('a call on the day of the complaint is the complaint, told once', () => {
    expect(entries.some((entry) => entry.key === 'complaintDate')).toBe(false);
    expect(entries.find((entry) => entry.key === 'contacts.2')).toMatchObject({
      title: '打10086，登记投诉',
      lines: ['工号8021，工单号T1', '对方说：退不了', '答应：三天回电'],
    });
  });

  it('a promise goes with its call', () => {
    expect(entries.find((entry) => entry.key === 'contacts.2')?.promise?.state).toBe('broken');
    expect(entries.find((entry) => entry.key === 'contacts.1')?.promise).toMatchObject({ state: 'due', left: -2 });
    expect(entries.find((entry) => entry.key === 'contacts.1')?.lines).toContain('答应：书面答复（说好2026年11月20日前）');
  });

  it('a contact in which nothing is told is not an event', () => {
    const blank = { date: '', channel: '10086', agentId: '', ticket: '', said: '', promised: '' };
    expect(timelineOf({ ...emptyCase(), contacts: [blank] }, today)).toEqual([]);
  });

  it('many charges are one line with the exact sum', () => {
    const charges = Array.from({ length: 12 }, (_, month) => ({
      date: `2025-${String(month + 1).padStart(2, '0')}-05`,
      amount: 0.1,
      item: '',
    }));
    expect(timelineOf({ ...emptyCase(), charges }, today)).toMatchObject([
      { date: '2025-01-05', title: '开始扣钱，到2025年12月5日一共12笔', lines: ['合计1.2元'] },
    ]);
  });

  it.each([
    ['10086', '打10086'],
    ['营业厅', '营业厅'],
    [' ', '联系运营商'],
    ['*100#', '打*100#'],
  ])('channel %j reads %s', (channel, words) => {
    expect(channelWords(channel)).toBe(words);
  });
});

describe('the dossier', () => {
  const input: DossierInput = {
    caseFile: told,
    today,
    dispute: '被开通增值业务',
    operator: '中国移动',
    region: '上海',
    evidence: [
      { id: 'bill', title: '话费账单' },
      { id: 'charge-sms', title: '扣费短信' },
      { id: 'consent-proof', title: '办理凭证' },
    ],
    wording: { title: '向通信管理局申诉', text: '一、申诉人\n姓名：陈建国' },
    basis: ['《电信条例》第三十九条'],
    withHolder: true,
  };
  it('has its parts in the order an official reads', () => {
    expect(dossierOf(input).sections.map((section) => section.id)).toEqual([
      'holder',
      'facts',
      'charges',
      'timeline',
      'demands',
      'evidence',
      'wording',
      'basis',
    ]);
  });

  it('numbers the evidence in the order of the checklist, demanded things after it, own things as they are', () => {
    expect(dossierOf(input).sections.find((section) => section.id === 'evidence')?.entries).toEqual([
      { label: '证1', title: '话费账单', lines: ['三个月'] },
      { label: '证2', title: '扣费短信', lines: [] },
      { label: '证3', title: 'own', lines: [] },
      { label: '已要求对方出示', title: '办理凭证', lines: [] },
    ]);
  });

  it('sums exactly, and says what it could not count', () => {
    expect(dossierOf(input).sections.find((section) => section.id === 'charges')?.table).toEqual({
      head: ['哪天', '名目', '金额'],
      rows: [
        ['2026年9月5日', '月费', '20.29元'],
        ['2026年10月5日', '月费', '20元'],
        ['日期待查', '名目待查', '「二十」待核'],
      ],
      foot: '合计40.29元（待核、待查的没有算）',
    });
  });

  it('without the holder nothing of the holder is in it', () => {
    const text = dossierText(dossierOf({ ...input, withHolder: false, wording: null }));
    expect(text).not.toContain('陈建国');
    expect(text).not.toContain('13800001234');
  });

  it('reads as one plain text, with place for the signature', () => {
    expect(dossierText(dossierOf(input))).toMatchInlineSnapshot(`
      "被开通增值业务：某视频会员

      整理日期：2026年11月22日

      一、机主
      机主：陈建国
      手机号码：13800001234

      二、事情
      对方：中国移动
      号码归属：上海
      什么事：被开通增值业务
      业务或事项：某视频会员
      发生：2026年9月5日
      发现：2026年11月2日
      第一次投诉：2026年11月5日
      答复：2026年11月10日，答复了，不满意

      三、金额
      2026年9月5日　月费　20.29元
      2026年10月5日　月费　20元
      日期待查　名目待查　「二十」待核
      合计40.29元（待核、待查的没有算）

      四、经过
      2026年9月5日　事情发生
      2026年9月5日　扣费20.29元（月费）
      2026年10月5日　扣费20元（月费）
      2026年11月2日　发现
      2026年11月5日　打10086，登记投诉
      　　工号8021，工单号T1
      　　对方说：退不了
      　　答应：三天回电
      　　答应的事没做到
      2026年11月10日　收到答复
      　　答复了，不满意
      2026年11月12日　打10086
      　　工号9003
      　　答应：书面答复（说好2026年11月20日前）
      2026年11月13日　联系运营商
      2026年11月15日　12345：受理了
      日期待查　营业厅
      　　对方说：日期忘了

      五、要求
      1．退还已扣的钱
      2．书面答复

      六、证据目录
      证1　话费账单
      　　三个月
      证2　扣费短信
      证3　own
      已要求对方出示　办理凭证

      七、向通信管理局申诉
      一、申诉人
      姓名：陈建国

      八、依据
      1．《电信条例》第三十九条

      本人照实填写，附件是原件的复印件或截图。用投诉有门在自己的设备上整理，不是官方文书。

      签名：＿＿＿＿＿＿＿＿
      日期：＿＿＿＿年＿＿月＿＿日
      "
    `);
  });

  it('of an empty case has no empty parts', () => {
    const { sections } = dossierOf({ ...input, caseFile: emptyCase(), dispute: '', region: '', wording: null, basis: [] });
    expect(sections.map((section) => section.id)).toEqual(['facts']);
  });
});
