/**
 * One slip somebody could make in a working hour, and what a reader of the site would then see. `find` must stand in the
 * file exactly once; `tests` are asked first, the whole unit and content suite after them.
 */
export type Mutation = {
  readonly file: string;
  readonly find: string;
  readonly put: string;
  readonly slip: string;
  readonly tests: readonly string[];
};
type Slip = readonly [find: string, put: string, slip: string];

/** Where a slip's text stands, however the formatter broke its lines; null unless it stands there exactly once. */
export function placeOf(source: string, find: string): { from: number; to: number } | null {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = find.split(/(\s+|[()[\]{}])/).filter((part) => part.trim() !== '');
  const loose = parts.map((part) => (/^[)\]}]$/.test(part) ? `,?\\s*${literal(part)}` : literal(part))).join('\\s*');
  const places = [...source.matchAll(new RegExp(loose, 'g'))];
  const [only] = places;
  return only && places.length === 1 ? { from: only.index, to: only.index + only[0].length } : null;
}

const in_ = (file: string, tests: readonly string[], slips: readonly Slip[]): Mutation[] =>
  slips.map(([find, put, slip]) => ({ file, find, put, slip, tests }));

const DATES = ['tests/unit/dates'];
const DEADLINES = ['tests/unit/deadlines/compute-deadline', 'tests/unit/deadlines/date-cases'];
const CLOCKS = ['tests/unit/deadlines/compute-clocks', 'tests/unit/deadlines/date-cases'];
const ROUTES = ['tests/unit/routes'];
const CORPUS = ['tests/content/author-errors', 'tests/content/corpus'];
const DATA = [
  'tests/content/deadline-examples',
  'tests/content/corpus',
  'tests/content/holidays',
  'tests/content/temporal-coverage',
  'tests/unit/deadlines/date-cases',
];
const CASE = ['tests/unit/case', 'tests/unit/fuzz'];
const WORDING = ['tests/unit/wording'];

