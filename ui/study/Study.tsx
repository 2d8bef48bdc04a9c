'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import type { StudyDeck } from '@/core/scheduling/deck';
import type { StudySession } from '@/core/scheduling/session';
import { cardAddress } from './addresses';
import { AnswerBar } from './AnswerBar';
import { CardMenu } from './CardMenu';
import { Flashcard } from './Flashcard';
import { optionsOf } from './Options';
import { SendingNote } from './SendingNote';
import { SessionEnd } from './SessionEnd';
import { StudyBar } from './StudyBar';
import { StudyDialogs } from './StudyDialogs';
import type { OpenDialog } from './StudyDialogs';
import { SwipeArea } from './SwipeArea';
import { ToldNote } from './ToldNote';
import { useReadAloud } from './useReadAloud';
import { useStudyKeys } from './useStudyKeys';
import type { StudyDeed } from './useStudyKeys';
import { useStudySession } from './useStudySession';
import { useStudyView } from './useStudyView';
import type { TextSize } from './useStudyView';
import { ViewMenu } from './ViewMenu';

interface StudyProps {
  readonly deck: StudyDeck;
  /** Where study of the deck stands, if it is known. */
  readonly resumed?: StudySession;
}

/** Sizes of the card's text, set over those of the page. */
const sizes: Readonly<Record<TextSize, string>> = {
  normal: '',
  larger: '[--text-large:1.75rem] [--text-base:1.125rem] [--text-small:1rem]',
  largest: '[--text-large:2.25rem] [--text-base:1.375rem] [--text-small:1.125rem]',
};

/** The flashcards of a course. */
export function Study({ deck, resumed }: StudyProps) {
  const t = useTranslations('study');
  const { session, showing, preview, troubles, told, rate, act, undo } = useStudySession(deck, resumed);
  const { prompt, isRevealed, response, seed, answer, reveal, likely } = showing;
  const view = useStudyView();
  const [open, setOpen] = useState<OpenDialog>(null);
  const menu = useRef<HTMLButtonElement>(null);
  const readAloud = useReadAloud({ isOn: view.isAloud, language: deck.language, prompt, isRevealed });
  const help = (): void => setOpen('keys');

  const deed = (which: StudyDeed): void => {
    if (session.current === null) return;
    const isNew = session.current.state.phase === 'new';
    if (which === 'menu') menu.current?.click();
    else if (which === 'details') location.assign(cardAddress(deck.courseId, session.current));
    else if (isNew && (which === 'reset' || which === 'set-due')) return;
    else if (which === 'flag' || which === 'set-due') setOpen(which);
    else act({ kind: which });
  };
  const choose = (place: number): boolean => {
    const choice = prompt?.format === 'single-choice' ? optionsOf(prompt, seed)[place] : undefined;
    if (choice === undefined) return false;
    answer({ kind: 'choice', choice });
    return true;
  };
  useStudyKeys({ isOn: view.hasKeys, hasCard: prompt !== null, isRevealed, reveal, rate, likely, choose, undo, deed, readAloud, help });

  return (
    <div className="column flex min-h-[85dvh] flex-col">
      <StudyBar session={session} undo={undo}>
        {prompt !== null && <CardMenu session={session} prompt={prompt} button={menu} deed={deed} />}
        <ViewMenu view={view} />
      </StudyBar>
      {prompt === null ? (
        <div className="grow pt-8"><SessionEnd session={session} /></div>
      ) : (
        <SwipeArea canSwipe={isRevealed} rate={rate} tap={isRevealed || prompt.format === 'single-choice' ? ignore : reveal}>
          {session.isPractice && <p className="label pb-3">{t('practice')}</p>}
          <div className={sizes[view.textSize]}>
            <Flashcard
              key={showing.showing} deck={deck} prompt={prompt} seed={seed} isRevealed={isRevealed}
              response={response} isTyping={view.isTyping} answer={answer}
            />
          </div>
        </SwipeArea>
      )}
      <div className="sticky bottom-0 space-y-1 bg-paper pb-3 pt-2">
        <SendingNote troubles={troubles} />
        <ToldNote told={told} undo={undo} />
        {prompt !== null && <AnswerBar showing={showing} isPractice={session.isPractice} preview={preview} rate={rate} help={help} />}
      </div>
      <StudyDialogs open={open} prompt={prompt} act={act} onClosed={() => setOpen(null)} />
    </div>
  );
}

function ignore(): void {
  // A tap means nothing here.
}
