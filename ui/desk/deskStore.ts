import { applyCommand } from '@/core/authoring/applyCommand';
import type { AuthorCommand, CommandRefusal } from '@/core/authoring/command';
import { draftOnDesk, withChanged } from '@/core/authoring/desk';
import type { ChangeMade, Changed, DeskView } from '@/core/authoring/desk';
import type { Draft } from '@/core/authoring/draft';
import type { SectionId } from '@/core/ids';
import { sendChange } from './sendChange';

/** `refused`: the server has another draft than the browser, which must load it again. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'refused';

export interface DeskState {
  readonly draft: Draft;
  readonly saving: SaveState;
  readonly canUndo: boolean;
  /** Where the last change was taken back, if in another section. */
  readonly undoneIn: SectionId | null;
}

const retryMs = 2_000;

/** The newest revision of each draft that this page has seen: going back in the browser may show an older one. */
const newestRevisions = new Map<string, number>();

/** A draft as its author sees it: each change shows at once and is sent in its turn, again and again until the server
 *  has it. */
export class DeskStore {
  private state: DeskState;
  private revision: number;
  /** Null takes back the last change. */
  private readonly unsent: (AuthorCommand | null)[] = [];
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly view: DeskView) {
    this.revision = view.revision;
    this.state = { draft: draftOnDesk(view), saving: 'saved', canUndo: view.canUndo, undoneIn: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): DeskState => this.state;

  /** Whether the page was made from an older draft than this browser has seen. */
  isOld(): boolean {
    return this.view.revision < (newestRevisions.get(this.view.draftId) ?? 0);
  }

  /** Does a command here and sends it. Gives the draft after it, or why it cannot be done. */
  readonly run = (command: AuthorCommand): { ok: true; draft: Draft } | { ok: false; reason: CommandRefusal } => {
    const outcome = applyCommand(this.state.draft, command);
    if (!outcome.ok) return outcome;
    this.become({ draft: outcome.draft, canUndo: true, undoneIn: null });
    this.send(command);
    return { ok: true, draft: outcome.draft };
  };

  readonly undo = (): void => {
    if (this.state.canUndo) this.send(null);
  };

  /** Resolves once all is sent; tells whether the server has it. */
  readonly settle = async (): Promise<boolean> => {
    await this.sending;
    return this.state.saving === 'saved';
  };

  private send(command: AuthorCommand | null): void {
    if (this.state.saving === 'refused') return;
    this.unsent.push(command);
    this.become({ saving: 'saving' });
    this.sending = this.sending.then(() => this.sendAll());
  }

  private async sendAll(): Promise<void> {
    while (this.unsent.length > 0 && this.state.saving !== 'refused') {
      const [command = null] = this.unsent;
      const answer = await sendChange(this.view.draftId, this.revision, command);
      if (answer.kind === 'made') {
        this.unsent.shift();
        this.take(answer.made, command === null);
      } else if (answer.kind === 'refused') {
        this.become({ saving: 'refused' });
      } else {
        this.become({ saving: 'unsaved' });
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
    if (this.unsent.length === 0) this.become({ saving: 'saved' });
  }

  private take({ revision, changed, canUndo }: ChangeMade, isUndo: boolean): void {
    this.revision = revision;
    newestRevisions.set(this.view.draftId, revision);
    const isOfSection = changed.kind === 'fact' || changed.kind === 'sets';
    const isHere = !isOfSection || changed.sectionId === this.view.sectionId;
    const isOutdated = this.unsent.some((command) => command !== null && isOfSame(command, changed));
    if (isHere && !isOutdated) this.become({ draft: withChanged(this.state.draft, changed) });
    if (isUndo && !isHere) this.become({ undoneIn: changed.sectionId });
    if (this.unsent.length === 0) this.become({ canUndo });
  }

  private become(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Whether a command will change what a change that was made is about. */
function isOfSame(command: AuthorCommand, changed: Changed): boolean {
  if (changed.kind === 'sets') return command.kind === 'edit-sets';
  return changed.kind === 'fact' && 'factId' in command && command.factId === changed.factId;
}
