/** The small number of each document by its id. */
export class DocumentNumbers {
  private readonly numbers = new Map<string, number>();

  /** @param n null when it is gone */
  set(id: string, n: number | null): void {
    if (n === null) this.numbers.delete(id);
    else this.numbers.set(id, n);
  }

  /** In the order of the ids; what is not known, or no longer, is left out. */
  inOrder(ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.numbers.get(id) ?? []);
  }

  /** Ascending. */
  of(ids: readonly string[]): Uint32Array {
    const numbers = new Uint32Array(ids.length);
    let found = 0;
    for (const id of ids) {
      const n = this.numbers.get(id);
      if (n !== undefined) numbers[found++] = n;
    }
    return numbers.subarray(0, found).sort();
  }
}
