import { namesOf } from '../facts/importer/gazetteer/names';
import type { GazetteerName } from '../facts/importer/gazetteer/names';
import { normaliseText } from '../text';
import type { TypedKey } from './typedText';

/** Words of a question to which one name of a thing is the answer and another is not. */
const asksForOneName = /\babbreviat|\bacronym|\bfull name|\bstands? for|\bshort for|\bformer|\brenamed|\bonce called/i;

const longestName = 60;

/** Whether a text is another name of the country or body that is asked for, as the gazetteer has it ("USA" for the
 *  United States). Only where both can mean nothing else, the stem asks for the thing and not for a name of it, and
 *  neither the stem nor a wrong answer has that name. */
export function isOtherName(stem: string, key: TypedKey, text: string): boolean {
  if (text.length > longestName || asksForOneName.test(stem)) return false;
  const asked = soleMeaning(key.answer);
  if (asked === null || isIn(stem, text)) return false;
  const meant = capitalisations(text).map(soleMeaning).find((meaning) => meaning !== null);
  return meant?.entry === asked.entry && key.distractors.every((wrong) => soleMeaning(wrong)?.entry !== asked.entry);
}

function soleMeaning(name: string): GazetteerName | null {
  const [meaning, ...others] = namesOf(name);
  if (meaning === undefined || others.length > 0) return null;
  return meaning.kind === 'country' || meaning.kind === 'body' ? meaning : null;
}

/** Names are told by their capitals, which who types in haste leaves out. */
function capitalisations(text: string): readonly string[] {
  const inCapitals = text.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  return [text, text.toUpperCase(), inCapitals.replace(/(?<= )(?:Of|And|The)(?= )/g, (word) => word.toLowerCase())];
}

function isIn(stem: string, name: string): boolean {
  return ` ${normaliseText(stem).replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${normaliseText(name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `);
}
