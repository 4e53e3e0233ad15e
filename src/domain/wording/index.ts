/** Public door of the wording domain. Schemas are not exported here: islands must not ship the validator. */
export { composeWording, type Wording, type WordingInput, type WordingTemplate } from './compose-wording.ts';
export { checkDemand, type DemandCheck, type Finding } from './check-demand.ts';
export { textLength } from './clean-text.ts';
export { type RuleDates, type WordingDates, wordingDates } from './wording-dates.ts';
export type { MissingFact } from './render-template.ts';
export type { WordingLaw } from './describe-facts.ts';
export type { Checks, DisputeWording, Phrases } from './wording.schema.ts';
