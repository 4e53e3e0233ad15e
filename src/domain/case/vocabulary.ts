/**
 * Closed vocabularies of the case file. Codes are public contract (they stand in exported files and links); labels are what pages print.
 * Kept apart from the schema so that islands can import them without the validator.
 */
/** What the operator answered to the complaint. 和解已履行 and 满意 close the appeal (申诉办法第十一条). */
export const ANSWERS = {
  none: '还没答复',
  unsatisfied: '答复了，不满意',
  partial: '只答应一部分',
  satisfied: '满意，解决了',
  settled: '和解了，已经履行',
} as const;
/** A key of {@link ANSWERS}. */
export type Answer = keyof typeof ANSWERS;

/** 诉求: what the user may ask for; each has its phrase in content/wordings/_phrases.yaml. */
export const DEMANDS = {
  refund: '退还已扣的钱',
  'cancel-service': '取消没办过的业务',
  'restore-plan': '恢复原来的套餐',
  'change-plan': '换到想要的在售套餐',
  repair: '修好',
  'fee-reduction': '减免费用',
  'waive-penalty': '不收违约金',
  'restore-service': '恢复通信',
  'port-out': '放行携号转网',
  'cancel-number': '销户',
  'return-deposit': '退押金或余额',
  'stop-marketing': '停止营销打扰',
  explanation: '说明原因和依据',
  'show-records': '出示办理凭证',
  'written-reply': '书面答复',
  apology: '道歉',
} as const;
/** A key of {@link DEMANDS}. */
export type Demand = keyof typeof DEMANDS;

/** 说法: whom a text speaks to; one file of content/wordings each. */
export const VOICES = [
  'phone-10086',
  'ticket-10086',
  'records-request',
  'miit-appeal',
  'hotline-12345',
  'report-12315',
  'complaint-12315',
  'report-12321',
  'decline-offer',
  'authorisation',
  'statement-of-claim',
  'reconsideration-application',
] as const;
/** One of {@link VOICES}. */
export type Voice = (typeof VOICES)[number];

/** 证据在谁手里. */
export const HOLDERS = { self: '你手里', operator: '移动手里', 'third-party': '别处' } as const;

/** When in the dispute a piece of evidence is collected. */
export const STAGES = {
  'before-call': '打电话前',
  'during-call': '通话中',
  'after-call': '挂断后',
  'before-appeal': '申诉前',
  'before-court': '起诉前',
} as const;
/** A key of {@link STAGES}. */
export type Stage = keyof typeof STAGES;

/** 门: the nine doors, as in /routes/<slug>/ and content/routes. */
export const ROUTE_SLUGS = [
  'operator-escalation',
  'miit-appeal',
  'hotline-12345',
  'market-regulator-12315',
  'spam-report-12321',
  'consumer-association',
  'suspended-number',
  'administrative-reconsideration',
  'small-claims-court',
] as const;
/** One of {@link ROUTE_SLUGS}. */
export type RouteSlug = (typeof ROUTE_SLUGS)[number];

/** 别的机构: whom else the matter was taken to. `authority`-like bodies that 受理 it close the appeal (申诉办法第十一条第四项). */
export const BODIES = {
  hotline: '12345',
  'market-regulator': '12315（市场监管）',
  'consumer-organisation': '消费者协会',
  'other-authority': '别的行政机关',
  court: '法院',
  arbitration: '仲裁机构',
} as const;
/** A key of {@link BODIES}. */
export type Body = keyof typeof BODIES;

/** How far another body went with it. */
export const BODY_STATUSES = { sent: '说过，还没受理', accepted: '受理了', done: '处理完了' } as const;
/** A key of {@link BODY_STATUSES}. */
export type BodyStatus = keyof typeof BODY_STATUSES;

/** What became of the appeal; kept in the case as `appealResult`. */
export const APPEAL_RESULTS = { accepted: '受理了', rejected: '不受理', closed: '办完了' } as const;
/** A key of {@link APPEAL_RESULTS}. */
export type AppealResult = keyof typeof APPEAL_RESULTS;
