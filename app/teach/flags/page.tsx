import type { Metadata } from 'next';
import { currentInstant } from '@/server/clock';
import { openFlags } from '@/server/flags';
import { currentViewer } from '@/server/viewer';
import { FlagList } from '@/ui/flags/FlagList';
import { AccountNeeded } from '@/ui/frame/AccountNeeded';
import { settle } from './actions';

export const metadata: Metadata = { title: 'Flagged questions' };

export default async function FlagsPage() {
  const viewer = await currentViewer();
  if (viewer === null || viewer.isGuest) {
    return (
      <AccountNeeded title="Flagged questions" next="/teach/flags" isGuest={viewer !== null}>
        Learners flag questions that are wrong or unclear; whoever teaches or wrote the course sees them here.
      </AccountNeeded>
    );
  }
  return (
    <div className="column space-y-8">
      <h1 className="text-title">Flagged questions</h1>
      <FlagList flags={await openFlags(viewer)} now={currentInstant()} settle={settle} />
    </div>
  );
}
