/** Asks again and again and tells only the newest answer: an older one that comes late is nobody's. */
export class Latest {
  private current: AbortController | null = null;

  /** The answer, or null when something newer was asked meanwhile or it was given up. */
  async ask<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
    this.giveUp();
    const mine = new AbortController();
    this.current = mine;
    try {
      const answer = await work(mine.signal);
      return this.current === mine ? answer : null;
    } catch (error) {
      if (this.current !== mine) return null;
      throw error;
    }
  }

  giveUp(): void {
    this.current?.abort();
    this.current = null;
  }
}
