import { VOICES } from '../../../src/domain/case/vocabulary.ts';
import { corpus } from './content.ts';

export const VOICES_WRITTEN = VOICES;
export const DISPUTE_SLUGS = corpus.disputes.map((dispute) => dispute.id);
