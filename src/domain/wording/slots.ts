/**
 * The words of the template language: {{slots}} that stand for facts and predicates that choose blocks. This file is the
 * list; content/wordings/_template.yaml shows their use, wording.schema.ts refuses everything else.
 */

/** Facts of the holder. Only voices that list them in `privateFacts` may print them. */
export const PRIVATE_SLOTS = ['name', 'phone', 'address', 'postcode', 'representative'] as const;
/** One of {@link PRIVATE_SLOTS}. */
export type PrivateSlot = (typeof PRIVATE_SLOTS)[number];

/** `key`: what the user fills to give it (up to the first dot: a key of the case file). `label`: 【待填：label】. `again`: how a second mention reads while it is missing. */
type SlotInfo = { readonly key: string; readonly label: string; readonly again: string };
const fact = (key: string, label: string, again = '（同上）'): SlotInfo => ({ key, label, again });

/** Every {{slot}} that stands for a fact, with what the user fills to give it. */
export const SLOTS = {
  subject: fact('subject', '业务或事项的名称', '这一项'),
  incidentDate: fact('incidentDate', '事情发生的日期', '那天'),
  discoveredDate: fact('discoveredDate', '发现的日期', '那天'),
  complaintDate: fact('complaintDate', '第一次投诉的日期', '那天'),
  answerDate: fact('answerDate', '对方答复的日期', '那天'),
  appealDate: fact('appealDate', '提交申诉的日期', '那天'),
  materialsCompleteDate: fact('materialsCompleteDate', '申诉材料交齐的日期', '那天'),
  messageDate: fact('messageDate', '收到短信或来电的日期', '那天'),
  /** Every charge with its day, sum and name. */
  charges: fact('charges', '每一笔的日期和金额', '见上'),
  /** 合计60元. */
  total: fact('charges.total', '合计多少钱', '上述款项'),
  /** 60元. */
  sum: fact('charges.total', '合计多少钱', '上述款项'),
  ticket: fact('contacts', '工单号', '上述工单'),
  agentId: fact('contacts', '工号'),
  /** What the other side said last, and promised last. */
  said: fact('contacts', '对方怎么说的'),
  promised: fact('contacts', '对方答应了什么'),
  /** Every contact, a line each. */
  contacts: fact('contacts', '投诉的经过：日期、工号、工单号'),
  /** The latest contact with a ticket, in half a sentence. */
  lastContact: fact('contacts', '上次投诉的日期和工单号'),
  answerState: fact('answer', '对方有没有答复'),
  name: fact('holder.name', '机主姓名', '机主本人'),
  phone: fact('holder.phone', '手机号码', '上述号码'),
  address: fact('holder.address', '你的通信地址'),
  postcode: fact('holder.postcode', '邮政编码'),
  representative: fact('holder.representative', '代办人姓名', '代办人'),
  regionName: fact('region', '号码归属的省份', '本省'),
  appealBody: fact('region', '号码归属省的通信管理局', '通信管理局'),
  operator: fact('operator', '运营商'),
  hotline: fact('operator', '客服电话'),
  matter: fact('dispute', '遇到的是哪一类事', '这件事'),
  today: fact('', '日期'),
  askBy: fact('', '希望哪天之前办好'),
  replyBy: fact('complaintDate', '答复期限'),
  replyRule: fact('complaintDate', '答复期限的依据'),
  appealFrom: fact('complaintDate', '可以申诉的日子'),
  appealBy: fact('incidentDate', '申诉的最后一天'),
  appealAnswerBy: fact('appealDate', '申诉答复的期限'),
  marketAcceptanceBy: fact('', '市场监管部门决定是否受理的期限'),
  /** From the dispute file. */
  fact: fact('dispute', '发生了什么事'),
  factShort: fact('dispute', '发生了什么事'),
  demand: fact('dispute', '要对方做什么'),
  demandShort: fact('dispute', '要对方做什么'),
  basis: fact('dispute', '依据'),
  basisShort: fact('dispute', '依据'),
  records: fact('dispute', '要对方出示什么'),
  breach: fact('dispute', '对方违反了哪条规定'),
  breachRule: fact('dispute', '对方违反了哪条规定'),
  fallback: fact('dispute', '退一步的办法'),
  /** 证1 … of what the user has; sentences that demand what others hold. */
  evidenceList: fact('evidence', '证据的名称和来源'),
  evidenceDemands: fact('evidence', '要对方提供的证据'),
  /** The articles of the block itself. */
  cite: fact('', '依据'),
} as const satisfies Record<string, SlotInfo>;
/** A key of {@link SLOTS}. */
export type SlotName = keyof typeof SLOTS;

/** Slots a dispute file may use in its own sentences. */
export const DISPUTE_SLOTS: readonly SlotName[] = [
  'subject',
  'incidentDate',
  'discoveredDate',
  'complaintDate',
  'answerDate',
  'messageDate',
  'charges',
  'total',
  'sum',
  'operator',
  'hotline',
  'regionName',
  'askBy',
];

const PARAMETER = /^(limit|literal|act-from|act-by):[a-z0-9-]+$|^blank:[^{}[\]]{1,30}$/;
const PLAIN_PREDICATES = [
  'complained',
  'answered',
  'reply-overdue',
  'reply-pending',
  'appealed',
  'appeal-overdue',
  'window-open',
  'window-passed',
  'billing',
  'money',
  'wants-refund',
  'many-charges',
  'dispute',
  'local-reply',
  'appeal-rejected',
] as const;
const PREDICATE = new RegExp(
  `^(?:not:)?(?:${PLAIN_PREDICATES.join('|')}|(?:has|unsaid):[A-Za-z]+|answer:(?:none|unsatisfied|partial|satisfied|settled)|body:[a-z-]+|dispute:[a-z0-9-]+|records:.{1,40})$`,
  'u',
);

const NAMES: readonly string[] = Object.keys(SLOTS);
const hasSlot = (name: string): boolean => NAMES.includes(name);

/** @example isSlot('limit:operator-reply') //=> true */
export function isSlot(name: string): boolean {
  return hasSlot(name) || PARAMETER.test(name);
}

/** True for a condition a block may stand under: `complained`, `not:has:ticket`, `unsaid:subject`, `answer:partial` … */
export function isPredicate(name: string): boolean {
  const slot = /^(?:not:)?(?:has|unsaid):(.+)$/.exec(name)?.[1];
  return PREDICATE.test(name) && (slot === undefined || hasSlot(slot));
}

/** Names of the {{slots}} in a template text, in order, each as often as it stands there. */
export function slotsIn(text: string): string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? '');
}

/** Slots of a text that do not exist, or (for a dispute's sentences) are not open to it. Empty = sound. */
export function unknownSlots(text: string, open?: readonly string[]): string[] {
  return slotsIn(text).filter((name) => (open && !PARAMETER.test(name) ? !open.includes(name) : !isSlot(name)));
}
