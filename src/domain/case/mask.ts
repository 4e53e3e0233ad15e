import type { CaseFile } from './case.ts';

/** 陈建国 → 陈某某. */
export function maskName(name: string): string {
  const plain = name.trim();
  const letters = [...plain];
  return letters.length < 2 ? plain && '某' : `${letters[0]}${'某'.repeat(Math.min(letters.length - 1, 3))}`;
}

/**
 * A number with its middle hidden: half of it or more (a phone: four digits), and never readable when short.
 * @example maskNumber('13800001234') //=> '138****1234'
 */
export function maskNumber(number: string): string {
  const letters = [...number];
  if (letters.length <= 2) return '*'.repeat(letters.length);
  if (letters.length <= 6) return letters.map((letter, index) => (index < Math.floor(letters.length / 2) ? letter : '*')).join('');
  // A phone keeps 3 + 4, as people are used to; of everything else at least half is hidden.
  const few = Math.min(3, Math.floor(letters.length / 4));
  const [head, tail] = letters.length === 11 ? [3, 4] : [few, few];
  return letters.map((letter, index) => (index < head || index >= letters.length - tail ? letter : '*')).join('');
}

/** ID numbers, phones, cards, tickets: seven digits or more in a row, also written with spaces or hyphens between groups. */
const LONG_NUMBER = /\d(?:[ -]?\d){5,}[\dXx]/g;
const DATE_LIKE = /^\d{4}-\d{2}-\d{2}$/;
const E_MAIL = /([A-Za-z0-9._%+-])[A-Za-z0-9._%+-]*@/g;

type Secret = readonly [secret: string, mask: string];

/** A free text with every long number half hidden, and with `secrets` (names, tickets) replaced wherever they stand. */
export function maskText(text: string, secrets: readonly Secret[] = []): string {
  return masker(secrets)(text);
}

/** The same for many texts. Numbers and tickets are looked up word by word: a case may hold two thousand of them. */
function masker(secrets: readonly Secret[]): (text: string) => string {
  const told = secrets.filter(([secret]) => [...secret].length >= 2);
  const words = new Map(told.filter(([secret]) => /^[A-Za-z0-9]+$/.test(secret)));
  // Longest first, so that a short secret inside a long one does not break it.
  const others = [...new Map(told.filter(([secret]) => !words.has(secret)))].sort((a, b) => b[0].length - a[0].length);
  return (text) => {
    let out = text;
    for (const [secret, mask] of others) out = out.split(secret).join(mask);
    return out
      .replace(/[A-Za-z0-9]+/g, (word) => words.get(word) ?? word)
      .replace(LONG_NUMBER, (found) => (DATE_LIKE.test(found) ? found : maskNumber(found.replace(/[ -]/g, ''))))
      .replace(E_MAIL, '$1***@');
  };
}

/**
 * The case as it may be shown in a group chat: phone, ID, ticket and work numbers half hidden, names shortened,
 * address and postcode left out; the same things hidden where they stand in free text. Dates, sums and words stay.
 */
export function maskCase(caseFile: CaseFile): CaseFile {
  const { holder } = caseFile;
  const secrets: Secret[] = [
    [holder.name.trim(), maskName(holder.name)],
    [holder.representative.trim(), maskName(holder.representative)],
    [holder.phone.trim(), maskNumber(holder.phone.trim())],
    [holder.address.trim(), '（地址略）'],
    ...caseFile.contacts.flatMap((contact) =>
      [contact.ticket, contact.agentId].map((one) => [one.trim(), maskNumber(one.trim())] as const),
    ),
  ];
  const hide = masker(secrets);
  const { name, phone, address, postcode, representative } = holder;
  return {
    ...caseFile,
    subject: hide(caseFile.subject),
    charges: caseFile.charges.map((charge) => ({ ...charge, item: hide(charge.item) })),
    holder: {
      name: maskName(name),
      phone: phone.trim() && maskNumber(phone.trim()),
      address: address.trim() && '（地址略）',
      postcode: postcode.trim() && '（略）',
      representative: maskName(representative),
    },
    contacts: caseFile.contacts.map((contact) => ({
      ...contact,
      channel: contact.channel.trim().length > 6 ? hide(contact.channel) : contact.channel,
      agentId: maskNumber(contact.agentId.trim()),
      ticket: maskNumber(contact.ticket.trim()),
      said: hide(contact.said),
      promised: hide(contact.promised),
    })),
    evidence: Object.fromEntries(Object.entries(caseFile.evidence).map(([key, value]) => [key, hide(value)])),
  };
}
