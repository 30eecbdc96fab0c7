/** Called by Next once when the server starts, before it answers. */
export async function register(): Promise<void> {
  // Not a setting: Next compiles this file also for a runtime without Node, and drops what stands here.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [{ startJobs }, { startReviewers }, { provideAddresses }, { listAddresses }] = await Promise.all([
      import('./start-jobs'),
      import('./start-reviewers'),
      import('./publishing/addresses'),
      import('./queries/list-addresses'),
    ]);
    provideAddresses(listAddresses);
    startReviewers();
    await startJobs();
  }
}
