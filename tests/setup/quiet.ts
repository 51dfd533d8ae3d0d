import { afterEach, beforeEach, expect, vi } from "vitest";

// Noise on the console is a defect nobody has looked at yet.
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  const noise = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  expect(noise, "nothing is written to console.error or console.warn").toEqual([]);
});
