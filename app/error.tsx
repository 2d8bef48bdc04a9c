'use client';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="column space-y-5">
      <h1 className="text-title">Something broke</h1>
      <p className="font-serif text-reading">The page could not be shown. What you studied and answered is kept. Try again; if it goes on, tell whoever runs this site.</p>
      <button type="button" className="button button-accent" onClick={reset}>Try again</button>
    </div>
  );
}
