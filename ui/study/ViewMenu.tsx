import { useRef } from 'react';
import { Menu } from './Menu';
import { MenuItem } from './MenuItem';
import { textSizes } from './useStudyView';
import type { StudyView, TextSize } from './useStudyView';

const sizeNames: Readonly<Record<TextSize, string>> = { normal: 'Normal text', larger: 'Larger text', largest: 'Largest text' };

/** How the cards are shown and answered in this browser. */
export function ViewMenu({ view }: { view: StudyView }) {
  const button = useRef<HTMLButtonElement>(null);
  const check = (isOn: boolean) => ({ role: 'menuitemcheckbox' as const, isOn });
  return (
    <Menu name="View" button={button}>
      <MenuItem text="Type answers" choice={check(view.isTyping)} select={view.toggleTyping} />
      {view.canSpeak && <MenuItem text="Read aloud" choice={check(view.isAloud)} select={view.toggleAloud} />}
      <div className="pointer-coarse:hidden">
        <MenuItem text="Single keys" choice={check(view.hasKeys)} select={view.toggleKeys} />
      </div>
      <div role="group" aria-label="Text size" className="mt-1 border-t border-line pt-1">
        {textSizes.map((size) => (
          <MenuItem
            key={size} text={sizeNames[size]} select={() => view.setTextSize(size)}
            choice={{ role: 'menuitemradio', isOn: view.textSize === size }}
          />
        ))}
      </div>
    </Menu>
  );
}
