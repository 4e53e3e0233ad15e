import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArithmeticRule } from '../../domain/arithmetic/arithmetic.schema.ts';
import type { LawName } from '../../domain/law/citation.ts';
import { formatYuan } from '../../domain/money/money.ts';
import { LawLinks } from '../shared/law-links.tsx';
import { useCase } from '../shared/use-case.ts';
import { useLazy } from '../shared/use-lazy.ts';

const loadSum = () => import('../../domain/arithmetic/compute-arithmetic.ts');
const TYPES = { yuan: 'text', count: 'text', day: 'date', moment: 'datetime-local', choice: '' } as const;

/** A sum with its lines, each with its article. What is typed here stays in the page: it is a trial, not a fact of the case. */
export function Calculator({ rule, laws }: { rule: ArithmeticRule; laws: Readonly<Record<string, LawName>> }) {
  const { caseFile } = useCase();
  const [inputs, setInputs] = useState<Record<string, string>>({});
  const [touched, setTouched] = useState<Record<string, boolean>>({});
  const { value: sum, failed } = useLazy(loadSum, Object.keys(inputs).length > 0);
  const complete = rule.fields.every(
    (field) => field.optional || (inputs[field.name] ?? (field.type === 'choice' ? field.options[0]?.value : '')) !== '',
  );
  const given = Object.fromEntries(
    rule.fields.map((field) => [field.name, inputs[field.name] ?? (field.type === 'choice' ? (field.options[0]?.value ?? '') : '')]),
  );
  const result = sum && Object.keys(inputs).length > 0 ? sum.computeArithmetic(rule, given, caseFile.region) : null;
  const errorOf = (name: string) =>
    result?.kind === 'errors' && touched[name] && (inputs[name] ?? '') !== ''
      ? result.errors.find((error) => error.field === name)?.say
      : undefined;
  const set = (name: string, value: string) => setInputs((current) => ({ ...current, [name]: value }));
  // On a slow phone a number may be typed before this wakes: it counts as typed and left.
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const typed = [...(fields.current?.querySelectorAll<HTMLInputElement>('input[name]') ?? [])].filter(
      (input) => input.type !== 'radio' && input.value !== '',
    );
    const names = typed.map((input) => input.name.slice('sum.'.length));
    if (names.length === 0) return;
    setInputs((current) => ({ ...Object.fromEntries(typed.map((input, at) => [names[at], input.value])), ...current }));
    setTouched((current) => ({ ...Object.fromEntries(names.map((name) => [name, true])), ...current }));
  }, []);
  return (
    <>
      <div class="fields" ref={fields}>
        {rule.fields.map((field) => {
          const id = `sum-${rule.kind}-${field.name}`;
          const error = errorOf(field.name);
          const described = [field.hint && `${id}-hint`, error && `${id}-message`].filter(Boolean).join(' ') || undefined;
          return (
            <div class={error ? 'field has-message' : 'field'} key={field.name}>
              <label for={id}>{field.label}</label>
              {field.hint && (
                <span class="hint" id={`${id}-hint`}>
                  {field.hint}
                </span>
              )}
              {field.type === 'choice' ? (
                <select
                  id={id}
                  name={`sum.${field.name}`}
                  value={given[field.name]}
                  aria-describedby={described}
                  onChange={(event) => set(field.name, event.currentTarget.value)}
                >
                  {field.options.map((option) => (
                    <option key={option.value} value={option.value}>
                      {option.label}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  id={id}
                  name={`sum.${field.name}`}
                  type={TYPES[field.type]}
                  inputMode={field.type === 'yuan' ? 'decimal' : field.type === 'count' ? 'numeric' : undefined}
                  value={inputs[field.name] ?? ''}
                  autocomplete="off"
                  aria-describedby={described}
                  aria-invalid={error ? true : undefined}
                  onInput={(event) => set(field.name, event.currentTarget.value)}
                  onBlur={() => setTouched((current) => ({ ...current, [field.name]: true }))}
                />
              )}
              <span class="message" id={`${id}-message`} aria-live="polite">
                {error}
              </span>
            </div>
          );
        })}
      </div>
      <div aria-live="polite" data-sum={result?.kind === 'result' ? result.outcome : ''}>
        {failed && <p class="notice">算数的部分没有取到，可能是断网了。联网后再改一格就接着算。</p>}
        {result?.kind === 'result' && (
          <>
            {result.amount !== null && (
              <p class="total">
                <span class="tag">{result.label}</span> <span data-amount={result.amount}>{formatYuan(result.amount)}</span>
              </p>
            )}
            <ul>
              {result.lines.map((line) => (
                <li>
                  {line.text}
                  <LawLinks basis={line.basis} laws={laws} />
                </li>
              ))}
            </ul>
            <p class="small">{result.caution}</p>
          </>
        )}
        {result?.kind === 'errors' && !complete && <p class="small">还差几格，填完就算。</p>}
      </div>
    </>
  );
}
