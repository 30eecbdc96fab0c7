import { CRITERIA_GROUPS, type CriteriaGroupCode } from '@/domain/criteria-groups';
import { routes, toPath } from '@/domain/routes';
import type { CriteriaPageView, CriterionRow } from '@/domain/view-models/category-2';
import { Page } from '../layout/page';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { JumpLinks } from '../ui/jump-links';
import { KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';

/** "A. Agreement and conformity". */
export function groupTitle(code: CriteriaGroupCode, { t, locale }: Words): string {
  const group = CRITERIA_GROUPS.find((one) => one.code === code);
  return t('category2.criteria.group', { code, title: group?.title[locale] ?? '' });
}

/** The reviewer's questions by group, each with how much evidence there is and what is missing. */
export function CriteriaPage({ view, t, locale }: Words & { readonly view: CriteriaPageView }) {
  const words = { t, locale };
  const { groups } = view;
  const all = groups.flatMap(({ criteria }) => criteria);
  return (
    <Page
      {...words}
      title={t('category2.criteria.title')}
      kicker={t('category2.title')}
      summary={t('category2.criteria.description')}
      trail={[{ label: t('category2.title'), route: routes.category2() }]}
      side={
        <JumpLinks t={t} links={groups.map(({ code }) => ({ id: code, label: groupTitle(code, words) }))} />
      }
    >
      {(level) =>
        all.length === 0 ? (
          <EmptyState t={t}>{t('category2.criteria.none')}</EmptyState>
        ) : (
          <>
            <p className="section-intro">{t('category2.criteria.intro')}</p>
            <KeyFigures
              {...words}
              figures={[
                { label: t('category2.criteria.total'), value: all.length },
                {
                  label: t('category2.criteria.withEvidence'),
                  value: all.filter(({ evidenceCount }) => evidenceCount > 0).length,
                },
                {
                  label: t('category2.criteria.withGap'),
                  value: all.filter(({ gap }) => gap !== null).length,
                },
              ]}
            />
            {groups.map(({ code, criteria }) => (
              <Section key={code} level={level} id={code} title={groupTitle(code, words)}>
                <CriteriaTable
                  caption={t('category2.criteria.questionCount', { count: criteria.length })}
                  criteria={criteria}
                  {...words}
                />
              </Section>
            ))}
          </>
        )
      }
    </Page>
  );
}

type CriteriaTableProps = Words & { readonly caption: string; readonly criteria: readonly CriterionRow[] };

function CriteriaTable({ caption, criteria, t, locale }: CriteriaTableProps) {
  return (
    <div className="criteria-table">
      <DataTable
        t={t}
        caption={caption}
        rows={criteria}
        rowKey={({ code }) => code}
        onPhones="stack"
        columns={[
          {
            key: 'question',
            header: t('category2.criteria.question'),
            cell: ({ code, route, question }) => (
              <a href={toPath(locale, route)}>
                {code} <LangSpan text={question} locale={locale} />
              </a>
            ),
          },
          {
            key: 'evidence',
            header: t('category2.criteria.evidence'),
            cell: ({ evidenceCount }) => t('category2.criteria.evidenceCount', { count: evidenceCount }),
          },
          {
            key: 'answer',
            header: t('category2.criteria.answer'),
            cell: ({ hasAnswer }) =>
              hasAnswer ? (
                t('category2.criteria.answered')
              ) : (
                <span className="unknown">{t('category2.criteria.notAnswered')}</span>
              ),
          },
          {
            key: 'gap',
            header: t('category2.criteria.gap'),
            cell: ({ gap }) =>
              gap ? (
                <LangSpan text={gap} locale={locale} />
              ) : (
                <span className="unknown">{t('category2.criteria.noGap')}</span>
              ),
          },
        ]}
      />
    </div>
  );
}
