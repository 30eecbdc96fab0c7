import path from 'node:path';
import { getEnv } from '@/env';

/** Where the file of a finished package lies. */
export function packageFile(id: number | string): string {
  return path.join(getEnv().DATA_DIR, 'packages', `${id}.zip`);
}
