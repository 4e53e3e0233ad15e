import { operators } from 'virtual:corpus/names';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseFile, Contact } from '../../domain/case/case.ts';
import { channelWords } from '../../domain/case/timeline.ts';
import { formatChineseDate, type PlainDate, parsePlainDate } from '../../domain/dates/plain-date.ts';
import { changeCase, setValue } from '../shared/case-store.ts';
import { ChoiceField, DateField, TextField } from '../shared/fields.tsx';
import { sitePath } from '../shared/site-path.ts';

const BLANK: Contact = { date: '', channel: '', agentId: '', ticket: '', said: '', promised: '' };
const STEP = 20;

/** Every contact, newest first and open, older ones a line each. One blank contact to start with. */
export function Contacts({ caseFile, today }: { caseFile: CaseFile; today: PlainDate }) {
  const [more, setMore] = useState(STEP);
  const [gone, setGone] = useState<{ contact: Contact; index: number } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);
  const sheet = caseFile.contacts.length > 0 ? caseFile : { ...caseFile, contacts: [BLANK] };
  const indexes = sheet.contacts.map((_, index) => index).reverse();
  const hotline = operators.find((one) => one.id === caseFile.operator)?.hotline ?? '10086';
  const add = () => changeCase((current) => ({ ...current, contacts: [...current.contacts, { ...BLANK, date: today, channel: hotline }] }));
  const remove = (index: number) => {
    setGone({ contact: sheet.contacts[index] ?? BLANK, index });
    changeCase((current) => ({ ...current, contacts: current.contacts.filter((_, other) => other !== index) }));
  };
  const restore = ({ contact, index }: { contact: Contact; index: number }) => {
    changeCase((current) => ({ ...current, contacts: [...current.contacts.slice(0, index), contact, ...current.contacts.slice(index)] }));
    setGone(null);
  };
  return (
    <>
      <p class="row">
        <a class="btn quiet" href={sitePath('/case/call/')}>
          正要打电话：看大字卡片，边打边记
        </a>
      </p>
      {caseFile.contacts.length > 0 && (
        <p class="row">
          <button type="button" class="btn quiet" data-add-contact onClick={add}>
            再记一次
          </button>
        </p>
      )}
      <div role="status">
        {gone && (
          <p class="notice">
            去掉了一次联系。
            <button ref={undo} type="button" class="link" onClick={() => restore(gone)}>
              放回来
            </button>
          </p>
        )}
      </div>
      {indexes.slice(0, more).map((index, place) => (
        <details class="contact" key={index} open={place === 0}>
          <summary>{summaryOf(sheet.contacts[index] ?? BLANK, index)}</summary>
          <div class="fields">
            <DateField caseFile={sheet} name={`contacts.${index}.date`} label="哪天" />
            <TextField caseFile={sheet} name={`contacts.${index}.channel`} label="打给谁，在哪办" hint={`${hotline}、营业厅、App客服`} />
            <TextField caseFile={sheet} name={`contacts.${index}.agentId`} label="客服工号" />
            <TextField caseFile={sheet} name={`contacts.${index}.ticket`} label="工单号" />
            <div class="full">
              <TextField caseFile={sheet} name={`contacts.${index}.said`} label="对方怎么说的" lines={3} hint="照原话记，几点说的也写上" />
            </div>
            <div class="full">
              <TextField caseFile={sheet} name={`contacts.${index}.promised`} label="答应了什么" lines={2} />
            </div>
            <DateField caseFile={sheet} name={`contacts.${index}.promisedBy`} label="说好哪天之前" />
            <ChoiceField
              caseFile={sheet}
              name={`contacts.${index}.kept`}
              label="答应的做到没有"
              options={[
                ['', '还不知道'],
                ['yes', '做到了'],
                ['no', '没做到'],
              ]}
              read={(value) => (value === undefined ? '' : String(value))}
            />
          </div>
          {caseFile.contacts.length > 0 && (
            <p class="row">
              {sheet.contacts[index]?.date && caseFile.complaintDate === '' && (
                <button type="button" class="btn quiet" onClick={() => setValue('complaintDate', sheet.contacts[index]?.date ?? '')}>
                  这天就是第一次投诉
                </button>
              )}
              <button type="button" class="btn quiet" onClick={() => remove(index)}>
                去掉这一次
              </button>
            </p>
          )}
        </details>
      ))}
      {indexes.length > more && (
        <p>
          <button type="button" class="btn quiet" onClick={() => setMore(more + STEP)}>
            更早的还有{indexes.length - more}次，再看{Math.min(STEP, indexes.length - more)}次
          </button>
        </p>
      )}
    </>
  );
}

function summaryOf(contact: Contact, index: number): string {
  const date = parsePlainDate(contact.date);
  const told = [
    date && formatChineseDate(date),
    contact.channel.trim() && channelWords(contact.channel).slice(0, 20),
    contact.ticket.trim() && `工单${contact.ticket.trim().slice(0, 24)}`,
  ]
    .filter(Boolean)
    .join('，');
  return told || `第${index + 1}次`;
}
