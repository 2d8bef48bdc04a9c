import type { Fact } from '@/core/facts/fact';

/** A fact's sentence with what the card asks for marked in it. */
export function SlotStatement({ fact, slot: name }: { fact: Fact; slot: string }) {
  const slot = fact.slots.find((one) => one.name === name);
  if (slot === undefined) return <>{fact.statement}</>;
  const end = slot.start + slot.text.length;
  return (
    <>
      {fact.statement.slice(0, slot.start)}
      <mark className="bg-wash px-0.5 text-ink">{slot.text}</mark>
      {fact.statement.slice(end)}
    </>
  );
}
