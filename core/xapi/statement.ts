/** What somebody did, as record stores of learning keep it: the parts of Experience API 1.0.3 that this program writes. */

/** By the English name of the thing, told apart by its address. */
export interface Verb {
  readonly id: string;
  readonly display: { readonly 'en-US': string };
}

/** Somebody by an id of this installation, which says nothing of them elsewhere. */
export interface Agent {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

/** What something was done with. */
export interface Activity {
  readonly objectType: 'Activity';
  /** Its address here, or one below it; nothing need be there. */
  readonly id: string;
  readonly definition: {
    readonly name: Readonly<Record<string, string>>;
    readonly type?: string;
    readonly interactionType?: 'fill-in' | 'other';
  };
}

export interface Result {
  readonly score?: { readonly scaled: number; readonly raw: number; readonly min: 0; readonly max: number };
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly response?: string;
  /** As ISO 8601 has it. */
  readonly duration?: string;
}

export interface Context {
  /** A UUID, the same for all that belongs to one attempt. */
  readonly registration?: string;
  readonly platform: 'Afterread';
  readonly contextActivities: { readonly parent?: readonly Activity[]; readonly grouping: readonly Activity[] };
}

export interface Statement {
  /** A UUID made of what was done: written again it is the same, and a record store keeps one. */
  readonly id: string;
  readonly actor: Agent;
  readonly verb: Verb;
  readonly object: Activity;
  readonly result?: Result;
  readonly context: Context;
  /** When it was done, as ISO 8601 has it. */
  readonly timestamp: string;
}

/** A time that something took, to the hundredth of a second. */
export function durationText(elapsedMs: number): string {
  return `PT${Number((Math.max(0, elapsedMs) / 1000).toFixed(2))}S`;
}
