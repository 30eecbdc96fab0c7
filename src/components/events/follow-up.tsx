import type { EventPageView, TrainingView } from '@/domain/view-models/event-page';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import { Paragraphs } from '../ui/paragraphs';
import type { Words } from '../ui/words';

type FollowUpProps = Words & Pick<EventPageView, 'results' | 'training'>;

/** What came of an event: its results, what trainees said at the end, and what was found months later. */
export function FollowUp({ results, training, t, locale }: FollowUpProps) {
  const facts = training ? toFacts(training, { t, locale }) : [];
  if (!results && facts.length === 0) {
    return <EmptyState t={t}>{t('events.followUpNone')}</EmptyState>;
  }
  return (
    <>
      {results ? <Paragraphs text={results} locale={locale} /> : null}
      {facts.length > 0 ? (
        <div className={results ? 'mt-6' : undefined}>
          <DefinitionList t={t} items={facts} />
        </div>
      ) : null}
    </>
  );
}

function toFacts({ satisfaction, followUp }: TrainingView, words: Words): Fact[] {
  const { t, locale } = words;
  const { score, scale, respondents } = satisfaction;
  const rating = score === null || scale === null ? null : t('events.satisfactionScore', { score, scale });
  const answers = respondents === null ? null : t('events.respondents', { count: respondents });
  const atTheEnd = [rating, answers].filter((part) => part !== null);
  return [
    ...(atTheEnd.length > 0
      ? [{ term: t('events.satisfaction'), details: atTheEnd.join(t('ui.listComma')) }]
      : []),
    ...followUp.map(({ months, respondents: people, findings }) => ({
      term: months === null ? t('events.followUpSometime') : t('events.followUpAfter', { count: months }),
      details: [
        findings ? <LangSpan key="findings" text={findings} locale={locale} /> : t('events.noFindings'),
        ...(people === null
          ? []
          : [
              <span key="respondents" className="quiet">
                {t('events.respondents', { count: people })}
              </span>,
            ]),
      ],
    })),
  ];
}
