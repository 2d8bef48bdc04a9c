import { describe, expect, test } from 'vitest';
import { lintQuestion, lintStem } from '@/core/questions/checks/lint';
import { aFact } from '../../builders/fact';
import { aListRecall, aMultipleChoice, aTrueFalse, aTypedQuestion, anOpenQuestion } from '../../builders/question';
import { rulesOf } from './rulesOf';

/** What the linter says of a stem alone. */
const said = (stem: string, answer = 'the Treaty of Osh'): string[] => rulesOf(lintStem(stem, [answer]));
const fact = aFact();

describe('answer-in-stem', () => {
  test.each([
    ['says the answer', 'Which city, Dushanbe or another, hosted the summit?', 'Dushanbe'],
    ['says it in another case and with punctuation', 'What is called “shanghai spirit” there?', 'Shanghai Spirit'],
    ['says its words in another order', 'Which road has a belt?', 'Belt and Road'],
    ['says all but its little words', 'Which spirit of old Shanghai is it?', 'the Spirit of Shanghai'],
    ['says a plural of it', 'What do the barriers of the SCO do?', 'barrier'],
    ['says another form of its verb', 'What did joining the SCO mean for Iran?', 'it joined the SCO'],
    ['says a word made from it', 'Which state of things do equal rights mean in the SCO?', 'equality'],
    ['says the people of the country', 'In which Kazakh state did riots begin?', 'Kazakhstan'],
    ['says the country of the people', 'Which market does China open to others?', 'Chinese'],
    ['says an irregular people', 'Which country did the Dutch settle first?', 'the Netherlands'],
    ['writes its abbreviation out', 'Which body is the Shanghai Cooperation Organisation?', 'SCO'],
    ['abbreviates it', "Which body held the SCO's summit?", 'Shanghai Cooperation Organisation'],
    ['abbreviates a part of it', 'Which text of the UN do states uphold?', 'the text of the United Nations'],
    ['writes a small long form', 'Who wanted a free trade area in Asia?', 'an FTA'],
    ['says its number as a figure', 'Which 3 powers are named here in 2022?', 'three powers'],
  ])('flags a stem that %s', (_, stem, answer) => {
    expect(said(stem, answer)).toContain('answer-in-stem');
  });

  test.each([
    ['says a part of the answer', 'Which belt did China plan?', 'Belt and Road'],
    ['has the answer within a longer word', 'Which land do the Irangate papers name?', 'Iran'],
    ['says little words only', 'What was it for and from in 2001?', 'for and from'],
    ['says a stranger with a like beginning', 'Which policy does the council follow?', 'police'],
    ['says another word of one family', 'Which university teaches law in Osh?', 'universal'],
    ['asks what an abbreviation stands for', 'What does SCO stand for?', 'Shanghai Cooperation Organisation'],
    ['asks for an abbreviation', 'What is the Shanghai Cooperation Organisation called by its initials?', 'SCO'],
    ['has any two words of those initials', 'Which union needs every member to agree?', 'UN'],
    ['names another people', 'Which country did the Uzbek leader visit?', 'Kazakhstan'],
  ])('leaves a stem alone that %s', (_, stem, answer) => {
    expect(said(stem, answer)).not.toContain('answer-in-stem');
  });

  test.each([
    [aTypedQuestion({ stem: 'What is trust in the SCO? Type the answer.', answer: 'trust' })],
    [aTypedQuestion({ stem: 'In the SCO trust means ____.', answer: 'trust', format: 'cloze' })],
    [aMultipleChoice({ stem: 'Is trust in the SCO? Choose every right one among these.', answers: ['equality', 'trust'] })],
    [aListRecall({ stem: 'What is trust in the SCO? Name both.', items: ['equality', 'trust'] })],
  ])('flags a question of any format, of a list where the stem says one item (%#)', (question) => {
    expect(rulesOf(lintQuestion(question, { fact }))).toContain('answer-in-stem');
  });

  test('leaves true or false alone, which says the statement, and wrong or accepted answers', () => {
    expect(rulesOf(lintQuestion(aTrueFalse({ stem: 'True or false? Trust is true.' }), { fact }))).not.toContain('answer-in-stem');
    const typed = aTypedQuestion({ stem: 'What was Stalinabad, not far from Osh?', accepted: ['Stalinabad'], distractors: ['Osh'] });
    expect(rulesOf(lintQuestion(typed, { fact }))).not.toContain('answer-in-stem');
  });
});

