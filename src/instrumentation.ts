/** Called by Next once when the server starts, before it answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startJobs } = await import('./start-jobs');
    await startJobs();
  }
}
