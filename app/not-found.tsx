import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SignInHere } from '@/ui/frame/SignInHere';

export default function NotFound() {
  const t = useTranslations('frame.nothing');
  return (
    <div className="column space-y-5">
      <h1 className="text-title">{t('title')}</h1>
      <p className="font-serif text-reading">{t('text')}</p>
      <div className="flex gap-3">
        <Link className="button button-accent" href="/">{t('toCourses')}</Link>
        <SignInHere />
      </div>
    </div>
  );
}
