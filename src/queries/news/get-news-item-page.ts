import { cache } from 'react';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { NewsItemPageView } from '@/domain/view-models/news';
import { toMediaList } from '../map/to-media';
import { toMixedLinks, toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { getRecord } from '../reader';
import { toText } from '../to-text';

/** A news item with the events it is about. */
export const getNewsItemPage = cache(
  async (slug: string, locale: Locale): Promise<NewsItemPageView | null> => {
    const item = await getRecord('news', slug);
    if (!item) return null;
    return {
      ...toRecordView(item, locale),
      date: toPartialDate(item.date, 'day'),
      summary: toText(item.summary, locale),
      body: toRichText(item.body, locale),
      media: toMediaList(item.media, locale),
      events: toMixedLinks(item.events, locale),
    };
  },
);
