import { describe, expect, it } from 'vitest';
import { bareMeeting, fullMeeting } from '@/components/governance/governance.examples';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import type { MeetingPageView } from '@/domain/view-models/governance';
import { getTranslate } from '@/messages/translate';
import { exampleDocumentSite } from '../annual-report/annual-report.examples';
import { makePdfHere } from '../make-pdf-here';
import { readPdf } from '../reading/read-pdf';

async function read(view: MeetingPageView, locale: Locale) {
  const site = { ...exampleDocumentSite(locale), isDemonstration: false };
  const pdf = await readPdf(
    await makePdfHere({ template: 'meeting-record', data: { view, site, dataDate: '2026-01-03' } }),
  );
  return { pdf, text: pdf.texts.join('').replaceAll(/\s/g, '') };
}

describe.each(LOCALE_CODES)('the record of a meeting in %s', (locale) => {
  const t = getTranslate(locale);

  it('should say who was there, what was decided and what came of it', async () => {
    const { pdf, text } = await read(fullMeeting, locale);
    expect(pdf.title).toBe(fullMeeting.title.text);
    for (const words of [
      'AminaExample',
      '示例人',
      '4/1',
      'Adoptstheplan.',
      'PublishedinJune.',
      'GOV-2020-01',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain(t('governance.decisionStates.done').replaceAll(' ', ''));
    expect(pdf.tags.filter(({ role }) => role === 'TH').length).toBe(4 + 2 + 3);
  });

  it('should mark a title in the other language, and say so', async () => {
    const { pdf, text } = await read(fullMeeting, locale);
    const isOther = fullMeeting.title.lang !== locale;
    const note = t('ui.translation.missing', {
      wanted: t('common.language', { code: locale }),
      shown: t('common.language', { code: fullMeeting.title.lang }),
    });
    expect(text.includes(note.replaceAll(/\s/g, ''))).toBe(isOther);
    // A name in each language stands in the list of who was there.
    expect(pdf.tags.some(({ lang }) => lang === (locale === 'en' ? 'zh-CN' : 'en-GB'))).toBe(true);
  });

  it('should say of a meeting without facts what is not known', async () => {
    const { text } = await read(bareMeeting, locale);
    for (const key of [
      'governance.meeting.noAttendance',
      'governance.meeting.noAgenda',
      'governance.meeting.noDecisions',
      'ui.noSources',
    ] as const) {
      expect(text).toContain(t(key).replaceAll(/\s/g, ''));
    }
  });
});
