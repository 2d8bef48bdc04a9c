/** Words that tie a sentence together and tell nothing of its topic; our own list. */
const stopWords: ReadonlySet<string> = new Set(`
a about above across actually after afterwards again against ago all almost alone along already also although always am among amongst an and another any anyone anything are aren't around as at away
back be became because become becomes been before began behind being below best better between beyond both but by
came can can't cannot certain certainly clear clearly come comes concerning considered could couldn't course
did didn't different do does doesn't doing don't done down due during each early either else enough especially etc even ever every everyone everything example except
far few finally first five followed following for former found four from full further furthermore gave general generally get gets give given gives go goes going gone got great had hadn't hand has hasn't have haven't having he hence her here hers herself him himself his how however
i if in indeed instead into is isn't it it's its itself just keep kept kind known large largely last late later latter least less let like likely little long made mainly make makes making many may maybe me meanwhile might more moreover most mostly much must my myself
namely near nearly need needs neither never nevertheless new next no nor not nothing now number of off often old on once one ones only onto or other others otherwise our out over own
part particular particularly per perhaps place point possible put quite rather real really recent recently regard regarding respect said same saw say says second see seem seems seen sense set several shall she should show shown shows side similar since six small so some someone something sometimes somewhat soon still such sure
take taken takes ten term terms than that that's the their theirs them themselves then there thereby therefore these they thing things think third this those though three through throughout thus time times to today together too took toward towards two
under unlike until up upon us use used uses using usually various very via want was wasn't way ways we well went were weren't what whatever when where whereas whether which while who whole whom whose why will with within without won't would wouldn't year years yes yet you your
january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
called according include includes including included important main major different based
million billion trillion hundred thousand percent
taught led held won lost wrote built fought sent left met felt found brought thought spoke grew fell rose ran drew chose drove broke knew told stood paid
`.trim().split(/\s+/));

/** Whether the normalised word says nothing of a topic: a function word, a number. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word) || word.length < 2 || /^\p{N}+(?:st|nd|rd|th|s)?$/u.test(word);
}
