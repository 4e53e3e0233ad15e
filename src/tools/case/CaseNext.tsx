import { deadlineLaws } from 'virtual:corpus/deadlines';
import { routeLaws, routes } from 'virtual:corpus/routes';
import type { CaseFile } from '../../domain/case/case.ts';
import { promisesOf } from '../../domain/case/promises.ts';
import { assumedComplaint, nextOf, STATUSES } from '../../domain/case/status.ts';
import { channelWords } from '../../domain/case/timeline.ts';
import { formatChineseDate, formatMonthDay, formatWeekday, type PlainDate } from '../../domain/dates/plain-date.ts';
import { checkDates, type DateNotice } from '../../domain/case/check-dates.ts';
import { judgeRoutes } from '../../domain/routes/judge-route.ts';
import { changeCase, setValue } from '../shared/case-store.ts';
import { contextOf } from '../shared/engine.ts';
import { LawLinks } from '../shared/law-links.tsx';
import { sitePath } from '../shared/site-path.ts';
import { RouteVerdicts } from '../shared/RouteVerdicts.tsx';

const LAWS = { ...deadlineLaws, ...routeLaws };

/** What is odd about the days, said at the field. */
export function noticesOf(caseFile: CaseFile, today: PlainDate): DateNotice[] {
  return checkDates(caseFile, today);
}

/** Where the case stands and the one thing to do next, with its day and its words; then every door. */
export function CaseNextBox({ caseFile, today }: { caseFile: CaseFile; today: PlainDate }) {
  const next = nextOf(caseFile, today, routes, (facts) => contextOf(facts, today));
  if (!next) return null;
  const route = routes.find((one) => one.slug === next.route);
  const solved = next.status === 'solved';
  const complaint = assumedComplaint(caseFile, today);
  const facts = next.assumed && complaint ? ({ ...caseFile, complaintDate: complaint } as CaseFile) : caseFile;
  return (
    <>
      <Broken caseFile={caseFile} today={today} />
      <div
        class="next"
        tabIndex={-1}
        data-next
        data-status={next.status}
        {...(next.verdict ? { 'data-route': next.route, 'data-verdict': next.verdict } : {})}
      >
        <p class="meta">
          <span>走到哪一步</span>
          <b class="status">{STATUSES[next.status]}</b>
        </p>
        {!solved && (
          <p class="when">
            {next.from ? (
              <>
                <time dateTime={next.from}>{formatMonthDay(next.from)}</time>
                <small>{formatWeekday(next.from)}起</small>
              </>
            ) : next.verdict === 'possible' ? (
              '先问清楚'
            ) : (
              '现在'
            )}
          </p>
        )}
        <p class="what">{next.title}</p>
        <p>
          {next.say}
          <LawLinks basis={next.basis} laws={LAWS} />
        </p>
        {next.by && (
          <p>
            稳妥的最后一天是
            <b>
              <time dateTime={next.by}>{formatChineseDate(next.by)}</time>
            </b>
            。
          </p>
        )}
        {next.assumed && complaint && (
          <p class="small">
            第一次投诉那天还没填，先按{formatChineseDate(complaint)}算的。
            <button type="button" class="link" onClick={() => setValue('complaintDate', complaint)}>
              就是这天
            </button>
          </p>
        )}
        {!solved && (
          <p class="row">
            <a class="btn" href={sitePath(`/tools/wording/#voice=${route?.voice ?? 'phone-10086'}`)}>
              写好要说的话
            </a>
            {next.route === 'operator-escalation' && (
              <a class="btn quiet" href={sitePath('/case/call/')}>
                打电话看卡片
              </a>
            )}
            {next.route && (
              <a class="btn quiet" href={sitePath(`/routes/${next.route}/`)}>
                这扇门怎么走
              </a>
            )}
          </p>
        )}
        {solved ? (
          <p>
            <button type="button" class="link" onClick={() => changeCase((current) => ({ ...current, answer: 'unsatisfied' }))}>
              没解决，改回不满意
            </button>
          </p>
        ) : (
          next.status !== 'not-complained' && (
            <p>
              <button type="button" class="link" onClick={() => changeCase((current) => ({ ...current, answer: 'satisfied' }))}>
                已经解决了，我满意
              </button>
            </p>
          )
        )}
      </div>
      {!solved && (
        <details class="doors">
          <summary>每扇门现在能不能走</summary>
          <RouteVerdicts verdicts={judgeRoutes(routes, contextOf(facts, today))} routes={routes} />
        </details>
      )}
    </>
  );
}

/** Promises whose day is over and of which nobody has said whether they were kept. */
function Broken({ caseFile, today }: { caseFile: CaseFile; today: PlainDate }) {
  const due = promisesOf(caseFile, today).filter((promise) => promise.state === 'due');
  if (due.length === 0) return null;
  // The answered question goes away with its buttons; reading goes on at the next step.
  const answer = (contact: number, kept: string) => {
    document.querySelector<HTMLElement>('[data-next]')?.focus();
    setValue(`contacts.${contact}.kept`, kept);
  };
  return (
    <div class="notice">
      {due.slice(0, 3).map((promise) => (
        <div key={promise.contact} data-promise-due={promise.contact}>
          <p>
            {channelWords(caseFile.contacts[promise.contact]?.channel ?? '')}时答应「{promise.text.slice(0, 60)}」，说好
            {promise.by && formatChineseDate(promise.by)}前，过了{-(promise.left ?? 0)}天。做到了吗？
          </p>
          <div class="row">
            <button type="button" class="btn quiet" onClick={() => answer(promise.contact, 'yes')}>
              做到了
            </button>
            <button type="button" class="btn quiet" onClick={() => answer(promise.contact, 'no')}>
              没做到
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
