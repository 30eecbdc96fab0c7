import type { Status } from '@/components/ui/status-text';
import type { Line } from '../blocks';
import { say, type Writing } from './line';

/** How far something is, in the words of its page. ICU knows no hyphens. */
export function sayStatus(state: Status, { t }: Pick<Writing, 't'>): Line {
  const key = state.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return say(t('ui.status', { state: key }), state === 'unknown' ? 'unknown' : undefined);
}
