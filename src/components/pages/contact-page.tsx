import type { SiteFrame } from '@/domain/view-models/site';
import type { SiteReference } from '@/domain/view-models/site-reference';
import type { TextPageView } from '@/domain/view-models/text-page';
import { Page } from '../layout/page';
import { RecordSide } from '../record/record-side';
import { RichTextPart } from '../record/rich-text-part';
import { DefinitionList } from '../ui/definition-list';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

type ContactPageProps = Words & {
  readonly view: TextPageView | null;
  readonly frame: Pick<SiteFrame, 'name' | 'host' | 'contact'>;
  readonly site: SiteReference;
};

/** How to reach the centre. */
export function ContactPage({ view, frame, site, t, locale }: ContactPageProps) {
  const words = { t, locale };
  const { address, email, phone } = frame.contact;
  return (
    <Page
      {...words}
      title={view?.title ?? t('contact.title')}
      summary={view?.summary ?? t('contact.intro')}
      trail={[]}
      side={view ? (level) => <RecordSide level={level} record={view} site={site} {...words} /> : null}
    >
      {(level) => (
        <>
          <DefinitionList
            t={t}
            items={[
              { term: t('contact.centre'), details: <LangSpan text={frame.name} locale={locale} /> },
              {
                term: t('contact.host'),
                details: frame.host && <LangSpan text={frame.host} locale={locale} />,
              },
              { term: t('contact.address'), details: address && <LangSpan text={address} locale={locale} /> },
              { term: t('contact.email'), details: email && <a href={`mailto:${email}`}>{email}</a> },
              {
                term: t('contact.phone'),
                details: phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>,
              },
            ]}
          />
          {view?.body ? (
            <div className="mt-10">
              <RichTextPart text={view.body} level={level} {...words} />
            </div>
          ) : null}
        </>
      )}
    </Page>
  );
}
