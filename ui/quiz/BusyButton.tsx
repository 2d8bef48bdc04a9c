interface BusyButtonProps {
  readonly text: string;
  readonly isBusy: boolean;
}

/** The way on, out of reach while it is being gone. */
export function BusyButton({ text, isBusy }: BusyButtonProps) {
  return <button type="submit" className="button button-accent" disabled={isBusy} aria-busy={isBusy}>{text}</button>;
}
