/** Countries and their peoples where no rule leads from one to the other. */
const irregular: readonly (readonly string[])[] = [
  ['france', 'french'], ['netherlands', 'holland', 'dutch'], ['switzerland', 'swiss'], ['denmark', 'danish', 'dane'],
  ['spain', 'spanish', 'spaniard'], ['ireland', 'irish'], ['wales', 'welsh'], ['greece', 'greek'], ['philippines', 'filipino'],
  ['poland', 'polish', 'pole'], ['turkey', 'turkish', 'turk'], ['england', 'english'], ['britain', 'british', 'briton'],
  ['scotland', 'scottish', 'scot'], ['iceland', 'icelandic', 'icelander'], ['sweden', 'swedish', 'swede'],
  ['finland', 'finnish', 'finn'], ['norway', 'norwegian'], ['portugal', 'portuguese'], ['italy', 'italian'],
  ['germany', 'german'], ['hungary', 'hungarian'], ['ukraine', 'ukrainian'], ['europe', 'european'], ['czechia', 'czech'],
  ['cyprus', 'cypriot'], ['egypt', 'egyptian'], ['brazil', 'brazilian'], ['argentina', 'argentine', 'argentinian'],
  ['canada', 'canadian'], ['peru', 'peruvian'], ['china', 'chinese'], ['japan', 'japanese'], ['vietnam', 'vietnamese'],
  ['thailand', 'thai'], ['nepal', 'nepali', 'nepalese'], ['taiwan', 'taiwanese'], ['myanmar', 'burma', 'burmese'],
  ['lebanon', 'lebanese'], ['sudan', 'sudanese'], ['congo', 'congolese'], ['iran', 'iranian'], ['iraq', 'iraqi'],
  ['israel', 'israeli'], ['yemen', 'yemeni'], ['kuwait', 'kuwaiti'], ['oman', 'omani'], ['bangladesh', 'bangladeshi'],
];
const nations: ReadonlyMap<string, string> = new Map(
  irregular.flatMap((names) => names.flatMap((name) => [name, `${name}s`].map((form) => [form, `nation ${names.join(' ')}`] as const))),
);

/** What a normalised word has in common with a country's name or its people's, if it is one: Kazakhstan and Kazakh,
 *  Pakistan and Pakistani, Russia and Russian, Mexico and Mexicans. */
export function nationalRoots(word: string): string[] {
  const nation = nations.get(word);
  if (nation !== undefined) return [nation];
  if (!/(?:[ao]|stan|ans?)$/.test(word)) return [];
  const steppe = /^(\w{3,}?)i?stan$/.exec(word)?.[1];
  if (steppe !== undefined) return [steppe, `${word}i`];
  const roots = [/^(\w{3,}?)(?:ia|o)$/, /^(\w{3,})a$/, /^(\w{3,})ians?$/, /^(\w{3,})ans?$/].map((ending) => ending.exec(word)?.[1]);
  return roots.filter((root) => root !== undefined).map((root) => `people ${root}`);
}
