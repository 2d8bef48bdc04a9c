import { nameKey } from './nameKey';

/** What stands before a person's name, by our own list: forms of address, offices, ranks. */
const titles = `
Mr, Mrs, Ms, Miss, Sir, Dame, Lord, Lady, Dr, Doctor, Professor, Prof, Reverend, Rev, Father, Sister, Brother, Saint, St, Rabbi, Imam, Sheikh, Ayatollah, Grand Ayatollah, Mullah,
King, Queen, Prince, Princess, Crown Prince, Emperor, Empress, Tsar, Czar, Tsarina, Kaiser, Sultan, Shah, Caliph, Khan, Emir, Duke, Grand Duke, Archduke, Duchess, Count, Countess, Earl, Baron, Baroness, Marquis, Viscount,
Pope, Cardinal, Archbishop, Bishop, Patriarch, Dalai Lama, Chief,
President, Vice President, Vice-President, Prime Minister, Deputy Prime Minister, Premier, Vice Premier, Chancellor, Vice Chancellor, Taoiseach, First Lady, Head of State,
Minister, Foreign Minister, Defence Minister, Finance Minister, Interior Minister, Secretary of State, Secretary of Defence, Foreign Secretary, Home Secretary, Treasury Secretary, Secretary-General, General Secretary, First Secretary, Party Secretary, Secretary, Chancellor of the Exchequer,
Minister of Foreign Affairs, Attorney General, Justice, Chief Justice, Judge, Senator, Congressman, Congresswoman, Representative, Governor, Governor-General, Lieutenant Governor, Mayor, Deputy, Speaker, Councillor, State Councillor, Ambassador, Consul, Envoy, High Commissioner, Commissioner, High Representative, Delegate,
General, Major General, Lieutenant General, Brigadier, Brigadier General, Colonel, Lieutenant Colonel, Major, Captain, Lieutenant, Sergeant, Corporal, Private, Admiral, Vice Admiral, Rear Admiral, Commodore, Commander, Marshal, Field Marshal, Generalissimo, Commander-in-Chief,
Chairman, Chairwoman, Chairperson, Chair, Vice Chairman, Director, Director-General, Deputy Director, Executive Director, CEO, Chief Executive, Coach, Head Coach, Quarterback, Comrade, Dictator, Leader, Supreme Leader, Expert, Spokesman, Spokeswoman, Spokesperson,
Philosopher, Historian, Economist, Physicist, Chemist, Mathematician, Poet, Composer, Architect, Engineer, Explorer, Singer, Actor, Actress, Author, Writer, Journalist, Analyst, Scholar, Scientist, Astronomer, Biologist, Sociologist, Theologian`;

const byFirstWord = new Map<string, string[][]>();
for (const title of titles.split(',')) {
  const words = nameKey(title).split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), words].sort((one, other) => other.length - one.length));
}

/** How many words from `from` on are a title or role that can stand before a name ("Prime Minister", "foreign
 *  minister"), the longest that fits; 0 where none does. Case does not matter. */
export function titleLengthAt(words: readonly string[], from: number): number {
  const first = words[from];
  if (first === undefined) return 0;
  const found = byFirstWord.get(nameKey(first))?.find((title) => reaches(words, from, title));
  return found?.length ?? 0;
}

function reaches(words: readonly string[], from: number, title: readonly string[]): boolean {
  return title.every((word, index) => nameKey(words[from + index] ?? '') === word);
}

/** Whether the text is a title or role as a whole. */
export function isTitle(text: string): boolean {
  const words = nameKey(text).split(' ');
  return titleLengthAt(words, 0) === words.length;
}
