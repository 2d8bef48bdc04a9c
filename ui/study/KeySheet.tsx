import { CloseButton, StudyDialog } from './StudyDialog';
import { studyKeys } from './useStudyKeys';

/** What the keys of the study page do. */
export function KeySheet({ onClosed }: { onClosed: () => void }) {
  return (
    <StudyDialog heading="By keyboard" onClosed={onClosed}>
      <dl className="mb-5 grid grid-cols-[6.5rem_1fr] gap-y-1">
        {studyKeys.map(([keys, deed]) => (
          <div key={keys} className="contents">
            <dt><kbd className="font-sans font-semibold">{keys}</kbd></dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <CloseButton text="Close" />
    </StudyDialog>
  );
}
