import config from '@payload-config';
import { getPayload, type Payload } from 'payload';

/** How often the queue is looked at: a page is published at most this long after its time. In milliseconds. */
const JOBS_EVERY = 20_000;

/**
 * Starts Payload and lets it run its jobs from now on: otherwise nothing would be published on time until
 * somebody opens the desk. Where the database does not answer yet, this is tried again.
 */
export async function startJobs(): Promise<void> {
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
