'use client';

import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';

interface MenuProps {
  readonly name: string;
  /** Opens the menu when it is clicked. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly keyShortcut?: string;
  readonly children: ReactNode;
}

/** A button that opens a menu: arrows, Home and End move in it; Escape closes it, and so does doing something. */
export function Menu({ name, button, keyShortcut, children }: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    itemsOf(list.current)[0]?.focus();
    const onOutside = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    document.addEventListener('focusin', onOutside);
    return () => {
      document.removeEventListener('pointerdown', onOutside);
      document.removeEventListener('focusin', onOutside);
    };
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') return setOpen(false);
    else if (!moveFocus(list.current, event.key)) return;
    event.preventDefault();
  };
  return (
    <div ref={root} className="relative">
      <button
        ref={button} type="button" aria-haspopup="menu" aria-expanded={isOpen} aria-keyshortcuts={keyShortcut}
        className="button min-h-11 px-3 text-small" onClick={() => setOpen(!isOpen)}
      >
        {name}
      </button>
      {isOpen && (
        <div
          ref={list} role="menu" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}
          onClick={(event) => { if (isDeed(event.target)) close(); }}
          className="absolute end-0 top-full z-20 mt-1 w-64 rounded-soft border border-edge bg-raised py-1 shadow-lg"
        >
          {children}
        </div>
      )}
    </div>
  );
}

/** Choices are made one after another: they leave the menu open. */
function isDeed(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role=menuitem]:not([aria-disabled=true])') !== null;
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  const items = [...(list?.querySelectorAll<HTMLElement>('[role^=menuitem]:not([aria-disabled=true])') ?? [])];
  return items.filter((item) => item.checkVisibility());
}

/** Whether the key moves in a menu. */
function moveFocus(list: HTMLElement | null, key: string): boolean {
  const items = itemsOf(list);
  const at = items.findIndex((item) => item === document.activeElement);
  const targets: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const target = targets[key];
  if (target === undefined) return false;
  items.at(target % items.length)?.focus();
  return true;
}
