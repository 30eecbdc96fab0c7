import { toPath } from '@/domain/routes';
import type { AgreementView } from '@/domain/view-models/category-2';
import { DateText } from '../ui/date-text';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { DocumentList } from '../ui/document-list';
import type { HeadingLevel } from '../ui/heading-level';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import { SourcesList } from '../ui/sources-list';
import { StatusText } from '../ui/status-text';
import type { Words } from '../ui/words';

type AgreementFactsProps = Words & { readonly agreement: AgreementView; readonly level: HeadingLevel };

/** One agreement: its dates, parties and decisions, its text and its sources. */
export function AgreementFacts({ agreement, level, t, locale }: AgreementFactsProps) {
  return (
    <Section
      level={level}
      id={agreement.publicId}
      title={<LangSpan text={agreement.title} locale={locale} />}
    >
      <DefinitionList t={t} items={toFacts(agreement, { t, locale })} />
      <div className="mt-4">
        <DocumentList documents={agreement.documents} empty={t('ui.noFile')} t={t} locale={locale} />
      </div>
      {agreement.sources.length > 0 ? (
        <details className="mt-2">
          <summary className="small target">{t('ui.sources')}</summary>
          <SourcesList sources={agreement.sources} t={t} locale={locale} />
        </details>
      ) : null}
    </Section>
  );
}

function toFacts(agreement: AgreementView, { t, locale }: Words): Fact[] {
  const { kind, state, parties, signedOn, signedAt, signatories, inForceOn, termYears, expiresOn } =
    agreement;
  const { gcResolution, exbDecision, supersedes, note } = agreement;
  const text = (value: AgreementView['note']) => value && <LangSpan text={value} locale={locale} />;
  const date = (value: AgreementView['signedOn']) => value && <DateText date={value} locale={locale} />;
  const signed = [date(signedOn), text(signedAt)].filter((part) => part !== null);
  return [
    { term: t('category2.agreement.kind'), details: t(`category2.agreement.kinds.${kind}`) },
    {
      term: t('category2.agreement.state'),
      details: state === 'unknown' ? null : <StatusText state={state} t={t} />,
    },
    {
      term: t('category2.agreement.parties'),
      details:
        parties.length > 0
          ? parties.map((name) => <LangSpan key={name.text} text={name} locale={locale} />)
          : null,
    },
    { term: t('category2.agreement.signed'), details: signed.length > 0 ? signed : null },
    {
      term: t('category2.agreement.signatories'),
      details:
        signatories.length > 0
          ? signatories.map(({ name, office }) => (
              <span key={name.text}>
                <LangSpan text={name} locale={locale} />
                {office ? (
                  <span className="quiet small block">
                    <LangSpan text={office} locale={locale} />
                  </span>
                ) : null}
              </span>
            ))
          : null,
    },
    { term: t('category2.agreement.inForce'), details: date(inForceOn) },
    {
      term: t('category2.agreement.termYears'),
      details: termYears === null ? null : t('category2.agreement.years', { count: termYears }),
    },
    { term: t('category2.agreement.expires'), details: date(expiresOn) },
    { term: t('category2.agreement.gcResolution'), details: gcResolution },
    { term: t('category2.agreement.exbDecision'), details: exbDecision },
    ...(supersedes
      ? [
          {
            term: t('category2.agreement.supersedes'),
            details: (
              <a href={toPath(locale, supersedes.route ?? '')}>
                <LangSpan text={supersedes.title} locale={locale} />
              </a>
            ),
          },
        ]
      : []),
    ...(note ? [{ term: t('category2.agreement.note'), details: text(note) }] : []),
  ];
}
