import type { RecommendationView } from '@/domain/view-models/category-2';
import { DownloadLink } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import { StatusText } from '../ui/status-text';
import type { Words } from '../ui/words';

type RecommendationsProps = Words & { readonly recommendations: readonly RecommendationView[] };

/** What evaluators recommended, what was answered, and how far it is. */
export function Recommendations({ recommendations, t, locale }: RecommendationsProps) {
  if (recommendations.length === 0) {
    return <EmptyState t={t}>{t('category2.renewal.noRecommendations')}</EmptyState>;
  }
  return (
    <ol className="rows rows-numbered">
      {recommendations.map((recommendation) => (
        <li key={recommendation.publicId} id={recommendation.publicId}>
          <span className="quiet">{recommendation.number}</span>
          <Recommendation recommendation={recommendation} t={t} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

function Recommendation({
  recommendation,
  t,
  locale,
}: Words & { readonly recommendation: RecommendationView }) {
  const { text, addressee, priority, response, state, evidence } = recommendation;
  return (
    <div>
      <p className="max-w-(--measure)">
        <LangSpan text={text} locale={locale} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-6 text-sm">
        <StatusText state={state} t={t} />
        {addressee ? (
          <span>
            {t('category2.renewal.addressee')}: <LangSpan text={addressee} locale={locale} />
          </span>
        ) : null}
        {priority ? (
          <span>
            {t('category2.renewal.priority')}: {t(`category2.renewal.priorities.${priority}`)}
          </span>
        ) : null}
      </p>
      <p className="small mt-1 max-w-(--measure)">
        {response ? (
          <>
            {t('category2.renewal.response')}: <LangSpan text={response} locale={locale} />
          </>
        ) : (
          <span className="unknown">{t('category2.renewal.noResponse')}</span>
        )}
      </p>
      {evidence.map((document) => (
        <div key={document.publicId} className="small">
          <DownloadLink document={document} t={t} locale={locale} />
        </div>
      ))}
    </div>
  );
}
