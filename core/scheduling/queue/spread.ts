/** Sets some items evenly among others, each list keeping its order. */
export function spread<Item>(others: readonly Item[], some: readonly Item[]): Item[] {
  const total = others.length + some.length;
  const mixed: Item[] = [];
  let taken = 0;
  for (let place = 0; place < total; place += 1) {
    const isTurn = (taken + 1) * (total + 1) <= (place + 1) * (some.length + 1);
    const next = isTurn || place - taken >= others.length ? some[taken] : undefined;
    const item = next ?? others[place - taken];
    if (item === undefined) break;
    if (next !== undefined) taken += 1;
    mixed.push(item);
  }
  return mixed;
}
