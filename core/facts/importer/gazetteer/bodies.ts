import { bodyTable } from './bodyTable';
import { withoutArticle } from './nameKey';

/** An international or other well-known body, or an arrangement that goes by an abbreviation as one. */
export interface Body {
  /** Null where none is in use. */
  readonly abbreviation: string | null;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** 'economy', 'Eurasia', 'sport' ... */
  readonly field: string;
}

export const bodies: readonly Body[] = bodyTable.split('\n# ').flatMap((block) => {
  const [field = '', ...lines] = block.trim().split('\n');
  return lines.map((line): Body => {
    const [abbreviation = '', name = '', otherNames = ''] = line.split('|').map((cell) => cell.trim());
    return {
      abbreviation: abbreviation === '-' ? null : abbreviation,
      name,
      otherNames: otherNames === '' ? [] : otherNames.split(', ').map(withoutArticle),
      field: field.replace(/^# /, ''),
    };
  });
});