describe('dangling-reference', () => {
  test.each([
    'It was founded in Shanghai in ____.', 'They signed ____ in Osh in 2001.', 'This led to ____ in Kyrgyzstan.',
    'These countries form ____ in Asia.', 'Such riots broke out in ____ in 2010.', 'Those riots began in ____ in 2010.',
    'Here the SCO was founded in ____.', 'Another member of the SCO is ____.', 'However, China proposed ____ in 2013.',
    'And China proposed ____ in 2013.', 'As a result, Iran joined ____ in 2023.', 'His message to Tokayev offered ____.',
    'When did they meet in Osh?', 'Which country proposed it in 2013?', 'What did he propose in 2013?',
    'Who led the army of Spain during this war?', 'What caused these riots in Osh?', 'Who ruled Kabul at that time?',
    'The riots of such towns are called ____.', 'What happened there in June 2010?', 'Which treaty is mentioned above?',
    'Which city joined the latter in 2010?', 'What did the SCO do for us in 2010?', 'Although it was small, it defeated ____.',
  ])('flags “%s”', (stem) => {
    expect(said(stem)).toContain('dangling-reference');
  });

  test.each([
    'It was in 2001 that ____ hosted the summit of Shanghai.', 'It is clear that China wants ____ in Asia.',
    'Those who joined the riots in Osh were ____.', 'Such countries as Iran are ____ of the SCO.',
    'In which year did the SCO mark its 20th anniversary?', 'Which country left before it was expelled from the UN?',
    'Who wrote his memoirs in prison?', 'Who said he was ill in 2001?', 'Although it was small, Sparta defeated ____.',
    'China proposed the ____ in 2013 and gave it money.', 'Which countries were there in 1999?', 'There are ____ members in the SCO.',
    'How long did it take China to build the road?', 'Which town of Osh is it possible to reach by rail?',
    'Which of the two, China or Russia, left the latter?', 'China proposed a road in 2013, and this plan is called ____.',
    'What did the US give to Iran in 1953?', 'What does Zhao say of states like those of Asia?', 'Who said “it is our road” in 2013?',
    'Another name for the SCO is what?', 'Besides trust, what do members of the SCO share?', 'In 2010 ____ was hit by riots, and at that time grew poor.',
  ])('leaves “%s” alone', (stem) => {
    expect(said(stem)).not.toContain('dangling-reference');
  });

  test('looks into a gapped statement that a question quotes, and into true or false', () => {
    expect(said('Which city is missing: “They met in ____ in 2001.”?')).toContain('dangling-reference');
    expect(said('Which city is missing: “Its leaders met in ____ in 2001.”?')).toContain('dangling-reference');
    const statement = aTrueFalse({ stem: 'True or false? It was founded in 2001.' });
    expect(lintQuestion(statement, { fact })).toContainEqual({
      rule: 'dangling-reference', severity: 'drop', message: 'Name what “It” stands for.',
    });
  });
});

describe('unnamed-reference', () => {
  test.each(['When did the organisation hold a meeting?', '____ hosted the summit.', 'Who wrote the book?'])('flags “%s”', (stem) => {
    expect(said(stem)).toContain('unnamed-reference');
  });

  test.each([
    'When did the organisation behind AUKUS meet?', 'Who wrote the book of 1984?', 'Which summit of the city of Osh failed?',
    'What does the law of gravity say of apples?', 'What is the company called that Jobs founded?',
  ])('leaves “%s” alone', (stem) => {
    expect(said(stem)).not.toContain('unnamed-reference');
  });
});

describe('relative-time', () => {
  test.each([
    'Who currently leads the SCO?', 'Which city now hosts the SCO?', 'What did the SCO decide last year?', 'Who joins the SCO next year?',
    'What was signed in Osh this month?', 'Who led the SCO two years ago?', 'How many states have joined the SCO so far?',
    'Which state has not yet joined the SCO?', 'How has Xinjiang changed in recent years?', 'What has China built in the last ten years?',
    'Who is the current president of Iran?', 'Who leads the SCO today?', 'What has China spent to date?', 'Who leads the SCO at present?',
  ])('flags “%s”', (stem) => {
    expect(said(stem)).toContain('relative-time');
  });

  test.each([
    'Who, as of 2022, currently leads the SCO?', 'How had Xinjiang changed in recent years, according to Zhao in 2022?',
    'Who led the SCO in the last year of the war?', 'What did the next year bring after 2001?', 'Who won the last month of the Boer War?',
    'Who ruled the now-defunct state of Kokand?', 'What is an ocean current in the Atlantic?', 'Who handles current affairs at the BBC?',
    'How far did so far away a state as Peru go?', 'Who is to be the last king of Nepal?', 'Which event had Zhao, writing in 2022, not yet seen?',
    'What had China today’s essay not named when the essay was written?',
  ])('leaves “%s” alone', (stem) => {
    expect(said(stem)).not.toContain('relative-time');
  });

  test('flags an answer that is no date, unless the stem says as of when', () => {
    expect(said('When did Iran join the SCO?', 'last year')).toContain('relative-time');
    expect(said('When, as of 2022, had Iran joined the SCO?', 'not yet')).not.toContain('relative-time');
  });
});

