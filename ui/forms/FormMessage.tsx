/** What a form has to say after it was sent; its place is kept, so that nothing jumps. */
export function FormMessage({ text, isError }: { text: string | null; isError: boolean }) {
  return (
    <p role={isError ? 'alert' : 'status'} className={`min-h-6 ${isError ? 'text-accent' : 'text-correct'}`}>
      {text}
    </p>
  );
}
