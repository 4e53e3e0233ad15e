import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../src/domain/case/case.ts';
import { readExport, writeShelfText } from '../../../src/domain/case/case-text.ts';
import { setIn } from '../../../src/domain/case/edit-case.ts';
import {
  activeCase,
  addCase,
  caseTitle,
  changeOn,
  deleteCase,
  freshShelf,
  isExpired,
  parseShelf,
  placeLink,
  renameCase,
  type Shelf,
  switchCase,
} from '../../../src/domain/case/shelf.ts';

const about = (subject: string) => ({ ...emptyCase(), subject });
const two = addCase(addCase(freshShelf(), 'one', about('甲')), 'two', about('乙'), '第二件');

describe('several cases side by side', () => {
  it('a new case takes the place of an untouched one, and stands beside a touched one', () => {
    expect(two.cases.map((entry) => entry.id)).toEqual(['one', 'two']);
    expect(two.active).toBe('two');
    expect(activeCase(two).subject).toBe('乙');
  });

  it('switching to a case that is gone changes nothing', () => {
    expect(switchCase(two, 'one').active).toBe('one');
    expect(switchCase(two, 'nowhere')).toBe(two);
  });

  it('an edit reaches its own case only', () => {
    const edited = changeOn(two, 'one', (caseFile) => ({ ...caseFile, subject: '丙' }));
    expect(edited.cases.map((entry) => entry.case.subject)).toEqual(['丙', '乙']);
  });

  it('deleting moves to another case; the last one leaves an empty one and the expiry', () => {
    expect(deleteCase(two, 'two')).toMatchObject({ active: 'one' });
    const none = deleteCase(deleteCase({ ...two, expires: '2027-01-01' }, 'two'), 'one');
    expect(none.cases).toHaveLength(1);
    expect(none.expires).toBe('2027-01-01');
    expect(activeCase(none)).toEqual(emptyCase());
  });

  it('is called by its own name, else by what it is about', () => {
    const [one, second] = two.cases;
    expect(caseTitle(second!, {})).toBe('第二件');
    expect(caseTitle(one!, {})).toBe('甲');
    expect(caseTitle({ ...one!, case: { ...one!.case, dispute: 'roaming' } }, { roaming: '漫游费' })).toBe('漫游费：甲');
    expect(caseTitle({ id: 'x', title: ' ', case: emptyCase() }, {})).toBe('还没起名的案子');
    expect(renameCase(two, 'one', '我妈的').cases[0]?.title).toBe('我妈的');
  });

  it('expires the day after the day that was set', () => {
    expect(isExpired({ ...two, expires: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(isExpired({ ...two, expires: '2026-11-22' }, '2026-11-23')).toBe(true);
    expect(isExpired(two, '2099-01-01')).toBe(false);
  });
});

describe('what the device holds', () => {
  it('comes back as stored', () => {
    expect(parseShelf(JSON.stringify(two))).toEqual({ shelf: two, damaged: false });
  });

  it.each([
    ['torn', '{"active":"a","cases":[{'],
    ['no list', '{"cases":5}'],
    ['null', 'null'],
    ['a word', '"x"'],
    ['no readable case', '{"cases":[{"case":{"caseVersion":99}}]}'],
    ['nothing in it', '{"cases":[]}'],
  ])('%s: no shelf, and said to be damaged', (_, text) => {
    expect(parseShelf(text)).toEqual({ shelf: null, damaged: true });
  });

  it('one unreadable case among readable ones: the others stay, and it is said', () => {
    const read = parseShelf(JSON.stringify({ ...two, cases: [...two.cases, { id: 'x', title: '', case: { caseVersion: 99 } }, 7] }));
    expect(read.shelf?.cases).toHaveLength(2);
    expect(read.damaged).toBe(true);
  });

  it('doubled and missing ids are told apart, an odd expiry counts as none', () => {
    const { shelf } = parseShelf(
      JSON.stringify({
        active: 'same',
        expires: 'never',
        cases: [{ id: 'same', case: about('甲') }, { id: 'same', case: about('乙') }, { case: about('丙') }],
      }),
    );
    expect(new Set(shelf?.cases.map((entry) => entry.id)).size).toBe(3);
    expect(shelf?.expires).toBe('');
  });

  it('any text: never a throw, and never a shelf without its active case', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.jsonValue().map((value) => JSON.stringify({ cases: [{ id: 'a', case: { caseVersion: 1, contacts: value } }], active: value })),
        ),
        (text) => {
          const { shelf } = parseShelf(text);
          if (shelf) expect(shelf.cases.some((entry) => entry.id === shelf.active)).toBe(true);
        },
      ),
    );
  });
});

