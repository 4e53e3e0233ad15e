import type { CaseFile } from '../../src/domain/case/case.ts';
import type { Voice } from '../../src/domain/case/vocabulary.ts';
import { aCase } from '../unit/wording/content.ts';

/** One golden case: a life-like set of facts for one dispute, and the voices written out for it. */
export type GoldenCase = { readonly caseFile: CaseFile; readonly voices: readonly Voice[] };

const holder = { name: '陈建国', phone: '13800001234', address: '幸福路12号3楼', postcode: '200030', representative: '' };
const contact = (date: string, ticket: string, said = '', promised = '', more: Partial<CaseFile['contacts'][number]> = {}) => ({ date, channel: '10086', agentId: '8021', ticket, said, promised, ...more });
const monthly = (amount: number, item: string, ...dates: string[]) => dates.map((date) => ({ date, amount, item }));
const golden = (dispute: string, voices: readonly Voice[], facts: Partial<CaseFile>): GoldenCase => ({ caseFile: aCase({ dispute, holder, region: '310000', ...facts }), voices });

/** The spread: every kind of dispute, every voice at least four times, all stages. */
export const GOLDEN: readonly GoldenCase[] = [
  golden('unauthorised-vas', ['phone-10086', 'ticket-10086', 'records-request', 'miit-appeal', 'hotline-12345', 'report-12315', 'complaint-12315', 'decline-offer', 'statement-of-claim'], {
    billing: true, subject: '某视频会员', incidentDate: '2026-09-05', discoveredDate: '2026-11-02', charges: monthly(20, '某视频会员月费', '2026-09-05', '2026-10-05', '2026-11-05'),
    complaintDate: '2026-11-05', contacts: [contact('2026-11-05', '20261105001', '系统自动开通的，退不了', '三天内回电', { kept: 'no' })], answer: 'none', demands: ['refund', 'cancel-service', 'written-reply'],
    evidence: { bill: 'have', 'charge-sms': 'have' },
  }),
  golden('plan-downgrade', ['phone-10086', 'miit-appeal'], {
    billing: false, subject: '8元保号套餐', incidentDate: '2026-11-10', complaintDate: '2026-11-10', contacts: [contact('2026-11-10', '20261110338', '仅限新用户办理')], answer: 'unsatisfied', answerDate: '2026-11-12', region: '440000',
  }),
  golden('plan-changed-without-consent', ['ticket-10086', 'records-request', 'miit-appeal'], {
    billing: true, subject: '129元5G畅享套餐', incidentDate: '2026-08-01', discoveredDate: '2026-10-28', charges: monthly(70, '套餐差价', '2026-08-31', '2026-09-30', '2026-10-31'),
    complaintDate: '2026-11-20', contacts: [contact('2026-11-20', '')], region: '370000',
  }),
  golden('early-termination-fee', ['phone-10086', 'records-request', 'decline-offer'], {
    billing: true, subject: '宽带融合套餐', incidentDate: '2026-11-15', charges: [{ date: '2026-11-15', amount: 360, item: '提前解约违约金' }], complaintDate: '2026-11-15',
    contacts: [contact('2026-11-15', '20261115077', '合约没到期都要交', '可以打五折，交180元')], answer: 'partial', answerDate: '2026-11-18', region: '330000',
  }),
  golden('data-overage', ['ticket-10086', 'complaint-12315'], {
    billing: true, subject: '套外流量', incidentDate: '2026-10-18', charges: [{ date: '2026-10-18', amount: 236.5, item: '套外流量费' }], complaintDate: '2026-10-20',
    contacts: [contact('2026-10-20', '20261020456')], answer: 'unsatisfied', answerDate: '2026-10-27', region: '510000', appealDate: '2026-10-30',
  }),
  golden('promotion-expiry', ['hotline-12345', 'report-12315'], {
    billing: true, subject: '宽带优惠', incidentDate: '2026-10-01', discoveredDate: '2026-11-03', charges: monthly(39.9, '宽带月费', '2026-10-31'), complaintDate: '2026-11-04',
    contacts: [contact('2026-11-04', '20261104812', '到期自动恢复原价')], region: '320000',
  }),
  golden('coverage-and-speed', ['phone-10086', 'hotline-12345'], {
    billing: false, subject: '室内通话断断续续', incidentDate: '2026-10-08', complaintDate: '2026-10-12', contacts: [contact('2026-10-12', '20261012990', '', '派人上门测')], answer: 'none', region: '610000',
  }),
  golden('broadband-fault', ['ticket-10086', 'miit-appeal', 'statement-of-claim'], {
    billing: false, subject: '家里的千兆宽带', incidentDate: '2026-11-01', complaintDate: '2026-11-01', contacts: [contact('2026-11-01', '20261101203'), contact('2026-11-04', '20261104655', '师傅没空', '48小时内上门', { kept: 'no' })], answer: 'none', region: '420000',
  }),
  golden('broadband-cancellation', ['phone-10086', 'decline-offer', 'complaint-12315'], {
    billing: true, subject: '宽带账号尾号8899', incidentDate: '2026-09-28', charges: [{ date: '2026-10-31', amount: 58, item: '拆机后的月费' }, { date: '2026-09-28', amount: 100, item: '光猫押金' }],
    complaintDate: '2026-10-08', contacts: [contact('2026-10-08', '20261008015', '要去办理的营业厅', '押金退一半')], answer: 'partial', answerDate: '2026-10-15',
  }),
  golden('number-porting', ['ticket-10086', 'miit-appeal'], {
    billing: false, subject: '家庭群组没有到期', incidentDate: '2026-11-11', complaintDate: '2026-11-11', contacts: [contact('2026-11-11', '20261111404', '群主也不能退群')], answer: 'unsatisfied', answerDate: '2026-11-11', region: '120000',
  }),
  golden('service-suspension', ['phone-10086', 'miit-appeal', 'reconsideration-application'], {
    billing: false, subject: '', incidentDate: '2026-09-20', complaintDate: '2026-09-20', contacts: [contact('2026-09-20', '20260920701', '系统判定，等通知')], answer: 'none', appealDate: '2026-10-09', materialsCompleteDate: '2026-10-12', region: '430000',
  }),
  golden('secondary-sim-and-family-plan', ['records-request', 'statement-of-claim'], {
    billing: true, subject: '副卡功能费', incidentDate: '2024-10-01', discoveredDate: '2026-11-06', charges: monthly(10, '副卡月功能费', '2026-08-31', '2026-09-30', '2026-10-31'), complaintDate: '2026-11-06', contacts: [contact('2026-11-06', '20261106550')], answer: 'none', region: '350000',
  }),
  golden('number-cancellation', ['ticket-10086', 'decline-offer'], {
    billing: false, subject: '异地号码', incidentDate: '2026-11-09', complaintDate: '2026-11-09', contacts: [contact('2026-11-09', '20261109110', '要回归属地营业厅办', '先帮你停机保号')], answer: 'partial', answerDate: '2026-11-13', region: '340000',
  }),
  golden('premium-number-minimum-spend', ['phone-10086', 'records-request'], {
    billing: true, subject: '靓号低消99元', incidentDate: '2026-08-31', charges: monthly(41, '低消补差', '2026-08-31', '2026-09-30', '2026-10-31'), region: '210000',
  }),
  golden('campus-and-online-sim', ['report-12315', 'complaint-12315'], {
    billing: true, subject: '19元大流量卡', incidentDate: '2026-09-12', charges: monthly(20, '月租差额', '2026-09-30', '2026-10-31'), complaintDate: '2026-11-12', contacts: [contact('2026-11-12', '20261112631', '去找卖卡的')], answer: 'unsatisfied', answerDate: '2026-11-14', region: '410000',
  }),
  golden('device-contract', ['records-request', 'report-12315'], {
    billing: true, subject: '0元购机', incidentDate: '2026-07-15', charges: monthly(199, '分期还款', '2026-08-15', '2026-09-15', '2026-10-15'), complaintDate: '2026-11-16', region: '500000',
  }),
  golden('misleading-promotion', ['hotline-12345', 'miit-appeal'], {
    billing: true, subject: '全家享套餐', incidentDate: '2026-08-20', charges: monthly(30, '多收月费', '2026-09-30', '2026-10-31'), complaintDate: '2026-10-25', contacts: [contact('2026-10-25', '20261025888', '以系统为准')], answer: 'none', region: '500000',
  }),
  golden('elderly-subscriber', ['authorisation', 'phone-10086', 'miit-appeal'], {
    billing: true, subject: '彩铃和权益包', incidentDate: '2026-07-01', discoveredDate: '2026-11-08', charges: monthly(25, '权益包', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'), complaintDate: '2026-11-09', contacts: [contact('2026-11-09', '20261109222', '老人自己同意的')],
    answer: 'unsatisfied', answerDate: '2026-11-10', holder: { ...holder, name: '王秀兰', representative: '李敏' },
  }),
  golden('roaming', ['ticket-10086', 'miit-appeal'], {
    billing: true, subject: '泰国数据漫游', incidentDate: '2026-10-03', charges: [{ date: '2026-10-03', amount: 318.2, item: '' }, { date: '2026-10-04', amount: 46.5, item: '' }], complaintDate: '2026-10-15', contacts: [contact('2026-10-15', '20261015333')], answer: 'none', region: '530000',
  }),
  golden('loyalty-points', ['phone-10086', 'hotline-12345'], {
    billing: false, subject: '少了12800分', incidentDate: '2026-10-30', discoveredDate: '2026-11-05', complaintDate: '2026-11-05', contacts: [contact('2026-11-05', '20261105774', '到期清零')], region: '360000',
  }),
  golden('top-up-and-balance', ['ticket-10086', 'statement-of-claim'], {
    billing: true, subject: '网上充值', incidentDate: '2026-11-07', charges: [{ date: '2026-11-07', amount: 200, item: '支付单号尾号6601' }], complaintDate: '2026-11-08', contacts: [contact('2026-11-08', '20261108090', '找支付平台')], answer: 'none', region: '130000',
  }),
  golden('spam-calls-and-messages', ['report-12321', 'ticket-10086', 'report-12315'], {
    billing: false, subject: '宽带升级', incidentDate: '2026-11-01', messageDate: '2026-11-19', complaintDate: '2026-11-02', contacts: [contact('2026-11-02', '20261102411', '', '登记为不营销用户', { kept: 'no' })], answer: 'none', region: '110000',
  }),
  golden('identity-misuse', ['records-request', 'hotline-12345', 'report-12321'], {
    billing: false, subject: '13900000000', discoveredDate: '2026-11-14', incidentDate: '2026-11-14', complaintDate: '2026-11-14', contacts: [contact('2026-11-14', '20261114500')], region: '450000',
  }),
  golden('personal-information', ['records-request', 'miit-appeal', 'report-12321'], {
    billing: false, subject: '刚办的套餐和手机号', incidentDate: '2026-11-03', discoveredDate: '2026-11-04', complaintDate: '2026-11-04', contacts: [contact('2026-11-04', '20261104999', '查不了')], answer: 'unsatisfied', answerDate: '2026-11-09', region: '220000',
  }),
  golden('poor-complaint-handling', ['ticket-10086', 'miit-appeal', 'reconsideration-application'], {
    billing: false, subject: '宽带移机费', incidentDate: '2026-08-30', complaintDate: '2026-09-01', contacts: [contact('2026-09-01', '20260901046'), contact('2026-09-08', '20260908112', '已经结单')], answer: 'none', appealDate: '2026-10-08', region: '230000',
  }),
  golden('arrears-and-late-fee', ['phone-10086', 'decline-offer', 'statement-of-claim'], {
    billing: true, subject: '2016年停用的号码', discoveredDate: '2026-11-12', charges: [{ date: '2026-11-12', amount: 487.36, item: '欠费和违约金' }], complaintDate: '2026-11-13', contacts: [contact('2026-11-13', '20261113018', '系统算的', '减免100元')], answer: 'partial', answerDate: '2026-11-17', region: '620000',
  }),
  golden('bills-and-invoices', ['ticket-10086', 'records-request'], {
    billing: false, subject: '2026年5月的详单', incidentDate: '2026-11-18', complaintDate: '2026-11-18', contacts: [contact('2026-11-18', '20261118222', '只能查近六个月')], region: '140000',
  }),
  golden('service-restriction', ['phone-10086', 'reconsideration-application'], {
    billing: false, subject: '主叫功能', incidentDate: '2026-09-10', complaintDate: '2026-09-10', contacts: [contact('2026-09-10', '20260910123', '公安那边定的')], answer: 'unsatisfied', answerDate: '2026-09-15', appealDate: '2026-09-16', materialsCompleteDate: '2026-09-16', region: '460000',
  }),
];

/** The same voices with no facts but the kind of dispute, and with nothing at all. */
export const EMPTY: readonly GoldenCase[] = [
  { caseFile: aCase({ dispute: 'unauthorised-vas' }), voices: ['phone-10086', 'ticket-10086', 'records-request', 'miit-appeal', 'hotline-12345', 'report-12315', 'complaint-12315', 'decline-offer', 'statement-of-claim'] },
  { caseFile: aCase({ dispute: 'spam-calls-and-messages' }), voices: ['report-12321'] },
  { caseFile: aCase({ dispute: 'elderly-subscriber' }), voices: ['authorisation'] },
  { caseFile: aCase({ dispute: 'service-suspension' }), voices: ['reconsideration-application'] },
];