describe('the length of a stem', () => {
  const words = (count: number): string => ['Which', ...Array.from({ length: count - 1 }, (_, at) => `road${at}`)].join(' ');

  test('is at most 32 words of a question and 45 of a cloze or statement', () => {
    expect(said(`${words(33)}?`)).toContain('stem-too-long');
    expect(said(`${words(32)}?`)).not.toContain('stem-too-long');
    expect(said(`${words(45)} ____.`)).toContain('stem-too-long');
    expect(said(`${words(44)} ____.`)).not.toContain('stem-too-long');
    expect(rulesOf(lintQuestion(aTrueFalse({ stem: `True or false? ${words(46)}.` }), { fact }))).toContain('stem-too-long');
    expect(rulesOf(lintQuestion(aTrueFalse({ stem: `True or false? ${words(45)}.` }), { fact }))).not.toContain('stem-too-long');
  });

  test('does not count what a format adds', () => {
    const question = aTypedQuestion({ stem: `${words(32)}? Type the answer.` });
    expect(rulesOf(lintQuestion(question, { fact }))).not.toContain('stem-too-long');
  });

  test.each(['Which city?', 'Who won?', 'What is it?', 'Which of the following is true of the SCO?', 'What is correct about Osh?', 'It was ____.'])(
    'is too little to answer without options in “%s”', (stem) => {
      expect(said(stem)).toContain('unfocused-stem');
    },
  );

  test.each(['Which countries form AUKUS?', 'What is photosynthesis?', 'What does SCO stand for?', 'Where is Osh?', 'Leaders met in ____.'])(
    'is enough in “%s”', (stem) => {
      expect(said(stem)).not.toContain('unfocused-stem');
    },
  );

  test('holds one sentence', () => {
    expect(said('The SCO has many members. Who founded the SCO?')).toContain('gratuitous-information');
    expect(said('Who founded the SCO, which has many members?')).not.toContain('gratuitous-information');
    expect(said('Which city did Dr. Li and J. R. Smith of the U.S. Army see?')).not.toContain('gratuitous-information');
  });
});

describe('negative-stem', () => {
  test.each(['Which state is not a member of the SCO?', 'Which state isn’t in the SCO?', 'Which states joined the SCO, except?', 'Which member is least wealthy?'])(
    'flags “%s”', (stem) => {
      expect(said(stem)).toContain('negative-stem');
    },
  );

  test.each([
    'Which state is NOT a member of the SCO?', 'Which state is **not** a member of the SCO?', 'Why does the SCO not join alliances?',
    'Who founded not only the SCO but also the BRI?', 'Which states trade with the least developed ones?', 'Who gave at least ten roads?',
    'What may the issue become if it is not settled?', 'Except for China, who joined the SCO?', 'China did not join ____ in 2001.',
  ])('leaves “%s” alone', (stem) => {
    expect(said(stem)).not.toContain('negative-stem');
  });
});

describe('grammatical-cue', () => {
  test.each([
    ['the article before the gap goes with no such answer', 'China is an ____ in Asia.', 'barrier'],
    ['the other article would go with it', 'China played a ____ in Asia.', 'important role'],
    ['the article before another word is wrong', 'China is a ally of ____ in Asia.', 'Iran'],
  ])('flags a stem where %s', (_, stem, answer) => {
    expect(said(stem, answer)).toContain('grammatical-cue');
  });

  test.each([
    ['China is a ____ in Asia.', 'barrier'], ['China is an ____ in Asia.', 'hour away'], ['China is a ____ in Asia.', 'union of states'],
    ['China is a ____ in Asia.', 'UN member'], ['China saw a ____ rise.', '8%'], ['A European state and a one-party state met in ____.', 'Osh'],
    ['The grade A essay is on ____ in Asia.', 'Iran'], ['China held an historic summit in ____.', 'Osh'],
  ])('leaves “%s” with “%s” alone', (stem, answer) => {
    expect(said(stem, answer)).not.toContain('grammatical-cue');
  });

  test('flags a false statement that its article betrays', () => {
    const statement = (text: string): string[] => rulesOf(lintQuestion(aTrueFalse({ stem: `True or false? ${text}` }), { fact }));
    expect(statement('Turmoil has an economic background.')).toEqual([]);
    expect(statement('Turmoil has an foreign background.')).toEqual(['grammatical-cue']);
  });
});

