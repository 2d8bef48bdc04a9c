/** Words that carry no content: determiners, pronouns, prepositions, conjunctions, auxiliaries, question words. */
const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those some any no each every either neither both all such same other another
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
  who whom whose which what when where why how there here
  of in on at by for with from to into onto upon over under about above below between among against through during
  before after since until within without across along around as than per via towards toward off out up down beside besides
  and or but nor so yet if because while although though whether
  am is are was were be been being do does did done has have had having will would shall should can could may might must
  not also too only very more most less least just even still ever never again then thus hence however therefore`.split(/\s+/),
);

export function isTelling(word: string): boolean {
  return !functionWords.has(word);
}
