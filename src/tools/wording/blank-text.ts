import { lawNames, siteCalendar, siteCorpus } from '../../corpus/site-corpus.ts';
import { disputeWords, templateOf } from '../../corpus/vite-plugin.ts';
import { emptyCase } from '../../domain/case/case.ts';
import { formatChineseDate, plainDate } from '../../domain/dates/plain-date.ts';
import { latestVersion, formatAmount } from '../../domain/deadlines/compute-deadline.ts';
import { composeWording, wordingDates } from '../../domain/wording/index.ts';

/** A day no case holds: whatever prints it would print the day of the build, so it is blanked. */
const NO_DAY = plainDate('1900-01-01');

/**
 * The text of a voice for a case of which nothing is told, for readers without JavaScript and for the first paint.
 * Holds no day of the build: what depends on today stands as 【待填：…】.
 */
export function blankText(voice: string, slug: string | undefined): string {
  const corpus = siteCorpus();
  const template = templateOf(corpus, voice);
  if (!template || !corpus.phrases) throw new Error(`content/wordings 里没有 ${voice}`);
  const dispute = slug ? disputeWords(corpus, slug) : null;
  const caseFile = { ...emptyCase(), dispute: slug ?? '' };
  const dates = wordingDates({
    rules: corpus.deadlines,
    caseFile,
    calendar: siteCalendar(corpus),
    today: NO_DAY,
    askWorkdays: corpus.phrases.askWorkdays,
  });
  const limits = Object.fromEntries(
    corpus.deadlines.flatMap((rule) => {
      const version = latestVersion(rule);
      return version ? [[rule.id, formatAmount(version.amount, version.unit)]] : [];
    }),
  );
  const { text } = composeWording({
    template,
    dispute,
    caseFile,
    today: NO_DAY,
    dates: { ...dates, askBy: null },
    lawNames: lawNames(corpus),
    operator: { name: '中国移动', hotline: '10086' },
    phrases: corpus.phrases,
    limits,
  });
  return text
    .split(formatChineseDate(NO_DAY))
    .join('【待填：今天的日期】')
    .replace(/1900年\d+月\d+日/g, '【待填：日期】');
}
