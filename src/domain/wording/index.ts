/** Public door of the wording domain. Schemas are not exported here: islands must not ship the validator. */
export { composeWording, type Wording, type WordingInput, type WordingTemplate } from './compose-wording.ts';
export { wordingDates } from './wording-dates.ts';
