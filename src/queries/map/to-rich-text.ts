import type { Media } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import { toRecordRoute } from '@/domain/record-route';
import { type RichTextResolvers, toRichText as readRichText } from '@/domain/rich-text';
import { toPath } from '@/domain/routes';
import type { RichTextView } from '@/domain/view-models/rich-text';
import { toLangValue } from '../to-text';
import { toMedia } from './to-media';

type StoredTarget = { publicId?: unknown; slug?: unknown };

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const toOptional = (value: unknown) => (typeof value === 'string' ? value : undefined);

function toResolvers(locale: Locale): RichTextResolvers {
  return {
    toHref: ({ collection, value }) => {
      if (!isObject(value)) return null;
      const { publicId, slug }: StoredTarget = value;
      const route = toRecordRoute(collection, {
        publicId: toOptional(publicId) ?? '',
        slug: toOptional(slug),
      });
      return route && toPath(locale, route);
    },
    toImage: (value) => {
      return isObject(value) ? toMedia(value as Media, locale) : null;
    },
  };
}

/** A localized rich text with its links and pictures resolved; null when no language has it. */
export function toRichText(value: unknown, locale: Locale): RichTextView | null {
  const found = toLangValue<object>(value, locale);
  const content = found && readRichText(found.value, toResolvers(locale));
  return content ? { content, lang: found.lang } : null;
}
