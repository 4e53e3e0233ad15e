import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { CaseFile } from '../../domain/case/case.ts';
import { getIn } from '../../domain/case/edit-case.ts';
import { setValue } from './case-store.ts';

/** What every field has: the case key it edits (its `name`), a label, a hint, a message. */
type FieldProps = {
  caseFile: CaseFile;
  name: string;
  label: string;
  hint?: string | undefined;
  message?: string | undefined;
  /** Something to know that is no fault, as 「这天还没到」. */
  remark?: string | undefined;
};

function Frame({
  id,
  label,
  hint,
  message,
  remark,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  message?: string | undefined;
  remark?: string | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class={message ? 'field has-message' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {/* Stands there empty, so that a message is announced when it comes. */}
      <span class="message" id={`${id}-message`} aria-live="polite">
        {message}
      </span>
      {remark && (
        <span class="remark" id={`${id}-remark`}>
          {remark}
        </span>
      )}
    </div>
  );
}

/** Two tools on one page ask for the same fact: each form sets its own scope, so that no id stands twice. */
export const FormScope = createContext('f');

const useFieldId = (name: string) => `${useContext(FormScope)}-${name.replace(/\./g, '-')}`;
const described = (id: string, hint?: string, message?: string, remark?: string) =>
  [hint && `${id}-hint`, message && `${id}-message`, remark && `${id}-remark`].filter(Boolean).join(' ') || undefined;
const textOf = (caseFile: CaseFile, name: string) => {
  const value = getIn(caseFile, name);
  return value === undefined || value === null ? '' : String(value);
};

/** A calendar day (or a minute with `withTime`). The browser's own picker; a half-typed or impossible day is said, not bent. */
export function DateField({ caseFile, name, label, hint, message, remark, withTime = false }: FieldProps & { withTime?: boolean }) {
  const [bad, setBad] = useState(false);
  const id = useFieldId(name);
  const told = bad ? '日历上没有这一天，看看月份和日子。' : message;
  // While a day is half typed or impossible the browser reports '': the stored day stays until a whole one or a clear is
  // given. From '' to an impossible day no input event comes at all, so leaving the field is when it is looked at.
  const take = ({ value, validity }: HTMLInputElement) => {
    if (validity.badInput) return;
    setBad(false);
    if (value !== textOf(caseFile, name)) setValue(name, value);
  };
  return (
    <Frame {...{ id, label, hint, message: told, remark }}>
      <input
        id={id}
        name={name}
        type={withTime ? 'datetime-local' : 'date'}
        value={textOf(caseFile, name)}
        min={withTime ? undefined : '1990-01-01'}
        max={withTime ? undefined : '2099-12-31'}
        aria-describedby={described(id, hint, told, remark)}
        aria-invalid={bad || undefined}
        onInput={(event) => take(event.currentTarget)}
        onBlur={(event) => {
          setBad(event.currentTarget.validity.badInput);
          take(event.currentTarget);
        }}
      />
    </Frame>
  );
}

/** One line of text, or several with `lines`. */
export function TextField({
  caseFile,
  name,
  label,
  hint,
  message,
  lines,
  inputMode,
  autoComplete,
}: FieldProps & { lines?: number; inputMode?: 'text' | 'numeric' | 'decimal' | 'tel'; autoComplete?: string }) {
  const id = useFieldId(name);
  const common = {
    id,
    name,
    value: textOf(caseFile, name),
    'aria-describedby': described(id, hint, message),
    'aria-invalid': message ? true : undefined,
    autocomplete: autoComplete ?? 'off',
  };
  return (
    <Frame {...{ id, label, hint, message }}>
      {lines ? (
        <textarea {...common} rows={lines} onInput={(event) => setValue(name, event.currentTarget.value)} />
      ) : (
        <input {...common} type="text" inputMode={inputMode} onInput={(event) => setValue(name, event.currentTarget.value)} />
      )}
    </Frame>
  );
}

/** A choice from a list; '' is 「没选」. */
export function SelectField({
  caseFile,
  name,
  label,
  hint,
  message,
  options,
  empty,
}: FieldProps & { options: readonly (readonly [string, string])[]; empty?: string }) {
  const id = useFieldId(name);
  return (
    <Frame {...{ id, label, hint, message }}>
      <select
        id={id}
        name={name}
        value={textOf(caseFile, name)}
        aria-describedby={described(id, hint, message)}
        onChange={(event) => setValue(name, event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** Two or three answers side by side. Values are texts; `read` and `write` turn them into the case's own kind. */
export function ChoiceField({
  caseFile,
  name,
  label,
  hint,
  options,
  read = String,
  write = (value) => value,
}: FieldProps & {
  options: readonly (readonly [string, string])[];
  read?: (value: unknown) => string;
  write?: (value: string) => unknown;
}) {
  const id = useFieldId(name);
  const chosen = read(getIn(caseFile, name));
  return (
    <fieldset class="field choice" aria-describedby={hint && `${id}-hint`}>
      <legend>{label}</legend>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <div class="seg">
        {options.map(([value, text]) => (
          <label key={value} class={chosen === value ? 'on' : undefined}>
            <input type="radio" name={name} value={value} checked={chosen === value} onChange={() => setValue(name, write(value))} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether the matter is about charges: the short window of the appeal hangs on it. The case keeps true, false or null = undecided. */
export function BillingField({ caseFile }: { caseFile: CaseFile }) {
  return (
    <ChoiceField
      caseFile={caseFile}
      name="billing"
      label="是收费的事吗"
      hint="扣费、资费、违约金算收费的事；拿不准就先不选，按短的算"
      options={[
        ['true', '是'],
        ['false', '不是'],
      ]}
      read={(value) => (value === true ? 'true' : value === false ? 'false' : '')}
      write={(value) => (value === 'true' ? true : value === 'false' ? false : null)}
    />
  );
}
