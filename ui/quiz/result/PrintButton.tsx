'use client';

/** Prints the page: without buttons and navigation, no question over two sheets. */
export function PrintButton() {
  return <button type="button" className="button" onClick={() => window.print()}>Print</button>;
}
