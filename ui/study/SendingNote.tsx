interface SendingNoteProps {
  /** Nothing where all is well. */
  readonly notes: readonly string[];
}

/** Says so when reviews wait in the browser, or something about them is wrong. */
export function SendingNote({ notes }: SendingNoteProps) {
  return (
    <div role="status" className="figures min-h-5 text-small text-quiet">
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
