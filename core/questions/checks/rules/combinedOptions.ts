import type { RuleName } from '../flag';
import type { Rule } from '../rule';

/** Options about other options. Haladyna, Downing & Rodriguez 2002, guidelines 9 (no complex or K-type items), 25 (none
 *  of the above with care) and 26 (no all of the above). Ours are shown in an order of their own, where “above” is a lie. */

const others = '(?:the )?(?:above|below|these|those|them|following|options|answers|choices|other options|other answers)';

export const allOfTheAbove = optionRule('all-of-the-above', new RegExp(`^(?:all|any|each) (?:of )?${others}$|^(?:all|any) (?:is|are) (?:right|true|correct)$`, 'i'));
export const noneOfTheAbove = optionRule('none-of-the-above', new RegExp(`^(?:none|neither|not any) (?:of )?${others}$|^no (?:right|correct) (?:answer|option)$`, 'i'));
const letter = '\\(?(?:[A-F]|[a-f]|[1-6]|I{1,3}|IV|VI?)\\)?';
export const complexOption = optionRule('complex-option', new RegExp(
  `^(?:(?:[Bb]oth|[Oo]nly|[Ee]ither) )?${letter}(?:(?:, ?| )(?:and|&|or) ${letter}|, ?${letter})+(?: only)?$|^(?:[Ss]ome|[Mm]ost|[Tt]wo|[Tt]hree|[Bb]oth) of ${others}$`,
));

function optionRule(name: RuleName, pattern: RegExp): Rule {
  return {
    name,
    severity: 'drop',
    advise: ({ keys, shown }) => {
      const found = shown.length === 0 ? undefined : [...keys, ...shown].find((option) => pattern.test(option.trim().replace(/\.$/, '')));
      return found === undefined ? null : `Write an option of its own in place of “${found}”.`;
    },
  };
}