describe('quotation', () => {
  const source = 'Wang Yi said that “it is mutual”, and called the plan a road to peace.';
  const linted = (stem: string, answer = 'Wang Yi'): string[] => rulesOf(lintQuestion(anOpenQuestion({ stem, answer }), { fact, source }));

  test('flags words between quotation marks that the source does not have', () => {
    expect(linted('Who called the plan “a road to war”?')).toEqual(['quotation']);
    expect(linted('Who called the plan "a road to war"?')).toEqual(['quotation']);
    expect(linted('What did he, Wang Yi, say of the plan?', '“it is ours”')).toContain('quotation');
  });

  test('leaves words alone that the source has, with other marks and around a gap', () => {
    expect(linted('Who called the plan “A road to peace”?')).toEqual([]);
    const cloze = aTypedQuestion({ format: 'cloze', stem: 'Wang Yi named the plan “a road to ____”.', answer: 'peace' });
    expect(rulesOf(lintQuestion(cloze, { fact, source }))).toEqual([]);
  });

  test('says nothing without a source, nor of a statement that may be false', () => {
    expect(rulesOf(lintQuestion(anOpenQuestion({ stem: 'Who called the plan “a road to war”?', answer: 'Wang Yi' }), { fact }))).toEqual([]);
    expect(rulesOf(lintQuestion(aTrueFalse({ stem: 'True or false? Wang Yi named “a road to war”.' }), { fact, source }))).toEqual([]);
  });
});

describe('the wording of a stem', () => {
  test.each([
    ['question-mark', 'Who founded the SCO.'],
    ['unbalanced-marks', 'Who founded the SCO (in 2001?'], ['unbalanced-marks', 'Who founded “the SCO?'], ['unbalanced-marks', 'Who said "yes in Osh?'],
    ['doubled-word', 'Who founded the the SCO?'], ['doubled-word', 'The the SCO was founded in ____.'],
    ['stray-space', 'Who founded  the SCO?'], ['stray-space', 'Who founded the SCO ?'], ['stray-space', 'Who , in 2001, founded the SCO?'],
    ['lowercase-start', 'who founded the SCO?'], ['lowercase-start', '“the SCO” was founded in ____.'],
    ['blank-count', 'The ____ was founded in ____.'], ['blank-count', 'Who ____ the ____ of Osh?'],
  ])('is flagged by %s in “%s”', (rule, stem) => {
    expect(said(stem)).toContain(rule);
  });

  test.each([
    'Who founded the SCO (in 2001)?', 'Who said “yes” in Osh?', 'Which city is missing: “Leaders met in ____.”?', ' Who founded the SCO? ',
    'Who said that that road had had its day?', 'Which island is Pago Pago on?', 'iPhone sales in China fell to ____.', '____ founded the SCO in Osh.',
    'How much is 3.5 of 7 in the SCO?',
  ])('is left alone in “%s”', (stem) => {
    const wording = ['question-mark', 'unbalanced-marks', 'doubled-word', 'stray-space', 'lowercase-start', 'blank-count'];
    expect(said(stem).filter((rule) => wording.includes(rule))).toEqual([]);
  });

  test('needs one gap in a cloze and none in a statement', () => {
    const cloze = aTypedQuestion({ format: 'cloze', stem: 'The SCO was founded in Shanghai.' });
    expect(rulesOf(lintQuestion(cloze, { fact }))).toContain('blank-count');
    expect(rulesOf(lintQuestion(aTrueFalse({ stem: 'True or false? The SCO met in ____.' }), { fact }))).toContain('blank-count');
  });
});

describe('trivial-answer', () => {
  test.each(['', '—', 'it', 'They', 'also', 'often', 'one', 'no', 'a', 'X', 'of the', 'such', 'too often'])('flags “%s”', (answer) => {
    expect(said('What is said of the SCO in Osh?', answer)).toContain('trivial-answer');
  });

  test.each(['China', 'two', '5+1', '7', 'WHO', 'US', 'U.S.', 'May', 'once', 'not prepared for them', '中'])('leaves “%s” alone', (answer) => {
    expect(said('What is said of the SCO in Osh?', answer)).not.toContain('trivial-answer');
  });
});
