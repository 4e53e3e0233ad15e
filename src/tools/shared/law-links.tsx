import type { Basis } from '../../domain/corpus/fields.schema.ts';
import { citationHref, citationLabel, type LawName } from '../../domain/law/citation.ts';
import { sitePath } from './site-path.ts';

/** Citations as links, inside a tool. */
export function LawLinks({ basis, laws }: { basis: readonly Basis[]; laws: Readonly<Record<string, LawName>> }) {
  if (basis.length === 0) return null;
  return (
    <span class="cite">
      （
      {basis.map((one, index) => (
        <>
          {index > 0 && '、'}
          <a href={sitePath(citationHref(one))}>{citationLabel(one, laws[one.law])}</a>
        </>
      ))}
      ）
    </span>
  );
}
