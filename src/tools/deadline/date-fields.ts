/** Days the calculator can ask for, by case key, in the order a dispute lives through them. */
export const DATE_FIELDS: readonly { readonly key: string; readonly label: string; readonly hint?: string; readonly withTime?: boolean }[] =
  [
    { key: 'incidentDate', label: '事情哪天发生', hint: '扣费的事，写第一次扣的那天' },
    { key: 'complaintDate', label: '哪天向运营商投诉' },
    { key: 'appealDate', label: '哪天提交申诉' },
    { key: 'materialsCompleteDate', label: '哪天把材料交齐', hint: '对方要你补过材料的，写补齐那天' },
    { key: 'faultReportedAt', label: '哪天几点报的故障', withTime: true },
    { key: 'arrearsPaidAt', label: '哪天几点交清欠费', withTime: true },
    { key: 'billReceivedDate', label: '哪天收到账单' },
    { key: 'messageDate', label: '哪天收到骚扰短信' },
    { key: 'discoveredDate', label: '哪天知道吃亏了' },
    { key: 'hotlineDate', label: '哪天打的12345' },
    { key: 'marketComplaintDate', label: '哪天向12315投诉' },
    { key: 'marketAcceptedDate', label: '12315哪天受理' },
    { key: 'departmentComplaintDate', label: '别的部门哪天收到投诉' },
    { key: 'regulatorSilentSince', label: '申诉该答复没答复，从哪天起' },
    { key: 'reconsiderationDate', label: '哪天申请复议' },
    { key: 'reconsiderationAcceptedDate', label: '复议哪天受理' },
    { key: 'reconsiderationDecisionDate', label: '哪天收到复议决定' },
    { key: 'suitFiledDate', label: '哪天把起诉状交给法院' },
    { key: 'docketedDate', label: '法院哪天立案' },
    { key: 'disclosureRequestDate', label: '哪天申请信息公开' },
  ];

/** Always in sight on the full page; the rest stands under 「更多日子」. */
export const FIRST_FIELDS: readonly string[] = ['incidentDate', 'complaintDate', 'appealDate', 'materialsCompleteDate'];
