import { deadlineLaws, rules } from 'virtual:corpus/deadlines';
import type { PlainDate, PlainMinute } from '../../domain/dates/plain-date.ts';
import { formatChineseDate, formatMinute, formatWeekday } from '../../domain/dates/plain-date.ts';
import { type DueClock, placeInTime } from '../../domain/deadlines/compute-clocks.ts';
import { fillLimits } from '../../domain/deadlines/fill-limits.ts';
import { LawLinks } from '../shared/law-links.tsx';

const NATURES = { statutory: '法定', agreed: '可以另外约定', practice: '常见做法，不是法律', pledge: '行业承诺，不是法律' } as const;

/** A computed day as words: 2026年12月8日（星期二）, or a minute. */
export function dayWords(value: string): string {
  return value.length > 10
    ? formatMinute(value as PlainMinute)
    : `${formatChineseDate(value as PlainDate)}（${formatWeekday(value as PlainDate)}）`;
}

/** 还有3天 / 就是今天 / 过去3天了. */
export function leftWords(left: number): string {
  if (left === 0) return '就是今天';
  return left > 0 ? `还有${left}天` : `过去${-left}天了`;
}

/** One clock: the day that matters, the other days, and how it was counted, article by article. */
export function ClockView({ clock, settled, today }: { clock: DueClock; settled: PlainDate | null; today: PlainDate | null }) {
  const { rule, result } = clock;
  const place = today && placeInTime(result, today);
  return (
    <section class={settled || place?.state === 'past' ? 'clock past' : 'clock'} data-rule={rule.id} data-certainty={result.certainty}>
      <h3>
        {rule.title}
        <small>
          限{rule.bindsLabel} · {rule.derived ? '由别的期限推出' : NATURES[rule.nature]}
          {result.certainty === 'estimated' && ' · 估算'}
        </small>
      </h3>
      {settled && <p class="ok">{dayWords(settled)}已经办了，这一项不用再盯。</p>}
      {result.actBy && (
        <p class="day">
          <time data-kind="act-by" dateTime={result.actBy}>
            {dayWords(result.actBy)}
          </time>
          之前办{place && !settled && <small> {leftWords(place.left)}</small>}
        </p>
      )}
      {result.actFrom && (
        <p class="day">
          <time data-kind="act-from" dateTime={result.actFrom}>
            {dayWords(result.actFrom)}
          </time>
          起可以走下一步{place && !settled && <small> {leftWords(place.left)}</small>}
        </p>
      )}
      <p>
        字面最后一天{' '}
        <time data-kind="literal" dateTime={result.literal}>
          {dayWords(result.literal)}
        </time>
        {result.rolled && (
          <>
            ；如果顺延{' '}
            <time data-kind="rolled" dateTime={result.rolled}>
              {dayWords(result.rolled)}
            </time>
          </>
        )}
        。
      </p>
      {!settled && place?.state === 'past' && (
        <p>
          {fillLimits(rule.onPass, rules)}
          <LawLinks basis={rule.onPassBasis} laws={deadlineLaws} />
        </p>
      )}
      {rule.caution && <p class="small">{rule.caution}</p>}
      <details data-derivation>
        <summary>怎么算的</summary>
        <ol class="derive">
          {result.steps.map((step) => (
            <li>
              {step.text}
              <LawLinks basis={step.basis} laws={deadlineLaws} />
            </li>
          ))}
        </ol>
        {rule.notModelled.length > 0 && <p class="small">没有算进去的：{rule.notModelled.join('')}</p>}
        {place?.state !== 'past' && (
          <p class="small">
            过了怎么办：{fillLimits(rule.onPass, rules)}
            <LawLinks basis={rule.onPassBasis} laws={deadlineLaws} />
          </p>
        )}
      </details>
    </section>
  );
}
