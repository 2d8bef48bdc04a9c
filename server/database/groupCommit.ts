interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/** Makes one transaction of all that waits for the one before it, as database systems do with their logs: a commit costs
 *  the disk the same whatever is in it. Nothing is acknowledged before it is committed. */
export class GroupCommit<Item, Result> {
  /** What waits, by key. A key is there while something of it is being committed. */
  private readonly queues = new Map<string, Waiting<Item, Result>[]>();

  /** `commit` stores all or nothing, and gives a result for each in order. A group is of one key, and of `most` by `sizeOf`,
   *  but for one that is larger alone. */
  constructor(
    private readonly commit: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly sizeOf: (item: Item) => number,
    private readonly most: number,
  ) {}

  /** Resolves when the item is committed; rejects where it cannot be, whatever becomes of those beside it. */
  add(key: string, item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      const waiting = { item, resolve, reject };
      const queue = this.queues.get(key);
      if (queue !== undefined) queue.push(waiting);
      else void this.drain(key, [waiting]);
    });
  }

  private async drain(key: string, queue: Waiting<Item, Result>[]): Promise<void> {
    this.queues.set(key, queue);
    while (queue.length > 0) await this.commitGroup(queue.splice(0, this.firstGroup(queue)));
    this.queues.delete(key);
  }

  /** How many of them are committed together next: at least one. */
  private firstGroup(queue: readonly Waiting<Item, Result>[]): number {
    let size = 0;
    const over = queue.findIndex(({ item }) => (size += this.sizeOf(item)) > this.most);
    return over === -1 ? queue.length : Math.max(1, over);
  }

  private async commitGroup(group: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.commit(group.map(({ item }) => item));
      for (const [index, result] of results.entries()) group[index]?.resolve(result);
    } catch (error) {
      // Each by itself, so that one that cannot be stored keeps nobody else from it.
      if (group.length > 1) for (const one of group) await this.commitGroup([one]);
      else group[0]?.reject(error);
    }
  }
}
