/**
 * Ends this process once what it runs is closed: on Ctrl-C or a plain kill, and when the process that forked it
 * dies, however it dies, so that nothing stays behind.
 */
export function stopWith(close: () => Promise<unknown>): void {
  const stop = async () => {
    await close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  process.once("disconnect", stop);
}
