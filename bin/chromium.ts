import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * A Chromium for browser tests: CHROMIUM when set, one on this machine, Debian's when it can be
 * installed, or Playwright's own download.
 * @returns a path, or "" for Playwright's own browser
 * @throws one sentence when none can be had
 */
export function findChromium(): string {
  const known = process.env.CHROMIUM ?? places.find((path) => existsSync(path));
  if (known) return known;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium from the distribution…");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-core"], {
      stdio: "inherit",
      env,
    });
    const installed = places.find((path) => existsSync(path));
    if (installed) return installed;
  }
  const own = spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" });
  if (own.status === 0) return "";
  throw new Error("Browser tests need Chromium: install it and name it in CHROMIUM=/path/to/it.");
}
