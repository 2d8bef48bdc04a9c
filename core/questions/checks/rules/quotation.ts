import { wordsOf } from '../../../text';
import { blank } from '../../question';
import type { Rule } from '../rule';

/** What stands between quotation marks must stand so in the source. Says nothing where the source is not at hand, nor of
 *  a statement that may be false. */
export const quotation: Rule = {
  name: 'quotation',
  severity: 'drop',
  advise: ({ kind, sentence, keys, source }) => {
    const quoted = [sentence, ...keys].flatMap((text) => [...text.matchAll(/“([^“”]+)”|"([^"]+)"|«([^«»]+)»/g)]);
    if (source === null || kind === 'statement' || quoted.length === 0) return null;
    const said = ` ${wordsOf(source).join(' ')} `;
    const parts = quoted.flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? '').split(blank));
    const strange = parts.find((part) => !said.includes(` ${wordsOf(part).join(' ')} `) && wordsOf(part).length > 0);
    return strange === undefined ? null : `Quote the source word for word: “${strange.trim()}” does not stand in it.`;
  },
};
