/**
 * Called by Next once when the server starts, before it answers. Next compiles this file for its edge runtime
 * too, where Payload cannot be loaded: there the condition is false when it is compiled and the import is gone.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startJobs } = await import('./instrumentation-node');
    await startJobs();
  }
}