describe('a file of all cases', () => {
  it('goes out and comes back, names included', () => {
    const read = readExport(writeShelfText(two));
    expect(
      read.kind === 'cases' && read.entries.map(({ title, caseFile, problems }) => [title, caseFile.subject, problems.length]),
    ).toEqual([
      ['', '甲', 0],
      ['第二件', '乙', 0],
    ]);
  });

  it('a single case is read as well', () => {
    const read = readExport(JSON.stringify(about('甲')));
    expect(read.kind === 'cases' && read.entries).toHaveLength(1);
  });

  it.each([
    ['one case too new', JSON.stringify({ shelfVersion: 1, cases: [{ case: about('甲') }, { case: { caseVersion: 99 } }] })],
    ['no cases', '{"shelfVersion":1,"cases":[]}'],
    ['holes', '{"shelfVersion":1,"cases":[null]}'],
    ['not a case', '{"a":1}'],
    ['torn', '{'],
  ])('%s: refused whole, nothing half taken', (_, text) => {
    expect(readExport(text).kind).toBe('refused');
  });
});

describe('editing by key path', () => {
  it('a new entry of a list has all its keys, and no holes before it', () => {
    expect(setIn(emptyCase(), 'contacts.2.ticket', 'T1').contacts).toEqual(
      [0, 1, 2].map((index) => ({ date: '', channel: '', agentId: '', ticket: index === 2 ? 'T1' : '', said: '', promised: '' })),
    );
    expect(setIn(emptyCase(), 'charges.0.amount', '20').charges).toEqual([{ date: '', amount: '20', item: '' }]);
  });

  it('leaves the case it was given as it was, and does not reach the prototype', () => {
    const before = about('甲');
    const copy = JSON.stringify(before);
    setIn(before, 'holder.name', '陈');
    setIn(before, '__proto__.polluted', true);
    setIn(before, 'holder.__proto__.polluted', true);
    expect(JSON.stringify(before)).toBe(copy);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a link from somebody else', () => {
  const told = (facts: object) => ({ ...freshShelf(), cases: [{ id: 'a', title: '', case: { ...emptyCase(), ...facts } }] }) as Shelf;
  it('fills an empty case', () => {
    const { shelf, added } = placeLink(freshShelf(), { complaintDate: '2026-11-22', billing: true }, 'b');
    expect(added).toBe(false);
    expect(activeCase(shelf)).toMatchObject({ complaintDate: '2026-11-22', billing: true });
  });
  it('adds what the case does not say yet', () => {
    const { shelf, added } = placeLink(told({ complaintDate: '2026-11-22' }), { complaintDate: '2026-11-22', region: '410000' }, 'b');
    expect(added).toBe(false);
    expect(shelf.cases).toHaveLength(1);
    expect(activeCase(shelf).region).toBe('410000');
  });
  it('never overwrites a day the reader typed: it becomes a case beside theirs', () => {
    const { shelf, added } = placeLink(told({ complaintDate: '2026-11-22', subject: '彩铃' }), { complaintDate: '2026-11-01' }, 'b');
    expect(added).toBe(true);
    expect(shelf.cases.map((entry) => entry.case.complaintDate)).toEqual(['2026-11-22', '2026-11-01']);
    expect(activeCase(shelf).subject).toBe('');
  });
  it('a different yes or no counts as a contradiction too', () => {
    expect(placeLink(told({ billing: false }), { billing: true }, 'b').added).toBe(true);
  });
});
