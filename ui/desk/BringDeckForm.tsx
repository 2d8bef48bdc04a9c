'use client';

import Link from 'next/link';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { BroughtDeck, DeckAnswer, DeckReport } from '@/core/exchange/anki/deckReport';
import { SendButton } from '../forms/SendButton';
import { broughtSentence, deckSentences } from './deckTexts';
import { sendDeck } from './sendDeck';

/** Takes a file of Anki: what is in it is shown first, then it is brought. */
export function BringDeckForm() {
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<DeckAnswer | null>(null);
  const [sending, setSending] = useState<'look' | 'bring' | null>(null);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (file === null) return;
    const deed = answer?.kind === 'looked' ? 'bring' : 'look';
    setSending(deed);
    const sent = await sendDeck(file, deed);
    setSending(null);
    setAnswer(sent);
    document.getElementById(sent.kind === 'refused' ? 'deck' : 'deck-answer')?.focus();
  }

  return (
    <form onSubmit={(event) => void send(event)} className="space-y-4">
      <div className="space-y-1.5">
        <label htmlFor="deck" className="block font-semibold">A deck or a collection of Anki</label>
        <p id="deck-hint" className="text-small text-quiet">
          An .apkg or .colpkg file, with scheduling if your reviews are to come along. It becomes a course of your own that is listed for nobody
          else; brought again, it adds what is new.
        </p>
        <input
          id="deck" type="file" accept=".apkg,.colpkg" required className="field"
          aria-describedby="deck-hint deck-refusal" aria-invalid={answer?.kind === 'refused'}
          onChange={({ target }) => { setFile(target.files?.[0] ?? null); setAnswer(null); }}
        />
        <div id="deck-refusal" role="alert" className="text-accent">{answer?.kind === 'refused' && <p>{answer.text}</p>}</div>
      </div>
      <div id="deck-answer" tabIndex={-1} aria-live="polite" className="space-y-4">
        {answer?.kind === 'looked' && <InFile report={answer.report} />}
        {answer?.kind === 'brought' && <Brought report={answer.report} />}
      </div>
      {answer?.kind !== 'brought' && (
        <SendButton isBusy={sending !== null} accent={answer?.kind === 'looked'}>{buttonText(sending, answer)}</SendButton>
      )}
    </form>
  );
}

function buttonText(sending: 'look' | 'bring' | null, answer: DeckAnswer | null): string {
  if (sending !== null) return sending === 'look' ? 'Reading the file …' : 'Bringing it …';
  return answer?.kind === 'looked' ? 'Bring it' : 'Look at what is in it';
}

function InFile({ report }: { report: DeckReport }) {
  return (
    <div className="space-y-3 border-l-2 border-accent pl-5">
      <h3 className="text-base font-semibold">{report.title}</h3>
      {deckSentences(report).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <LeftBehind report={report} />
    </div>
  );
}

function Brought({ report }: { report: BroughtDeck }) {
  const { course } = report;
  return (
    <div className="space-y-3 border-l-2 border-correct pl-5">
      <p className="text-correct">{broughtSentence(report)}</p>
      {course !== null && (
        <p className="flex flex-wrap gap-3">
          <Link className="button button-accent" href={`/courses/${course.courseId}`}>Open {report.title}</Link>
          <Link className="button" href={`/teach/courses/${course.draftId}`}>Edit it at the desk</Link>
        </p>
      )}
      <LeftBehind report={report} />
    </div>
  );
}

/** By note, so that nobody has to find out later what is missing. */
function LeftBehind({ report: { left, leftInAll } }: { report: DeckReport }) {
  if (leftInAll === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center">What is left behind ({leftInAll.toLocaleString('en-GB')})</summary>
      <ul className="max-h-64 list-disc space-y-1 overflow-y-auto pl-5 text-small" tabIndex={0} aria-label="What is left behind">
        {left.map(({ note, reason }, index) => <li key={index} className="break-words">{note === '' ? 'A note without text' : `“${note}”`}: {reason}</li>)}
        {leftInAll > left.length && <li>and {(leftInAll - left.length).toLocaleString('en-GB')} more</li>}
      </ul>
    </details>
  );
}
