import type { RefObject } from 'react';
import type { Prompt } from '@/core/questions/prompt';
import type { StudySession } from '@/core/scheduling/session';
import { Menu } from './Menu';
import { MenuItem, MenuLink } from './MenuItem';
import { cardAddress, sourceAddress } from './addresses';
import type { StudyDeed } from './useStudyKeys';

interface CardMenuProps {
  readonly session: StudySession;
  readonly prompt: Prompt;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly deed: (deed: StudyDeed) => void;
}

/** What can be done to the card that is shown. */
export function CardMenu({ session: { current, deck }, prompt, button, deed }: CardMenuProps) {
  if (current === null) return null;
  const isNew = current.state.phase === 'new';
  return (
    <Menu name="Card" button={button} keyShortcut="m">
      <MenuItem text="Put off until tomorrow" keyShortcut="-" select={() => deed('bury')} />
      <MenuItem text="Suspend" keyShortcut="s" select={() => deed('suspend')} />
      <MenuItem text="Flag with a note" keyShortcut="f" select={() => deed('flag')} />
      <MenuItem text="Make new" keyShortcut="n" isDisabled={isNew} select={() => deed('reset')} />
      <MenuItem text="Set due in days" keyShortcut="u" isDisabled={isNew} select={() => deed('set-due')} />
      <hr className="my-1 border-line" />
      <MenuLink text="Card details" keyShortcut="i" href={cardAddress(deck.courseId, current)} />
      <MenuLink text="Go to the source" href={sourceAddress(deck.courseId, prompt.source)} />
    </Menu>
  );
}
