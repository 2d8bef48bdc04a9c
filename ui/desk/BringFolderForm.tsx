'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { SendButton } from '../forms/SendButton';
import { sendNewCourse } from './sendNewCourse';
import type { Refusal } from './sendNewCourse';

/** Takes a packed course folder. What is wrong in it is listed by file; then nothing has been made. */
export function BringFolderForm() {
  const router = useRouter();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSending, setSending] = useState(false);

  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setSending(true);
    setRefusal(null);
    const sent = await sendNewCourse('/api/course-folders', new FormData(event.currentTarget));
    if (sent.ok) return router.push(`/teach/courses/${sent.draftId}`);
    setSending(false);
    setRefusal(sent.refusal);
    document.getElementById('folder')?.focus();
  }

  return (
    <form onSubmit={(event) => void send(event)} className="space-y-4">
      <div className="space-y-1.5">
        <label htmlFor="folder" className="block font-semibold">The folder, as a .zip file</label>
        <p id="folder-hint" className="text-small text-quiet">As “Download as folder” gives it, or written by hand. It becomes a new course of yours, with everything approved and nothing published.</p>
        <input id="folder" name="folder" type="file" accept=".zip" required className="field" aria-describedby="folder-hint folder-refusal" aria-invalid={refusal !== null} />
        <div id="folder-refusal" role="alert" className="space-y-2 text-accent">
          {refusal !== null && <p>{refusal.text}</p>}
          {refusal !== null && refusal.faults.length > 0 && (
            <ul className="list-disc space-y-1 pl-5 text-small">
              {refusal.faults.map((fault) => <li key={fault} className="break-words">{fault}</li>)}
            </ul>
          )}
        </div>
      </div>
      <SendButton isBusy={isSending}>{isSending ? 'Reading the folder …' : 'Bring the course'}</SendButton>
    </form>
  );
}
