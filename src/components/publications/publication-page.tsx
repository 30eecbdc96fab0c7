import { citePublication } from '@/domain/publications/cite-publication';
import { routes, toIdPath, toPath } from '@/domain/routes';
import { SDGS } from '@/domain/sdgs';
import type { AuthorView, PublicationPageView } from '@/domain/view-models/publications';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { RecordTranslationNote } from '../record/record-translation-note';
import { Cite } from '../ui/cite';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { DocumentList } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import { Paragraphs } from '../ui/paragraphs';
import { SdgChips } from '../ui/sdg-chip';
import { Section } from '../ui/section';
import { SourcesList } from '../ui/sources-list';
import { VerificationNote } from '../ui/verification-note';
import type { Words } from '../ui/words';

type PublicationPageProps = Words & { readonly view: PublicationPageView; readonly site: SiteReference };

/** One publication, with all that is needed to find and to cite it. */
export function PublicationPage({ view, site, t, locale }: PublicationPageProps) {
  const words = { t, locale };
  const { row, abstract, documents, doi, url } = view;
  const address = doi ? `https://doi.org/${doi}` : (url ?? `${site.url}${toIdPath(view.publicId)}`);
  return (
    <Page
      {...words}
      title={view.title}
      kicker={row.kind ? t(`publications.kinds.${row.kind}`) : t('publications.one')}
      recordId={view.publicId}
      notes={<RecordTranslationNote title={view.title} {...words} />}
      trail={[{ label: t('publications.title'), route: routes.publications() }]}
      side={(level) => (
        <>
          <Section level={level} id="sources" title={t('ui.sources')}>
            <SourcesList sources={view.sources} {...words} />
          </Section>
          <Section level={level} title={t('ui.verificationTitle')}>
            <VerificationNote
              verification={view.verification}
              note={view.verificationNote}
              updatedAt={view.updatedAt}
              {...words}
            />
          </Section>
        </>
      )}
    >
      {(level) => (
        <>
          <DefinitionList t={t} items={toFacts(view, words)} />
          <Section level={level} id="abstract" title={t('publications.abstract')}>
            {abstract ? (
              <Paragraphs text={abstract} locale={locale} />
            ) : (
              <EmptyState t={t}>{t('publications.noAbstract')}</EmptyState>
            )}
          </Section>
          <Section level={level} id="read" title={t('publications.read')}>
            {documents.length > 0 || !(doi || url) ? (
              <DocumentList documents={documents} empty={t('publications.noText')} {...words} />
            ) : (
              <p>
                <a href={address}>{address}</a>
              </p>
            )}
          </Section>
          <Section level={level} id="cite" title={t('ui.cite')}>
            <Cite text={toCitation(view, locale)} href={`${site.url}${toIdPath(view.publicId)}`} {...words} />
          </Section>
        </>
      )}
    </Page>
  );
}

function toCitation(view: PublicationPageView, locale: Words['locale']): string {
  const { row, journal, publisher, isbn, doi, url } = view;
  return citePublication(
    {
      authors: row.authors.map(({ text }) => text),
      year: row.year,
      title: view.title.text,
      kind: row.kind,
      journal: journal?.text ?? null,
      publisher: publisher?.text ?? null,
      isbn,
      doi,
      url,
    },
    locale,
  );
}

function Author({ author, t, locale }: Words & { readonly author: AuthorView }) {
  const { name, orcid, affiliation, ror } = author;
  const rorId = ror?.replace(/^https?:\/\/ror\.org\//, '');
  const orcidId = orcid?.replace(/^https?:\/\/orcid\.org\//, '');
  return (
    <>
      <LangSpan text={name} locale={locale} />
      {orcidId ? (
        <>
          {t('ui.listComma')}
          <a href={`https://orcid.org/${orcidId}`}>ORCID {orcidId}</a>
        </>
      ) : null}
      {affiliation ? (
        <span className="quiet small block">
          <LangSpan text={affiliation} locale={locale} />
          {rorId ? (
            <>
              {' '}
              (<a href={`https://ror.org/${rorId}`}>ROR {rorId}</a>)
            </>
          ) : null}
        </span>
      ) : null}
    </>
  );
}

function toIdentifiers({ doi, isbn, issn }: PublicationPageView) {
  return [
    doi ? (
      <a key="doi" href={`https://doi.org/${doi}`}>
        DOI {doi}
      </a>
    ) : null,
    isbn ? (
      <a key="isbn" href={`https://search.worldcat.org/search?q=bn%3A${isbn.replaceAll('-', '')}`}>
        ISBN {isbn}
      </a>
    ) : null,
    issn ? (
      <a key="issn" href={`https://portal.issn.org/resource/ISSN/${issn}`}>
        ISSN {issn}
      </a>
    ) : null,
  ].filter((part) => part !== null);
}

type Optional = readonly [term: string, details: Fact['details']];

function toFacts(view: PublicationPageView, { t, locale }: Words): Fact[] {
  const { row, authors, publisher, journal, licence, funding, url, sdgs, functions } = view;
  const identifiers = toIdentifiers(view);
  const goals = SDGS.filter(({ goal }) => sdgs.includes(goal)).map(({ goal }) => ({
    goal,
    href: toPath(locale, routes.sdg(goal)),
  }));
  const always: Fact[] = [
    {
      term: t('publications.facts.authors'),
      details:
        authors.length > 0
          ? authors.map((author) => <Author key={author.name.text} author={author} t={t} locale={locale} />)
          : null,
    },
    { term: t('publications.facts.year'), details: row.year },
    {
      term: t('publications.facts.language'),
      details: row.language ? t('common.language', { code: row.language }) : null,
    },
  ];
  const optional: Optional[] = [
    [t('publications.facts.journal'), journal && <LangSpan text={journal} locale={locale} />],
    [t('publications.facts.publisher'), publisher && <LangSpan text={publisher} locale={locale} />],
    [t('publications.facts.identifiers'), identifiers.length > 0 ? identifiers : null],
    [t('publications.facts.address'), url && <a href={url}>{url}</a>],
    [t('publications.facts.licence'), licence],
    [t('publications.facts.funding'), funding && <LangSpan text={funding} locale={locale} />],
    [
      t('publications.facts.functions'),
      functions.length > 0
        ? functions.map((one) => (
            <a key={one.publicId} href={toPath(locale, one.route ?? routes.agreement())}>
              <LangSpan text={one.title} locale={locale} />
            </a>
          ))
        : null,
    ],
    [
      t('publications.facts.sdgs'),
      goals.length > 0 ? <SdgChips key="sdgs" items={goals} t={t} locale={locale} /> : null,
    ],
  ];
  return [...always, ...optional.flatMap(([term, details]) => (details === null ? [] : [{ term, details }]))];
}
