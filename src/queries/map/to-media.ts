import type { Media } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { MediaView } from '@/domain/view-models/media';
import { toText } from '../to-text';
import { toPopulated, toPopulatedList } from './to-record';

/** A picture; null without a file, its size or its description, since such a picture cannot be shown to everyone. */
export function toMedia(media: number | Media | null | undefined, locale: Locale): MediaView | null {
  const stored = toPopulated(media);
  const alt = toText(stored?.alt, locale);
  if (!stored?.url || !stored.width || !stored.height || !alt) return null;
  return {
    src: stored.url,
    width: stored.width,
    height: stored.height,
    alt,
    caption: toText(stored.caption, locale),
    credit: stored.credit ?? null,
    takenOn: toPartialDate(stored.takenOn, 'day'),
    place: toText(stored.place, locale),
    licence: stored.licence ?? null,
  };
}

/** The pictures of a relation that the visitor may see. */
export function toMediaList(
  relation: readonly (number | Media)[] | number | Media | null | undefined,
  locale: Locale,
): MediaView[] {
  const list = Array.isArray(relation) ? relation : [relation as number | Media | null | undefined];
  return toPopulatedList(list).flatMap((media) => toMedia(media, locale) ?? []);
}
