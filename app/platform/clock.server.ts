/** Where the product reads the time. Commands get `now` handed in; only edges ask a clock. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
