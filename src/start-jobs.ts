import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { workOnPackages } from '@/cms/collections/packages/work-on-packages';

/** How often it is looked whether a package for reviewers waits, in milliseconds: somebody waits for it. */
const PACKAGES_EVERY = 2_000;

/** How often the queue is looked at: a page is published at most this long after its time. In milliseconds. */
const JOBS_EVERY = 20_000;

/**
 * Starts Payload and lets it run its jobs from now on: otherwise nothing would be published on time until
 * somebody opens the desk. Where the database does not answer yet, this is tried again.
 */
export async function startJobs(): Promise<void> {
  let payload: Payload | undefined;
  /** Does some work, unless it is still at it; what fails is tried again next time. */
  const toTask = (name: string, work: (payload: Payload) => Promise<unknown>) => {
    let isRunning = false;
    let hasFailed = false;
    return async () => {
      if (isRunning) return;
      isRunning = true;
      try {
        payload ??= await getPayload({ config });
        await work(payload);
        hasFailed = false;
      } catch (error) {
        // That Payload could not connect is logged by Payload itself; of a trouble that lasts once is enough.
        const msg = `${name} could not be run; they will be tried again.`;
        if (!hasFailed) payload?.logger.error({ err: error, msg });
        hasFailed = payload !== undefined;
      } finally {
        isRunning = false;
      }
    };
  };
  const runJobs = toTask('Jobs', ({ jobs }) =>
    jobs.run({ allQueues: true, overrideAccess: true, silent: { info: true } }),
  );
  await runJobs();
  setInterval(runJobs, JOBS_EVERY).unref();
  setInterval(toTask('Packages', workOnPackages), PACKAGES_EVERY).unref();
}
