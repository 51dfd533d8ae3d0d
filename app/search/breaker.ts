/** Keeps a failing service from being asked for a while. */
export class Breaker {
  private broken = false;
  private nextTry = 0;
  private readonly restMs: number;

  constructor(restMs: number) {
    this.restMs = restMs;
  }

  get closed(): boolean {
    return !this.broken;
  }

  trip(): void {
    this.broken = true;
    this.nextTry = Date.now() + this.restMs;
  }

  reset(): void {
    this.broken = false;
  }

  /** Whether the rest is over: true for one caller, who finds out for all whether the service is back. */
  takeTrial(): boolean {
    if (!this.broken || Date.now() < this.nextTry) return false;
    this.nextTry = Date.now() + this.restMs;
    return true;
  }
}
