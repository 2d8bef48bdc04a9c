import Link from 'next/link';
import type { ReactNode } from 'react';

interface QuizHeadProps {
  /** The way here, from the class down. */
  readonly trail: readonly { readonly text: string; readonly href: string }[];
  readonly title: string;
  readonly children?: ReactNode;
}

/** What a page about a class's quizzes opens with. */
export function QuizHead({ trail, title, children }: QuizHeadProps) {
  return (
    <header className="space-y-2">
      <p className="label">
        {trail.map(({ text, href }, index) => (
          <span key={href}>{index > 0 && ' · '}<Link className="text-link" href={href}>{text}</Link></span>
        ))}
      </p>
      <h1 className="text-title">{title}</h1>
      {children}
    </header>
  );
}
