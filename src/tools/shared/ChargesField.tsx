import { type CaseFile, totalOf } from '../../domain/case/case.ts';
import { addMonths, parsePlainDate } from '../../domain/dates/plain-date.ts';
import { formatYuan, parseYuan } from '../../domain/money/money.ts';
import { setValue } from './case-store.ts';
import { DateField, TextField } from './fields.tsx';

/** The sheet of disputed charges with its exact total. A monthly charge is repeated with one tap. */
export function ChargesField({ caseFile }: { caseFile: CaseFile }) {
  const { charges } = caseFile;
  const add = () => {
    const last = charges[charges.length - 1];
    const date = parsePlainDate(last?.date);
    setValue('charges', [
      ...charges,
      { date: date ? addMonths(date, 1) : caseFile.incidentDate, amount: last?.amount ?? '', item: last?.item ?? caseFile.subject },
    ]);
  };
  // The pressed button goes with its row; the keyboard must not be left without a place.
  const remove = (index: number, button: HTMLElement) => {
    button.closest('fieldset')?.querySelector<HTMLElement>('[data-add-charge]')?.focus();
    setValue(
      'charges',
      charges.filter((_, other) => other !== index),
    );
  };
  const amountMessage = (value: unknown) =>
    value === '' || value === undefined || parseYuan(value) !== null ? undefined : '不是一个钱数，写成 20 或 46.5。合计里先没算它。';
  return (
    <fieldset class="field charges">
      <legend>扣了哪些钱</legend>
      {charges.map((charge, index) => (
        <div class="charge" key={index}>
          <DateField caseFile={caseFile} name={`charges.${index}.date`} label={`第${index + 1}笔，哪天扣的`} />
          <TextField
            caseFile={caseFile}
            name={`charges.${index}.amount`}
            label="多少元"
            inputMode="decimal"
            message={amountMessage(charge.amount)}
          />
          <TextField caseFile={caseFile} name={`charges.${index}.item`} label="账单上写的名目" />
          <button type="button" class="btn quiet" onClick={(event) => remove(index, event.currentTarget)}>
            去掉第{index + 1}笔
          </button>
        </div>
      ))}
      <div class="row">
        <button type="button" class="btn quiet" data-add-charge onClick={add}>
          {charges.length === 0 ? '记一笔' : '下个月又扣了，再记一笔'}
        </button>
      </div>
      <p class="total" aria-live="polite">
        {charges.length > 0 && (
          <>
            合计<span data-total>{formatYuan(totalOf(caseFile))}</span>
          </>
        )}
      </p>
    </fieldset>
  );
}
