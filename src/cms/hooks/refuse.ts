import { APIError, type PayloadRequest } from 'payload';
import type { Words } from '../fields/words';
import { say } from './say';

/** An error the person at the desk may read, in their language. 403 unless said otherwise. */
export function refuse(req: Pick<PayloadRequest, 'i18n'>, words: Words, status = 403): APIError {
  return new APIError(say(req, words), status, null, true);
}
