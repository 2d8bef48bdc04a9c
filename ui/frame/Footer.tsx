import { useTranslations } from 'next-intl';
import { ThemeSwitch } from './ThemeSwitch';

export function Footer() {
  const t = useTranslations('frame');
  return (
    <footer className="mt-16 border-t border-line">
      <div className="page flex flex-wrap items-center justify-between gap-x-6 py-2 text-small text-quiet">
        <p>{t('motto')}</p>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
