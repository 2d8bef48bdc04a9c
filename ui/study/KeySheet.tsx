import { useTranslations } from 'next-intl';
import { CloseButton, StudyDialog } from './StudyDialog';

/** What the keys of the study page do. */
export function KeySheet({ onClosed }: { onClosed: () => void }) {
  const t = useTranslations('study.keys');
  const studyKeys = [
    [t('spaceEnter'), t('answer')],
    ['1 2 3 4', t('ratings')],
    ['a b c d', t('options')],
    ['z', t('undo')],
    ['-', t('bury')],
    ['s, @', t('suspend')],
    ['f', t('flag')],
    ['n', t('reset')],
    ['u', t('setDue')],
    ['i', t('details')],
    ['m', t('menu')],
    ['r', t('readAloud')],
    ['Esc', t('escape')],
    ['?', t('help')],
  ] as const;
  return (
    <StudyDialog heading={t('heading')} onClosed={onClosed}>
      <dl className="mb-5 grid grid-cols-[6.5rem_1fr] gap-y-1">
        {studyKeys.map(([keys, deed]) => (
          <div key={keys} className="contents">
            <dt><kbd className="font-sans font-semibold">{keys}</kbd></dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
      <CloseButton text={t('close')} />
    </StudyDialog>
  );
}
