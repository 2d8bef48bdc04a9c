interface MenuItemProps {
  readonly text: string;
  /** The key that does the same. */
  readonly keyShortcut?: string;
  readonly isDisabled?: boolean;
  /** Something that is on or off, or one of several. */
  readonly choice?: { readonly role: 'menuitemcheckbox' | 'menuitemradio'; readonly isOn: boolean };
  readonly select: () => void;
}

const look = 'flex min-h-11 w-full items-center gap-3 px-4 text-start hover:bg-wash focus:bg-wash focus-visible:-outline-offset-2';

export function MenuItem({ text, keyShortcut, isDisabled = false, choice, select }: MenuItemProps) {
  return (
    <button
      type="button" role={choice?.role ?? 'menuitem'} tabIndex={-1} aria-checked={choice?.isOn} aria-disabled={isDisabled}
      aria-keyshortcuts={keyShortcut} className={`${look} ${isDisabled ? 'text-quiet' : ''}`}
      onClick={() => { if (!isDisabled) select(); }}
    >
      {choice !== undefined && <span aria-hidden className="w-4">{choice.isOn ? '✓' : ''}</span>}
      <span className="grow">{text}</span>
      {keyShortcut !== undefined && <kbd aria-hidden className="font-sans text-small text-quiet pointer-coarse:hidden">{keyShortcut}</kbd>}
    </button>
  );
}

export function MenuLink({ text, keyShortcut, href }: { text: string; keyShortcut?: string; href: string }) {
  return (
    <a role="menuitem" tabIndex={-1} href={href} aria-keyshortcuts={keyShortcut} className={look}>
      <span className="grow">{text}</span>
      {keyShortcut !== undefined && <kbd aria-hidden className="font-sans text-small text-quiet pointer-coarse:hidden">{keyShortcut}</kbd>}
    </a>
  );
}
