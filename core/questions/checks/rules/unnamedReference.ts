import { tokensOf } from '../language/antecedents';
import type { Rule } from '../rule';

const things = `organi[sz]ation country company city town village author team group war battle bill law act agreement treaty
  meeting summit conference study book film game season song album series show party government president minister king queen
  army university school church museum bridge river island region area species disease event festival award project
  programme program policy plan report election court case club band ship building station league tournament essay article text`;
/** Words after which it is said which one is meant. */
const telling = String.raw`of|that|which|who|whom|whose|where|when|in|on|at|for|between|called|named|known|\p{L}+ed|\p{L}+ing`;
const bareThing = new RegExp(String.raw`\bthe (?:${things.split(/\s+/).join('|')})\b(?! (?:${telling})\b)`, 'iu');

/** “When did the organisation meet?”: the stem names nothing, so nobody can tell which one is meant. */
export const unnamedReference: Rule = {
  name: 'unnamed-reference',
  severity: 'warn',
  advise: ({ sentence }) => {
    const found = bareThing.exec(sentence)?.[0];
    if (found === undefined || /[“"]/.test(sentence)) return null;
    const hasName = tokensOf(sentence).some(({ isName, text }) => isName && !text.startsWith('_'));
    return hasName ? null : `Say which one “${found}” is.`;
  },
};
