import { nameKey } from './nameKey';

/** The nouns that end a name ("Moscow State University") or begin it ("Battle of Kursk") and say what it names. Our own
 *  lists. */
const nounsByKind = {
  organisation: `Academy Administration Agency Airline Airlines Airways Alliance Army Assembly Association Authority Bank Board Brigade Broadcasting Bureau Cabinet Centre Chamber Choir Church Club
    College Commission Committee Community Company Confederation Congress Consortium Corporation Corps Council Court Department Directorate Division Duma Enterprise Enterprises Exchange Faculty Federation Fleet
    Force Forces Forum Foundation Front Fund Government Group Guard Guild Hospital House Inc Industries Institute Institution Junta Laboratory Laboratories Labs League Legion Library Ltd
    Mafia Magazine Militia Ministry Mission Museum Navy Network Office Orchestra Order Organisation Parliament Partnership Party Police Politburo Post Press Radio Regiment Records Secretariat Seminary
    Senate Service Services School Society Squadron Studios Syndicate Synod Systems Taskforce Team Television Theatre Times Tribune Tribunal Trust Union University Workshop`,
  event: `Accident Affair Armistice Assassination Blockade Bombing Bombings Boycott Campaign Catastrophe Championship Championships Ceremony Collapse Conference Congress Conquest Convention Coronation Coup Crisis Crusade Crusades Cup
    Battle Depression Disaster Dynasty Earthquake Election Elections Epidemic Exhibition Expedition Famine Festival Final Finals Fire Flood Games Genocide Holocaust Hurricane Incident Independence Insurgency Insurrection Intervention
    Invasion Massacre Meeting Migration Movement Mutiny Occupation Offensive Olympics Pandemic Partition Plague Plebiscite Purge Rebellion Recession Reformation Referendum Renaissance Restoration Revolt Revolution Riots Rising
    Show Siege Strike Summit Symposium Tournament Tragedy Trial Trials Unification Uprising War Wars Bowl Enlightenment`,
  place: `Airport Archipelago Avenue Basin Bay Beach Borough Bridge Canal Cape Castle Cathedral City Coast Colony County Creek Delta Desert District Dam Falls Forest Fort Garden Gardens Glacier Gulf Harbour Heights Highway Hill Hills
    Island Islands Isthmus Khanate Kingdom Lake Lakes Mosque Mount Mountain Mountains Oblast Ocean Palace Park Pass Peak Peninsula Plain Plains Plateau Plaza Port Prefecture Principality Province Range Region Republic Reservoir Ridge River
    Road Sea Shrine Square Stadium Station Steppe Strait Street Sultanate Temple Territory Tower Town Valley Village Volcano Wall`,
  document: `Accord Accords Act Agenda Agreement Agreements Amendment Article Bill Book Charter Code Communiqué Compact Concept Concordat Constitution Convention Covenant Declaration Decree Directive Doctrine Edict Framework Guidelines Joint Law
    Letter Manifesto Memorandum Note Pact Paper Plan Proclamation Programme Proposal Protocol Regulation Report Resolution Statement Statute Strategy Telegram Testament Treaty Ultimatum`,
  initiative: 'Initiative Initiatives Strategy Project Programme Plan Policy Deal Mechanism Dialogue Partnership Corridor Belt Road Campaign',
} as const;

export type HeadNounKind = keyof typeof nounsByKind;

const kindsByNoun = new Map<string, HeadNounKind[]>();
for (const [kind, nouns] of Object.entries(nounsByKind) as [HeadNounKind, string][]) {
  for (const noun of nouns.split(/\s+/)) {
    const key = nameKey(noun);
    kindsByNoun.set(key, [...(kindsByNoun.get(key) ?? []), kind]);
  }
}

/** What a name with the noun for its head can name, likelier first; empty where the noun tells nothing. The case of
 *  letters does not matter: look whether the word is capitalised where it stands. */
export function headNounKinds(word: string): readonly HeadNounKind[] {
  return kindsByNoun.get(nameKey(word)) ?? [];
}

export function isHeadNoun(word: string, kind: HeadNounKind): boolean {
  return headNounKinds(word).includes(kind);
}
