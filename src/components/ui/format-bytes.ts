import type { Locale } from '@/domain/locales';
import { formatNumber } from './format-number';

const STEP = 1000;
const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** The size of a file in decimal units, as systems show it: two significant digits are enough to decide on a download. */
export function formatBytes(bytes: number, locale: Locale): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)), UNITS.length - 1);
  const value = bytes / STEP ** power;
  return `${formatNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), locale)} ${UNITS[power]}`;
}
