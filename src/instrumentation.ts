/** Called by Next once when the server starts, before it answers. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: not a setting; Next compiles this file also for a runtime without Node.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startJobs } = await import('./start-jobs');
    await startJobs();
  }
}
