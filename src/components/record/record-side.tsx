import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { toIdPath } from '@/domain/routes';
import type { RecordView } from '@/domain/view-models/common';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Cite } from '../ui/cite';
import type { HeadingLevel } from '../ui/heading-level';
import { Section } from '../ui/section';
import { SourcesList } from '../ui/sources-list';
import { VerificationNote } from '../ui/verification-note';
import type { Words } from '../ui/words';

type RecordSideProps = Words & {
  readonly level: HeadingLevel;
  readonly record: RecordView;
  readonly site: SiteReference;
};

/** What every record says about itself beside its text: sources, how sure it is, how to cite it. */
export function RecordSide({ level, record, site, t, locale }: RecordSideProps) {
  const { publicId, title, sources, verification, verificationNote, updatedAt } = record;
  const changed = { date: updatedAt.slice(0, 10), precision: 'day' as const };
  const citation = t('pages.cite', {
    publisher: site.publisher.text,
    title: title.text,
    id: publicId,
    date: formatPartialDate(changed, locale),
  });
  return (
    <>
      <Section level={level} id="sources" title={t('ui.sources')}>
        <SourcesList sources={sources} t={t} locale={locale} />
      </Section>
      <Section level={level} title={t('ui.verificationTitle')}>
        <VerificationNote
          verification={verification}
          note={verificationNote}
          updatedAt={updatedAt}
          t={t}
          locale={locale}
        />
      </Section>
      <Section level={level} id="cite" title={t('ui.cite')}>
        <Cite text={citation} href={`${site.url}${toIdPath(publicId)}`} t={t} locale={locale} />
      </Section>
    </>
  );
}
