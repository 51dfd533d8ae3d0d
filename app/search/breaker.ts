/** Keeps a failing service from being asked for a while. */
export class Breaker {
  private broken = false;
  private trying = false;
  private nextTry = 0;

  get closed(): boolean {
    return !this.broken;
  }

  /** @param restMs until somebody may find out whether the service is back */
  trip(restMs: number): void {
    this.broken = true;
    this.trying = false;
    this.nextTry = Date.now() + restMs;
  }

  reset(): void {
    this.broken = false;
    this.trying = false;
  }

  /** Whether the rest is over: true for one caller at a time, who finds out for all and then trips or resets. */
  takeTrial(): boolean {
    if (!this.broken || this.trying || Date.now() < this.nextTry) return false;
    this.trying = true;
    return true;
  }
}