/** Every slip that is tried. */
export const MUTATIONS: readonly Mutation[] = [
  ...in_('src/domain/dates/plain-date.ts', DATES, [
    ['new Date(Date.UTC(year, month, 0)).getUTCDate()', 'new Date(Date.UTC(year, month, 1)).getUTCDate()', 'every month has one day'],
    [
      'new Date(Date.UTC(year, month, 0)).getUTCDate()',
      'new Date(Date.UTC(year, month - 1, 0)).getUTCDate()',
      'a month is as long as the one before',
    ],
    ['month > 12', 'month > 13', 'month 13 exists'],
    ['day > daysInMonth(year, month)', 'day > 31', '30 February is a day'],
    ['day > daysInMonth(year, month)', 'day >= daysInMonth(year, month)', 'the last of the month is refused'],
    ['year < 1900', 'year <= 1900', '1900 is refused'],
    ['day < 1 ||', 'day < 0 ||', 'day 00 exists'],
    ['fromEpochDay(epochDay(date) + days)', 'fromEpochDay(epochDay(date) - days)', 'days are counted backwards'],
    ['Math.min(day, daysInMonth(targetYear, targetMonth))', 'day', '30 February comes out of a count in months'],
    ['Math.min(day, daysInMonth(targetYear, targetMonth))', 'Math.min(day, 28)', 'month ends are cut to the 28th'],
    ['const index = year * 12 + (month - 1) + months;', 'const index = year * 12 + month + months;', 'a month too many'],
    ['const targetMonth = (index % 12) + 1;', 'const targetMonth = (index % 12) || 12;', 'months shift by one'],
    ['return epochDay(to) - epochDay(from);', 'return epochDay(from) - epochDay(to);', 'days left are days past'],
    ['return a >= b ? a : b;', 'return a <= b ? a : b;', 'the earlier of two days is taken for the later'],
    ['.getUTCDay();', '.getDay();', 'weekdays depend on the device’s time zone'],
    ["['日', '一', '二', '三', '四', '五', '六']", "['一', '二', '三', '四', '五', '六', '日']", 'Sunday is called Monday'],
    ['fromEpochDay(days + Math.floor(total / 24))', 'fromEpochDay(days + Math.round(total / 24))', 'afternoon hours jump a day'],
    ['2[0-3]', '2[0-4]', '24:30 is an hour'],
    ['date.getUTCMonth() + 1', 'date.getUTCMonth()', 'every month is one too low'],
    ['return `${year}年${month}月${day}日`;', 'return `${year}年${day}月${month}日`;', 'day and month are swapped in words'],
  ]),
  ...in_(
    'src/domain/dates/working-calendar.ts',
    [...DATES, ...DEADLINES],
    [
      ['  let date = start;\n  let left = n;', '  let date = addDays(start, -1);\n  let left = n;', 'the first day is counted'],
      ['while (left > 0) {', 'while (left > 1) {', 'a workday too few'],
      [
        "    if (kind.certainty === 'estimated') certainty = 'estimated';\n    if (kind.working) left -= 1;",
        '    if (kind.working) left -= 1;',
        'a count into an unknown year is sold as exact',
      ],
      [
        "    if (kind.certainty === 'estimated') certainty = 'estimated';\n    if (kind.working) return",
        '    if (kind.working) return',
        'a rolled day in an unknown year is sold as exact',
      ],
      ['return roll(calendar, date, 1);', 'return roll(calendar, date, -1);', 'a limit on the operator is moved forward instead of back'],
      ['return roll(calendar, date, -1);', 'return roll(calendar, date, 1);', 'the reader’s last day is moved past the limit'],
      ["{ 0: '周日', 6: '周六' }", "{ 0: '周日' }", 'Saturdays are worked'],
      ['    const off = entry?.off[date];\n', '    const off: string | undefined = undefined;\n', 'holidays are worked'],
      ['    const work = entry?.work[date];\n', '    const work: string | undefined = undefined;\n', 'make-up workdays are free'],
      [
        'for (const near of [year, year + 1, year - 1])',
        'for (const near of [year])',
        'a New Year bridge named in the other year’s notice is missed',
      ],
      [
        "    const certainty = calendar.years[year]?.status === 'published' ? 'exact' : 'estimated';\n",
        "    const certainty = 'exact';\n",
        'holidays of a year without a notice are sold as certain',
      ],
      [
        "certainty: calendar.years[year]?.status === 'published' ? 'exact' : 'estimated', name: weekend",
        "certainty: 'exact', name: weekend",
        'a year without a notice is sold as known',
      ],
      [
        "calendar.years[year]?.status === 'published' ? 'exact' : 'estimated', name: weekend",
        "calendar.years[year] ? 'exact' : 'estimated', name: weekend",
        'an estimated year counts as known',
      ],
      ['if (!kind.working || kind.name !== ', 'if (!kind.working && kind.name !== ', 'the make-up workday is not named in the derivation'],
    ],
  ),
  ...in_('src/domain/deadlines/compute-deadline.ts', DEADLINES, [
    ['version.effectiveFrom <= day &&', 'version.effectiveFrom < day &&', 'a rule does not hold on its first day'],
    ['(rule.reachesBack && first &&', '(first &&', 'every rule is applied to facts older than itself'],
    ['first && day < first.effectiveFrom ? first : null', 'first ? first : null', 'a rule that has ended lives on'],
    ['day <= version.effectiveTo)) ?? null', 'day < version.effectiveTo)) ?? null', 'a rule does not hold on its last day'],
    [
      "return (rule.advise ?? (rule.binds === 'user' ? 'act-by' : 'act-from')) === 'act-by';",
      "return (rule.advise ?? (rule.binds === 'user' ? 'act-by' : 'act-from')) !== 'act-by';",
      'who must act and who waits are swapped',
    ],
    ['return (rule.advise ?? (rule.binds', 'return ((rule.binds', 'records that will be deleted are waited for'],
    [
      "if (version.unit === 'month') return addMonths(start, version.amount);",
      "if (version.unit === 'month') return addDays(start, version.amount * 30);",
      'a month is 30 days',
    ],
    ['addMonths(start, version.amount * 12)', 'addDays(start, version.amount * 365)', 'a year is 365 days'],
    ['return addDays(start, version.amount);', 'return addDays(start, version.amount - 1);', 'the first day is counted'],
    [
      'const back = rollBack(calendar, literal);',
      'const back = rollForward(calendar, literal);',
      'the reader is told a day after the limit',
    ],
    ['actBy: back.date, certainty', 'actBy: literal, certainty', 'the reader is told a rest day'],
    ['const actFrom = addDays(latest, 1);', 'const actFrom = latest;', 'the reader goes on while the other side still has a day'],
    ['latest = laterOf(literal, forward.date);', 'latest = literal;', 'the reader goes on before the rolled day is over'],
    ["if (version.roll.rule !== 'never') {", "if (version.roll.rule === 'by-law') {", 'where the law is silent only one day is shown'],
    ["if (version.roll.rule !== 'never') {", '{', 'limits that may not roll are rolled'],
    ['`${day}T23:59`', '`${day}T00:00`', 'a day without an hour counts from its first minute'],
    [
      'answer.actFrom > close.actBy) continue;',
      'answer.actFrom >= close.actBy) continue;',
      'the last day for a first complaint is a day too early',
    ],
    [
      'answer.actFrom > close.actBy) continue;',
      'answer.actFrom > close.literal) continue;',
      'the last day for a first complaint leaves only a rest day to appeal',
    ],
    [
      'day >= incident.slice(0, 10); day = addDays(day, -1)',
      'day > incident.slice(0, 10); day = addDays(day, -1)',
      'a complaint on the day itself is called too late',
    ],
    [
      "close.certainty === 'estimated' || answer.certainty === 'estimated'",
      "close.certainty === 'estimated' && answer.certainty === 'estimated'",
      'a half-known date is sold as exact',
    ],
    ["if (due.certainty === 'exact') return due;", 'return due;', 'an estimate is not explained'],
    [
      "filter((year) => calendar.years[year]?.status !== 'published')",
      "filter((year) => calendar.years[year]?.status === 'published')",
      'the wrong year is named as missing',
    ],
    ['daysBetween(last.to, day.date) === 1', 'daysBetween(last.to, day.date) >= 1', 'two holidays are told as one long one'],
    ['partsOf(literal).day < partsOf(start).day', 'partsOf(literal).day <= partsOf(start).day', 'an ordinary day is told as a month end'],
    ['formatMonthDay(addDays(start, 1))}数起', 'formatMonthDay(start)}数起', 'the derivation says the first day counts'],
    [
      "if (!version) return { kind: 'no-rule-in-force'",
      "if (!version && rule.versions.length > 1) return { kind: 'no-rule-in-force'",
      'before a rule was in force the page fails',
    ],
    ["    if (forward.certainty === 'estimated') certainty = 'estimated';\n", '', 'a day rolled in an unknown year is sold as exact'],
    ["    if (back.certainty === 'estimated') certainty = 'estimated';\n", '', 'a safe day in an unknown year is sold as exact'],
    ['    certainty = walk.certainty;\n', '', 'workdays in an unknown year are sold as exact'],
    [
      "version.roll.rule === 'silent' ? '如果顺延' : '顺延后'",
      "version.roll.rule !== 'silent' ? '如果顺延' : '顺延后'",
      'what the law says and what it leaves open are swapped',
    ],
  ]),
  ...in_('src/domain/deadlines/compute-clocks.ts', CLOCKS, [
    [
      'for (const key of [rule.trigger, rule.triggerFallback])',
      'for (const key of [rule.trigger])',
      'without a discovery date no limitation is shown',
    ],
    ['if (rule.region && rule.region !== caseFile.region) return false;', '', 'everybody gets 河南’s limit'],
    [
      'rule.billing === undefined || caseFile.billing === null || rule.billing === caseFile.billing',
      'rule.billing === undefined || rule.billing === caseFile.billing',
      'undecided cases see no window at all',
    ],
    [
      'caseFile.billing === null || rule.billing === caseFile.billing',
      'caseFile.billing === null || rule.billing !== caseFile.billing',
      'money matters get two years, others five months',
    ],
    ['parsePlainDate(told.slice(0, 10))) return told;', 'told) return told;', 'an impossible date hides the charges'],
    ['(one.joins === reply && appliesTo(one, caseFile))', 'one.joins === reply', 'everybody must complain by 重庆’s day'],
    ['one.id === reply || (one.joins', 'one.id === reply && (one.joins', 'nobody is told the last day for a first complaint'],
    ['(a.literal < b.literal ? -1 : 1)', '(a.literal < b.literal ? 1 : -1)', '重庆 is told to complain too late'],
    ["    if (key === 'incidentDate') {\n", "    if (key === 'discoveredDate') {\n", 'charges start no clock'],
    ['return due.actBy ?? due.actFrom ?? due.literal;', 'return due.literal;', 'reminders name the literal day'],
    ['today > due.literal.slice(0, 10) : left < 0', 'today >= due.literal.slice(0, 10) : left < 0', 'the last day is told as over'],
    ['const left = daysBetween(today, key);', 'const left = daysBetween(key, today);', 'days left have the wrong sign'],
    ['.sort((a, b) => (a.date < b.date ? -1 : 1))\n    .flatMap', '.flatMap', 'monthly charges stand in the order typed'],
    ['inside: today <= result.literal', 'inside: today < result.literal', 'a charge falls out a day too early'],
    ['inside: today <= result.literal', 'inside: today <= (result.actBy ?? result.literal)', 'a charge falls out on the safe day'],
    ['{ earlier: at(-1), later: at(1) }', '{ earlier: at(1), later: at(-1) }', 'a day earlier and later are swapped'],
    [
      'day <= (result.rolled ?? result.literal.slice(0, 10))',
      'day <= result.literal.slice(0, 10)',
      'an answer on the rolled day settles nothing',
    ],
    ['day >= result.start.slice(0, 10)', 'day > result.start.slice(0, 10)', 'an answer on the same day settles nothing'],
    [
      'if (over(a) !== over(b)) return over(a) ? 1 : -1;',
      'if (over(a) !== over(b)) return over(a) ? -1 : 1;',
      'what is over stands on top',
    ],
  ]),
  ...in_(
    'src/domain/deadlines/reminder.ts',
    ['tests/unit/deadlines/reminder'],
    [
      ['if (!day || day < today) return [];', 'if (!day || day <= today) return [];', 'no reminder for today'],
      ['alarm: own ? addDays(day, -1) : day', 'alarm: day', 'the alarm for the last day rings on the last day'],
      ['alarm: own ? addDays(day, -1) : day', 'alarm: own ? addDays(day, 1) : day', 'the alarm rings after the last day'],
      ['.sort((a, b) => (a.day < b.day ? -1 : 1))', '.sort((a, b) => (a.day < b.day ? 1 : -1))', 'the farthest reminder stands first'],
    ],
  ),
  ...in_(
    'src/tools/deadline/calendar-file.ts',
    ['tests/unit/deadlines/reminder', 'tests/regressions'],
    [
      ['.relatesTo(ICalAlarmRelatesTo.start)', '', 'the alarm rings a day late'],
      ['/ 3_600_000 - 9', '/ 3_600_000 + 9', 'the alarm rings at night'],
    ],
  ),
  ...in_('src/domain/deadlines/fill-limits.ts', ['tests/unit/deadlines/reminder'], [["'规定的时间'", "''", 'a sentence with a hole']]),
  ...in_(
    'src/domain/case/case.ts',
    [...CLOCKS, ...CASE],
    [
      ['return dates[0] ?? null;', 'return dates[dates.length - 1] ?? null;', 'the newest charge starts the window'],
      ['.filter((date) => date !== null).sort();', '.filter((date) => date !== null);', 'the first charge typed starts the window'],
    ],
  ),
  ...in_(
    'src/domain/case/check-dates.ts',
    ['tests/unit/deadlines/check-dates'],
    [
      ['if (day && day > today)', 'if (day && day >= today)', 'today is called the future'],
      ['if (a && b && b < a)', 'if (a && b && b <= a)', 'two events of one day are called a wrong order'],
      ['if (a && b && b < a)', 'if (a && b && b > a)', 'every right order is called wrong'],
    ],
  ),
  ...in_(
    'src/domain/case/fragment.ts',
    ['tests/unit/fuzz/link', 'tests/regressions'],
    [
      [
        '.includes(key)) return parsePlainDate(value) !== null;',
        '.includes(key)) return true;',
        'a link brings impossible days into the case',
      ],
      [
        "facts[key] = key === 'billing' ? value === 'true' : value;",
        "facts[key] = key === 'billing' ? value !== 'true' : value;",
        'yes and no are swapped',
      ],
      ['/^\\d{6}$/.test(value)', '/^\\d/.test(value)', 'a phone number passes as a province'],
      ['/^[a-z0-9-]{1,60}$/.test(value)', 'value.length < 60', 'free text travels in a link'],
      ['.slice(0, 2000)', '', 'an endless link is read to its end'],
    ],
  ),
  ...in_('src/domain/case/read-case.ts', CASE, [
    ['if (version > CASE_VERSION)', 'if (version >= CASE_VERSION)', 'today’s own files are refused'],
    [
      'const out = { ...base, ...value, caseVersion: CASE_VERSION } as CaseFile;',
      'const out = { ...base, caseVersion: CASE_VERSION } as CaseFile;',
      'unknown keys are lost on import',
    ],
    ["if (told === '' || parsePlainDate(told)) return told;", 'return told;', 'impossible days come in from a file'],
  ]),
  ...in_(
    'src/domain/money/money.ts',
    ['tests/unit/money'],
    [
      [".padEnd(2, '0')", ".padStart(2, '0')", '20.5 yuan are 20.05'],
      ['Number(match[1]) * 100 +', 'Number(match[1]) * 10 +', 'ten yuan are one'],
      ['const LARGEST_FEN = 1_000_000_000;', 'const LARGEST_FEN = 100_000_000;', 'large sums are refused'],
      ['fen <= LARGEST_FEN', 'fen < LARGEST_FEN', 'the largest sum is refused'],
      [".replace(/0+$/, '')", '', '46.5元 is written 46.50元'],
      ["padStart(2, '0').replace", "padStart(1, '0').replace", '0.05 yuan are 0.5'],
      ['const yuan = Math.trunc(fen / 100);', 'const yuan = Math.round(fen / 100);', '46.5 yuan are 47.5'],
      ['/^(\\d{1,9})', '/^-?(\\d{1,9})', 'a negative amount is money'],
      ['sum + amount, 0)', 'sum + amount, 1)', 'every total is a cent too high'],
      ['(?:\\.(\\d{1,2}))?', '(?:\\.(\\d{1,3}))?', 'tenths of a cent are money'],
    ],
  ),
  ...in_(
    'src/domain/law/article-text.ts',
    ['tests/unit/law'],
    [
      ['number: paragraphs.length + 1', 'number: paragraphs.length', 'every 款 is one too low'],
      ["omitted: line === '……'", 'omitted: false', 'an omitted 款 is quoted as one'],
      ['candidate.number === paragraph);', 'candidate.number >= paragraph);', 'a citation of one 款 takes the rest along'],
      ['from = at + part.length;', 'from = 0;', 'parts of a quotation may stand in any order'],
      ['if (at < 0) return false;', 'if (at < 0) continue;', 'a misquotation passes'],
      ['(tens ? value(tens) : 1) * 10', '(tens ? value(tens) : 0) * 10', 'item eleven is item one'],
      ['scope.length === 1 ? scope[0] : undefined', 'scope[0]', 'an item without its 款 is guessed'],
    ],
  ),
  ...in_(
    'src/domain/law/citation.ts',
    ['tests/unit/law'],
    [
      ["out += `${gap ? '零' : ''}", "out += `${''}", '一千零一 is 一千一'],
      ['value >= 10 && value < 20', 'value >= 10 && value < 19', '十九 is 一十九'],
      ['`第（${chineseNumber(basis.item)}）项`', '`第${chineseNumber(basis.item)}项`', 'items are cited without brackets'],
      ["['art', article, paragraph, item]", "['art', article, item, paragraph]", 'links lead to the wrong item'],
      ['`第${chineseNumber(basis.paragraph)}款`', '`第${chineseNumber(basis.paragraph + 1)}款`', 'the next 款 is cited'],
      ["(law?.labels?.[basis.article] ?? '')", '`第${basis.article}条`', 'an article whose number nobody saw is given one'],
    ],
  ),
  ...in_('src/domain/routes/judge-route.ts', ROUTES, [
    ['complained !== null && complained <= today;', 'complained !== null;', 'a planned complaint opens the appeal'],
    ['complained !== null && complained <= today;', 'complained !== null && complained < today;', 'a complaint of today does not count'],
    ["if (today >= safe) return 'overdue';", "if (today > safe) return 'overdue';", 'the appeal opens a day too late'],
    ["if (today >= safe) return 'overdue';", "if (earliest !== null && today >= earliest) return 'overdue';", '重庆 appeals too early'],
    ['earliest < safe && today >= earliest ?', 'earliest < safe && today > earliest ?', 'the shorter limit of 河南 is noticed a day late'],
    [
      '{ safe: days[days.length - 1] ?? null, earliest: days[0] ?? null }',
      '{ safe: days[0] ?? null, earliest: days[days.length - 1] ?? null }',
      'the shorter of two limits is called safe',
    ],
    ["other.status !== 'sent'", "other.status === 'accepted'", 'a matter another body has finished leaves the appeal open'],
    ["other.body === body && other.status !== 'sent'", 'other.body === body', 'a mere note to 12315 closes the appeal'],
    [
      "(caseFile.answer === 'unsatisfied' || caseFile.answer === 'partial')",
      "(caseFile.answer === 'unsatisfied')",
      'who was promised half may not appeal',
    ],
    [
      'literal !== undefined && today > literal.slice(0, 10)',
      'literal !== undefined && today >= literal.slice(0, 10)',
      'the window closes a day too early',
    ],
    [
      'candidate.when.every((predicate) => holds(predicate, context))',
      'candidate.when.some((predicate) => holds(predicate, context))',
      'one of several conditions is enough',
    ],
    ["caseFile.evidence['power-of-attorney'] !== 'have'", 'true', 'an authorisation does not help'],
    ['totalOf(caseFile) > 0 ||', 'totalOf(caseFile) >= 0 ||', 'every case is about money'],
    [
      "return hasAppealed && overdue('appeal-answer');",
      "return hasAppealed && overdue('appeal-acceptance');",
      'the review opens weeks too early',
    ],
    ['appealed !== null && appealed <= today', 'appealed !== null', 'a planned appeal counts as made'],
    ['today >= from.slice(0, 10)', 'today > from.slice(0, 10)', 'an overdue answer is noticed a day late'],
    [
      "caseFile.billing === false ? 'appeal-window-other' : 'appeal-window-billing'));\n  if (!own)",
      "caseFile.billing !== true ? 'appeal-window-other' : 'appeal-window-billing'));\n  if (!own)",
      'undecided cases are judged by the longer window',
    ],
    ["later.some((charge) => charge.inside) ? 'partly' : 'passed'", "'passed'", 'a later charge inside the window is given up'],
    ['[...routes].sort((a, b) => a.order - b.order)', '[...routes]', 'the doors stand in any order'],
    ['safe && safe >= context.today ? safe : undefined', 'safe', 'the home page says to act by a day that is over'],
    ['if (caseFile.billing === null) {', 'if (caseFile.billing !== null) {', 'undecided cases are closed after five months'],
    [
      "case 'settled-and-performed': return caseFile.answer === 'settled';",
      "case 'settled-and-performed': return caseFile.answer === 'satisfied';",
      'a settled case may be appealed',
    ],
    [
      "case 'region-chongqing': return caseFile.region === '500000';",
      "case 'region-chongqing': return caseFile.region === '510000';",
      '四川 gets the rules of 重庆',
    ],
    [
      "const limits: Partial<Record<RouteSlug, string>> = {\n    ...(complained ? {} : { 'operator-escalation': 'first-complaint-latest' })",
      "const limits: Partial<Record<RouteSlug, string>> = {\n    ...(complained ? {} : { 'operator-escalation': own })",
      'who has not complained is told the last day to appeal instead',
    ],
    ["condition.verdict === 'not-yet' ? firstDay", "condition.verdict !== 'not-yet' ? firstDay", 'an open door carries a first day'],
    [
      "if (kind === 'act-from' && id === 'operator-reply') {",
      "if (kind === 'act-from' && id === 'no-such') {",
      'the sentence names the earlier of two limits',
    ],
  ]),
  ...in_('src/domain/corpus/check-citation.ts', CORPUS, [
    ['if (basis.quote && !texts.some(', 'if (basis.quote && !basis.law && !texts.some(', 'misquotations are published'],
    ['if (unsound.has(`laws/${basis.law}`)) return [];', 'return [];', 'a law nobody declared is cited'],
    [
      '  if (articles.length === 0) {',
      '  if (articles.length === 0) return [];\n  if (articles.length === 0) {',
      'an article that does not exist is cited',
    ],
    ['  if (texts.length === 0) return [issue(', '  if (texts.length < 0) return [issue(', 'an item that does not exist is cited'],
  ]),
  ...in_('src/domain/corpus/check-corpus.ts', CORPUS, [
    ['version.effectiveTo >= next.effectiveFrom', 'version.effectiveTo > next.effectiveFrom', 'two versions hold on one day'],
    [
      'if (next.effectiveFrom <= version.effectiveFrom)',
      'if (next.effectiveFrom < version.effectiveFrom && false)',
      'prose prints an old limit',
    ],
    [
      "for (const slot of slotUses(corpus)) need('deadline', slot.id, slot.file, slot.field);",
      '',
      'a misspelt limit prints 「规定的时间」',
    ],
    ["for (const id of dispute.evidence) need('evidence', id, dispute.file, 'evidence');", '', 'a checklist loses an item in silence'],
    [
      "if (weak.length > 0 && rule.nature === 'statutory')",
      "if (weak.length > 1 && rule.nature === 'statutory')",
      'a C-grade fact is called statutory',
    ],
    ['...checkHolidays(corpus.holidays),', '', 'last year’s holidays are used for next year'],
  ]),
  ...in_(
    'src/domain/corpus/check-holidays.ts',
    [...CORPUS, 'tests/unit/corpus'],
    [
      ['day < first || day > last', 'day > last', 'another year’s days pass'],
      ['if (id !== String(year))', "if (id === '')", 'a file of one year counts for another'],
      ['if (day in off)', 'if (false as boolean)', 'a day is both worked and free'],
      ['![0, 6].includes(', '![0, 6, 1].includes(', 'a Monday is a make-up workday'],
    ],
  ),
  ...in_(
    'src/domain/corpus/freshness.ts',
    ['tests/unit/corpus'],
    [
      ["end !== '' && end < day", "end !== ''", 'a law that has yet to begin is called expired'],
      ['return age > maxAge ?', 'return age >= maxAge ?', 'pages are called old a day too early'],
      ['[year, year + 1].filter', '[year].filter', 'next year’s missing notice is not told'],
      ['return end && users.length > 0', 'return end', 'a repealed law nobody cites fails the build'],
      ['rule.lastReviewed.on < now.effectiveFrom', 'rule.lastReviewed.on > now.effectiveFrom', 'rules of an amended law are not listed'],
      ['!isVerbatim(basis.quote, text)', 'false', 'a quotation of the old text is not listed'],
    ],
  ),
  ...in_('src/domain/corpus/nearest-name.ts', CORPUS, [['Math.min(2, Math.floor(name.length / 3))', '0', 'no name is suggested']]),
  ...in_('src/domain/corpus/fields.schema.ts', CORPUS, [
    ["z.enum(['A', 'A-', 'B', 'C']", "z.enum(['A', 'A-', 'B', 'C', 'D']", 'a fact nobody has seen is published'],
    ['parsePlainDate(day) !== null', 'day.length === 10', '30 February is a date of the content'],
  ]),
  ...in_('src/domain/deadlines/deadline.schema.ts', CORPUS, [
    ['rule.examples.length < 3', 'rule.examples.length < 0', 'a deadline without examples is published'],
  ]),
  ...in_('src/corpus/load-corpus.ts', CORPUS, [
    ['[...issues, ...checkCorpus(corpus, unsound)]', 'issues', 'dead references are published'],
    ['checkCorpus(corpus, unsound)]', 'checkCorpus(corpus)]', 'one slip is told thirty times'],
    ['  issues.push(...strayFiles(root, folder, ending));\n', '', 'a page with the wrong ending is missing in silence'],
  ]),
  ...in_(
    'src/corpus/estimate-holidays.ts',
    ['tests/content/holidays'],
    [
      ['day.offset ?? 0', '0', 'the Spring Festival has one day'],
      ['`${year}-${day.on}`', '`${year - 1}-${day.on}`', 'New Year lies a year back'],
      ["status: 'estimated', off", "status: 'published', off", 'an estimate is sold as a notice'],
    ],
  ),
  ...in_(
    'src/domain/evidence/build-checklist.ts',
    ['tests/islands/evidence', 'tests/unit/wording'],
    [
      ["item.holder === 'operator' && states[item.id] !== 'have'", "item.holder === 'operator'", 'the letter asks for what the reader has'],
      ['return [...common, ...own]', 'return [...own]', 'the common evidence is missing'],
    ],
  ),
  ...in_(
    'src/domain/arithmetic/compute-arithmetic.ts',
    ['tests/unit/arithmetic'],
    [
      ['Math.floor((2 * a + b) / (2 * b))', 'Math.floor(a / b)', 'half a cent is lost'],
      ['const amount = (fee * months) as Fen;', 'const amount = (fee * (months - 1)) as Fen;', 'a month is forgotten'],
      ['if (hours <= limit)', 'if (hours < limit)', 'exactly in time is called late'],
      ["difference > 0 ? 'reached'", "difference >= 0 ? 'reached'", 'exactly five times counts as above'],
    ],
  ),
  ...in_('src/domain/wording/wording-dates.ts', WORDING, [
    ['replyBy !== null && replyBy >= today;', 'replyBy !== null && replyBy > today;', 'on the last day the letter asks for a later one'],
    [
      "caseFile.billing === false ? 'appeal-window-other' : 'appeal-window-billing'",
      "caseFile.billing === true ? 'appeal-window-other' : 'appeal-window-billing'",
      'the letter names the wrong window',
    ],
    [
      "const reply = local ?? rule('operator-reply');",
      "const reply = rule('operator-reply');",
      'a letter in 河南 names the national limit',
    ],
  ]),
  ...in_('src/domain/wording/render-template.ts', WORDING, [
    ['if (telling.missing.has(key)) return again;', '', 'one missing fact is asked for many times'],
    [
      'if (names.every((name) => isKnown(name, telling)))',
      'if (names.some((name) => isKnown(name, telling)))',
      'a half-known clause is printed with a hole',
    ],
  ]),

  // The law itself: what an editor could type wrongly.
  ...in_('content/deadlines/operator-reply.yaml', DATA, [
    ['amount: 15', 'amount: 16', 'the operator gets a day more'],
    ['unit: day', 'unit: workday', 'the operator gets workdays'],
    [
      'article: 10, item: 4, quote: 其未在15日内答复 }]\n    counting',
      'article: 10, item: 3, quote: 其未在15日内答复 }]\n    counting',
      'the wrong item is cited',
    ],
    ['roll: { rule: silent', 'roll: { rule: never', 'the rolled day is not shown'],
    ['trigger: complaintDate', 'trigger: incidentDate', 'the answer runs from the incident'],
  ]),
  ...in_('content/deadlines/appeal-window-billing.yaml', DATA, [
    ['amount: 5', 'amount: 6', 'the window stays open a month too long'],
    ['binds: user', 'binds: operator', 'the reader is told to wait for their own limit'],
    [
      'article: 11, item: 1, quote: 申诉事项发生时距提起申诉时超过五个月的',
      'article: 11, item: 2, quote: 申诉事项发生时距提起申诉时超过五个月的',
      'the wrong item is cited',
    ],
    ['billing: true', 'billing: false', 'money matters see no five months'],
  ]),
  ...in_('content/deadlines/appeal-acceptance.yaml', DATA, [['amount: 5', 'amount: 7', 'seven workdays, as the misinformation says']]),
  ...in_('content/deadlines/appeal-answer.yaml', DATA, [
    ['trigger: materialsCompleteDate', 'trigger: appealDate', 'the 30 days run before the papers are complete'],
  ]),
  ...in_('content/deadlines/operator-reply-henan.yaml', DATA, [
    ["region: '410000'", "region: '420000'", '湖北 gets 河南’s limit'],
    ['unit: workday', 'unit: day', 'five days instead of five workdays'],
  ]),
  ...in_('content/deadlines/market-mediation.yaml', DATA, [['amount: 60', 'amount: 45', 'the repealed 45 days']]),
  ...in_('content/holidays/2026.yaml', DATA, [
    ["  '2026-10-10': 国庆节\n", '', 'a make-up workday is missing'],
    ["  '2026-10-07': 国庆节\n", '', 'a holiday is missing'],
    ["  '2026-02-14': 春节\n", "  '2026-02-15': 春节\n", 'a make-up workday stands on the wrong day'],
  ]),
  ...in_('content/holidays/_statutory.yaml', DATA, [
    ["2027: { spring: '2027-02-06'", "2027: { spring: '2027-02-17'", 'the Spring Festival of 2026 is used for 2027'],
    ["  - { name: 劳动节, on: '05-02' }\n", '', 'the second day of Labour Day (since 2025) is missing'],
  ]),
  ...in_('content/routes/miit-appeal.mdx', ROUTES, [
    [
      '  - when: [taken-by-court]\n    verdict: closed',
      '  - when: [taken-by-court]\n    verdict: possible',
      'a matter before a court may be appealed',
    ],
    [
      '  - when: [answer-unsatisfied]\n    verdict: now',
      '  - when: [answer-unsatisfied]\n    verdict: not-yet',
      'who is unsatisfied is told to wait',
    ],
    ['  - when: [window-passed]\n    verdict: closed', '  - when: [window-passed]\n    verdict: now', 'a lapsed appeal is recommended'],
  ]),
];
