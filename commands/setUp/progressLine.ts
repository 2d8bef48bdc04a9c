const shownEach = 100;

/** Tells now and then how far long work over many decks has got. */
export function progressLine(verb: string): (done: number, total: number) => void {
  return (done, total) => {
    if (total > shownEach && (done % shownEach === 0 || done === total)) console.log(`${verb} ${done} of ${total} decks.`);
  };
}
