/**
 * Names in addresses that others may have linked to: a public contract. More may come, none may go.
 * The doors and voices stand in src/domain/case/vocabulary.ts.
 */
export const DISPUTES = [
  'unauthorised-vas',
  'plan-downgrade',
  'plan-changed-without-consent',
  'early-termination-fee',
  'data-overage',
  'promotion-expiry',
  'coverage-and-speed',
  'broadband-fault',
  'broadband-cancellation',
  'number-porting',
  'service-suspension',
  'secondary-sim-and-family-plan',
  'number-cancellation',
  'spam-calls-and-messages',
  'device-contract',
  'misleading-promotion',
  'poor-complaint-handling',
  'personal-information',
  'roaming',
  'arrears-and-late-fee',
  'identity-misuse',
  'premium-number-minimum-spend',
  'top-up-and-balance',
  'bills-and-invoices',
  'loyalty-points',
  'campus-and-online-sim',
  'elderly-subscriber',
  'service-restriction',
];

export const GUIDES = [
  'prepare',
  'choose-route',
  'your-rights',
  'how-to-talk',
  'dissatisfied',
  'helping-family',
  'red-lines',
  'misinformation',
  'worked-example-charges',
  'worked-example-broadband',
];
