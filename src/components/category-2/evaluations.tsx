import type { EvaluationView } from '@/domain/view-models/category-2';
import { DateText } from '../ui/date-text';
import { DefinitionList } from '../ui/definition-list';
import { DownloadLink } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import type { HeadingLevel } from '../ui/heading-level';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import { SourcesList } from '../ui/sources-list';
import type { Words } from '../ui/words';

type EvaluationsProps = Words & {
  readonly evaluations: readonly EvaluationView[];
  readonly level: HeadingLevel;
};

/** The evaluations of the centre: who, when, the report, and what the Executive Board decided. */
export function Evaluations({ evaluations, level, t, locale }: EvaluationsProps) {
  if (evaluations.length === 0) {
    return <EmptyState t={t}>{t('category2.renewal.noEvaluations')}</EmptyState>;
  }
  return evaluations.map((evaluation) => (
    <Section
      key={evaluation.publicId}
      level={level}
      id={evaluation.publicId}
      title={<LangSpan text={evaluation.title} locale={locale} />}
    >
      <Facts evaluation={evaluation} t={t} locale={locale} />
      {evaluation.sources.length > 0 ? (
        <details className="mt-2">
          <summary className="small target">{t('ui.sources')}</summary>
          <SourcesList sources={evaluation.sources} t={t} locale={locale} />
        </details>
      ) : null}
    </Section>
  ));
}

function Facts({ evaluation, t, locale }: Words & { readonly evaluation: EvaluationView }) {
  const { periodFrom, periodTo, evaluators, commissionedBy, visitFrom, visitTo } = evaluation;
  const { termsOfReference, report, exbSession, decision } = evaluation;
  const download = (document: EvaluationView['report']) =>
    document && <DownloadLink document={document} t={t} locale={locale} />;
  const dates = (from: EvaluationView['visitFrom'], to: EvaluationView['visitTo']) =>
    from || to ? <DateText date={from} until={to} locale={locale} /> : null;
  return (
    <DefinitionList
      t={t}
      items={[
        { term: t('category2.renewal.period'), details: dates(periodFrom, periodTo) },
        { term: t('category2.renewal.evaluators'), details: evaluators.length > 0 ? evaluators : null },
        {
          term: t('category2.renewal.commissionedBy'),
          details: commissionedBy && <LangSpan text={commissionedBy} locale={locale} />,
        },
        { term: t('category2.renewal.visit'), details: dates(visitFrom, visitTo) },
        { term: t('category2.renewal.termsOfReference'), details: download(termsOfReference) },
        { term: t('category2.renewal.report'), details: download(report) },
        { term: t('category2.renewal.exbSession'), details: exbSession },
        {
          term: t('category2.renewal.decision'),
          details: decision && <LangSpan text={decision} locale={locale} />,
        },
      ]}
    />
  );
}
