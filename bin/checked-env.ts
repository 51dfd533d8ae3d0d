/** The configuration of this process; one that does not hold is said in a sentence, and nothing starts. */
export async function checkedEnv() {
  const { env } = await import("#app/platform/env.server.ts");
  try {
    return env();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
