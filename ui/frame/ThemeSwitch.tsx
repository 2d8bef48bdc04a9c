'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

type Theme = 'system' | 'light' | 'dark';
const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

const changed = new EventTarget();

function storedTheme(): Theme {
  try {
    const theme = localStorage.getItem('theme');
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  } catch {
    // A browser that keeps nothing follows the system.
    return 'system';
  }
}

function applyTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // The choice then lasts as long as the page.
  }
  const isDark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  changed.dispatchEvent(new Event('change'));
}

function subscribe(notify: () => void): () => void {
  changed.addEventListener('change', notify);
  return () => changed.removeEventListener('change', notify);
}

/** Goes round: as the system, light, dark. */
export function ThemeSwitch() {
  const t = useTranslations('frame');
  const theme = useSyncExternalStore(subscribe, storedTheme, (): Theme => 'system');
  return (
    <button type="button" className="text-link min-h-11 text-small text-quiet" onClick={() => applyTheme(nextTheme[theme])}>
      {t('theme', { theme })}
    </button>
  );
}
