import type { PayloadRequest } from 'payload';
import { requestHas } from './request-role';

const administrator = ({ req }: { req: PayloadRequest }) => requestHas(req, 'administrator');

/** Who may put jobs in the queue, run and cancel them over the web. The server runs them by itself. */
export const jobsAccess = { run: administrator, queue: administrator, cancel: administrator };
