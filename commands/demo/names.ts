const givenNames = [
  'Mei', 'Jonas', 'Aigul', 'Tomás', 'Priya', 'Oleg', 'Hana', 'Samuel', 'Leyla', 'Pierre',
  'Ines', 'Kofi', 'Yuki', 'Marta', 'Omar', 'Sofia', 'Daniyar', 'Greta', 'Arjun', 'Nino',
  'Lucas', 'Farida', 'Erik', 'Chiara', 'Rustam', 'Amara', 'Viktor', 'Sena', 'Paul', 'Zarina',
] as const;
const familyNames = [
  'Tan', 'Weber', 'Bekova', 'Silva', 'Nair', 'Morozov', 'Sato', 'Okoye', 'Aliyeva', 'Laurent',
  'Costa', 'Mensah', 'Kimura', 'Nowak', 'Haddad', 'Rossi', 'Akhmetov', 'Lindqvist', 'Mehta', 'Beridze',
] as const;

/** A name for the index-th simulated learner; no two of the first 600 are alike. */
export function learnerName(index: number): string {
  const given = givenNames[index % givenNames.length] ?? '';
  const family = familyNames[(index + Math.floor(index / givenNames.length)) % familyNames.length] ?? '';
  return `${given} ${family}`;
}
