import type { Payload } from 'payload';

/** How often the queue is looked at: a page is published at most this long after its time. In milliseconds. */
const JOBS_EVERY = 20_000;

/**
 * Starts what runs beside the pages. Payload starts with the server and not with
 * the first request, and so do its jobs: otherwise nothing would be published on time until somebody opens
 * the desk. Where the database does not answer yet, the server starts all the same and this is tried again.
 */
export async function startJobs(): Promise<void> {
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
  ]);
  let payload: Payload | undefined;
  let isRunning = false;
  const runJobs = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      payload ??= await getPayload({ config });
      await payload.jobs.run({ allQueues: true, overrideAccess: true, silent: { info: true } });
    } catch (error) {
      // That Payload could not connect is logged by Payload itself.
      payload?.logger.error({ err: error, msg: 'Jobs could not be run; they will be tried again.' });
    } finally {
      isRunning = false;
    }
  };
  await runJobs();
  setInterval(runJobs, JOBS_EVERY).unref();
}
