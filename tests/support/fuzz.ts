/**
 * Property tests draw the same cases on every run, so that `npm test` says the same thing twice. `FUZZ=random` draws new
 * ones, `FUZZ=<seed>` repeats a run that failed; a seed that failed becomes a file in tests/regressions.
 */
import fc from 'fast-check';

const wish = process.env['FUZZ'] ?? '20261122';
fc.configureGlobal(wish === 'random' ? {} : { seed: Number(wish) });
