import Arithmetic from '../tools/arithmetic/Arithmetic.astro';
import DeadlineTool from '../tools/deadline/DeadlineTool.astro';
import EvidenceTool from '../tools/evidence/EvidenceTool.astro';
import WordingTool from '../tools/wording/WordingTool.astro';
import Cite from './Cite.astro';
import Claims from './Claims.astro';
import Ladder from './Ladder.astro';
import Limit from './Limit.astro';
import Note from './Note.astro';
import Refusals from './Refusals.astro';

/** Components that MDX files use without importing them. Listed for editors in content/README.md. */
export const mdxComponents = { Arithmetic, Cite, Claims, DeadlineTool, EvidenceTool, Ladder, Limit, Note, Refusals, WordingTool };
