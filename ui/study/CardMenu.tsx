import { useTranslations } from 'next-intl';
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
  const t = useTranslations('study.card');
  if (current === null) return null;
  const isNew = current.state.phase === 'new';
  return (
    <Menu name={t('menu')} button={button} keyShortcut="m">
      <MenuItem text={t('bury')} keyShortcut="-" select={() => deed('bury')} />
      <MenuItem text={t('suspend')} keyShortcut="s" select={() => deed('suspend')} />
      <MenuItem text={t('flag')} keyShortcut="f" select={() => deed('flag')} />
      <MenuItem text={t('reset')} keyShortcut="n" isDisabled={isNew} select={() => deed('reset')} />
      <MenuItem text={t('setDue')} keyShortcut="u" isDisabled={isNew} select={() => deed('set-due')} />
      <hr className="my-1 border-line" />
      <MenuLink text={t('details')} keyShortcut="i" href={cardAddress(deck.courseId, current)} />
      <MenuLink text={t('source')} href={sourceAddress(deck.courseId, prompt.source)} />
    </Menu>
  );
}
