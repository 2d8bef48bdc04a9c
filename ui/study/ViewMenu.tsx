import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { textSizes } from './useStudyView';
import type { StudyView } from './useStudyView';

/** How the cards are shown and answered in this browser. */
export function ViewMenu({ view }: { view: StudyView }) {
  const t = useTranslations('study.view');
  const button = useRef<HTMLButtonElement>(null);
  const check = (isOn: boolean) => ({ role: 'menuitemcheckbox' as const, isOn });
  return (
    <Menu name={t('menu')} button={button}>
      <MenuItem text={t('typing')} choice={check(view.isTyping)} select={view.toggleTyping} />
      {view.canSpeak && <MenuItem text={t('aloud')} choice={check(view.isAloud)} select={view.toggleAloud} />}
      <div className="pointer-coarse:hidden">
        <MenuItem text={t('keys')} choice={check(view.hasKeys)} select={view.toggleKeys} />
      </div>
      <div role="group" aria-label={t('textSize')} className="mt-1 border-t border-line pt-1">
        {textSizes.map((size) => (
          <MenuItem
            key={size} text={t('size', { size })} select={() => view.setTextSize(size)}
            choice={{ role: 'menuitemradio', isOn: view.textSize === size }}
          />
        ))}
      </div>
    </Menu>
  );
}
