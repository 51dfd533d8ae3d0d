/** Keeps a failing service from being asked for a while. */
export class Breaker {
  private openUntil = 0;
  private readonly restMs: number;

  constructor(restMs: number) {
    this.restMs = restMs;
  }

  get closed(): boolean {
    return Date.now() >= this.openUntil;
  }

  trip(): void {
    this.openUntil = Date.now() + this.restMs;
  }

  reset(): void {
    this.openUntil = 0;
  }
}
