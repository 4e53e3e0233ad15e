/** What each key of the case file is called on the page; one source for labels, import reports and merge reports. */
const KEY_WORDS: Readonly<Record<string, string>> = {
  operator: '运营商',
  region: '号码归属的省',
  dispute: '什么事',
  billing: '是不是收费的事',
  subject: '哪项业务',
  incidentDate: '事情哪天发生',
  discoveredDate: '哪天发现的',
  complaintDate: '第一次投诉那天',
  answer: '答复了没有',
  answerDate: '哪天答复的',
  appealDate: '哪天提交申诉',
  materialsCompleteDate: '哪天把材料交齐',
  appealResult: '申诉有消息没有',
  charges: '扣的钱',
  contacts: '联系过谁',
  demands: '诉求',
  evidence: '证据',
  otherBodies: '别的机构',
  holder: '机主资料',
  'charges.date': '哪天扣的',
  'charges.amount': '多少元',
  'charges.item': '账单上的名目',
  'contacts.date': '哪天',
  'contacts.channel': '打给谁、在哪办',
  'contacts.agentId': '工号',
  'contacts.ticket': '工单号',
  'contacts.said': '对方怎么说',
  'contacts.promised': '答应了什么',
  'contacts.promisedBy': '说好哪天',
  'contacts.kept': '做到没有',
  'holder.name': '机主姓名',
  'holder.phone': '手机号码',
  'holder.address': '地址',
  'holder.postcode': '邮编',
  'holder.representative': '代办人姓名',
  'otherBodies.body': '哪个机构',
  'otherBodies.status': '走到哪一步',
  'otherBodies.date': '哪天',
};

const COUNTERS: Readonly<Record<string, string>> = { charges: '笔扣款', contacts: '次联系', otherBodies: '个机构', demands: '条诉求' };

/**
 * A key path in words; unknown keys stay as they are.
 * @example pathWords('contacts.3.date') //=> '第4次联系：哪天'
 */
export function pathWords(path: string): string {
  const [key = '', index, field] = path.split('.');
  const own = KEY_WORDS[path];
  if (own !== undefined) return own;
  if (index !== undefined && /^\d+$/.test(index) && COUNTERS[key] !== undefined) {
    const which = `第${Number(index) + 1}${COUNTERS[key]}`;
    return field === undefined ? which : `${which}：${KEY_WORDS[`${key}.${field}`] ?? field}`;
  }
  return KEY_WORDS[key] === undefined || index === undefined ? path : `${KEY_WORDS[key]}：${path.slice(key.length + 1)}`;
}
