import { getTranslate } from '@/messages/translate';
import type { DocumentData } from '../blocks';
import type { DocumentSite } from '../document-site';
import { day } from './line';

type FrameInput = {
  readonly site: DocumentSite;
  readonly title: string;
  readonly kicker: string;
  readonly dataDate: string;
  /** Said on each page, before what demonstrations say. */
  readonly banner: string | null;
};

type Frame = Omit<DocumentData, 'keywords' | 'cover' | 'blocks'>;

/** What documents of every kind have in common: names, dates, what stands on each page. */
export function toFrame({ site, title, kicker, dataDate, banner }: FrameInput): Frame {
  const { locale } = site;
  const t = getTranslate(locale);
  const demonstration = site.isDemonstration ? t('pdf.demonstrationShort') : null;
  const reviewers = site.isForReviewers ? t('pdf.forWhom', { audience: t('pdf.audiences.reviewers') }) : null;
  const banners = [banner ?? reviewers, demonstration].filter((text) => text !== null);
  return {
    locale,
    title,
    kicker,
    author: site.name.text,
    publisher: { text: site.name.text, ...(site.name.lang !== locale && { lang: site.name.lang }) },
    date: dataDate,
    running: { left: site.shortName, right: title },
    banner: banners.length > 0 ? banners.join(' ') : null,
    words: {
      contents: t('pdf.contents'),
      page: t('pdf.page', { page: '{page}', pages: '{pages}' }),
      data: t('pdf.dataOf', { date: day(dataDate, locale) }),
    },
  };
}
