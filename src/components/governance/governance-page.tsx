import { DECISION_STATES } from '@/domain/governance/meeting-kinds';
import { listYears } from '@/domain/periods/list-years';
import type { BoardTermView, DecisionCounts, GovernancePageView } from '@/domain/view-models/governance';
import { Page } from '../layout/page';
import { countedText } from '../ui/coverage-text';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { DocumentList } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import { formatNumber } from '../ui/format-number';
import type { HeadingLevel } from '../ui/heading-level';
import { JumpLinks } from '../ui/jump-links';
import { Section } from '../ui/section';
import { StatusText } from '../ui/status-text';
import type { Words } from '../ui/words';
import { BoardTerm } from './board-term';
import { MeetingRows } from './meeting-rows';

type GovernancePageProps = Words & { readonly view: GovernancePageView };

/** The board and its terms, the meetings of each body, and what became of their decisions. */
export function GovernancePage({ view, t, locale }: GovernancePageProps) {
  const words = { t, locale };
  const earlier = view.terms.filter(({ standing }) => standing === 'ended');
  const coming = view.terms.filter(({ standing }) => standing === 'to-come');
  const present = view.terms.filter(
    ({ standing }) => standing === 'in-office' || standing === 'latest-known',
  );
  const boardTitle = present.some(({ standing }) => standing === 'in-office')
    ? t('governance.boardNow')
    : t('governance.boardLatest');
  const links = [
    { id: 'board', label: present.length > 0 ? boardTitle : t('governance.board') },
    ...(coming.length > 0 ? [{ id: 'coming', label: t('governance.comingTerms') }] : []),
    { id: 'meetings', label: t('governance.meetings') },
    { id: 'regularity', label: t('governance.regularity') },
    { id: 'decisions', label: t('governance.decisions') },
    ...(earlier.length > 0 ? [{ id: 'earlier', label: t('governance.earlierTerms') }] : []),
    { id: 'texts', label: t('governance.texts') },
  ];
  return (
    <Page
      {...words}
      title={t('governance.title')}
      summary={t('governance.description')}
      trail={[]}
      side={<JumpLinks t={t} links={links} />}
    >
      {(level) => (
        <>
          <Section level={level} id="board" title={present.length > 0 ? boardTitle : t('governance.board')}>
            {(inner) =>
              present.length > 0 ? (
                <Terms terms={present} level={inner} {...words} />
              ) : (
                <EmptyState t={t}>{t('governance.noBoardNow')}</EmptyState>
              )
            }
          </Section>
          {coming.length > 0 ? (
            <Section level={level} id="coming" title={t('governance.comingTerms')}>
              {(inner) => <Terms terms={coming} level={inner} {...words} />}
            </Section>
          ) : null}
          <Section level={level} id="meetings" title={t('governance.meetings')}>
            {(inner) => (
              <>
                <Bodies bodies={view.bodies} level={inner} {...words} />
                {view.bodies.length > 0 ? (
                  <DataDownload
                    {...words}
                    file={{ kind: 'table', id: 'meetings' }}
                    wording="downloadList"
                    of={t('governance.meetings')}
                  />
                ) : null}
              </>
            )}
          </Section>
          <Section
            level={level}
            id="regularity"
            title={t('governance.regularity')}
            intro={t('governance.regularityIntro')}
          >
            <BoardYears bodies={view.bodies} {...words} />
          </Section>
          <Section
            level={level}
            id="decisions"
            title={t('governance.decisions')}
            intro={t('governance.decisionsIntro')}
          >
            <DecisionStates counts={view.decisions} {...words} />
          </Section>
          {earlier.length > 0 ? (
            <Section level={level} id="earlier" title={t('governance.earlierTerms')}>
              {(inner) => <Terms terms={earlier} level={inner} {...words} />}
            </Section>
          ) : null}
          <Section level={level} id="texts" title={t('governance.texts')}>
            <DocumentList documents={view.documents} empty={t('governance.noTexts')} {...words} />
          </Section>
        </>
      )}
    </Page>
  );
}

type TermsProps = Words & { readonly terms: readonly BoardTermView[]; readonly level: HeadingLevel };

function Terms({ terms, level, t, locale }: TermsProps) {
  return terms.map((term) => (
    <BoardTerm key={term.publicId} term={term} level={level} t={t} locale={locale} />
  ));
}

type BodiesProps = Words & Pick<GovernancePageView, 'bodies'> & { readonly level: HeadingLevel };

/** The meetings of each body under its own heading, even of a single one: whose they are must be said. */
function Bodies({ bodies, level, t, locale }: BodiesProps) {
  if (bodies.length === 0) return <EmptyState t={t}>{t('governance.noMeetings')}</EmptyState>;
  return bodies.map(({ body, meetings }) => (
    <Section key={body} level={level} id={body} title={t(`governance.bodies.${body}`)}>
      <p className="count-line">{countedText(t, 'meetings', meetings.length)}</p>
      <MeetingRows meetings={meetings} t={t} locale={locale} />
    </Section>
  ));
}

/** How many meetings of the board are on record in each year, from the first to the last of them. */
function BoardYears({ bodies, t, locale }: Words & Pick<GovernancePageView, 'bodies'>) {
  const board = bodies.find(({ body }) => body === 'governing-board')?.meetings ?? [];
  const years = board.flatMap(({ startsOn }) => (startsOn ? Number(startsOn.date.slice(0, 4)) : []));
  const rows = listYears({ yearStart: Math.min(...years), yearEnd: Math.max(...years) }).map((year) => ({
    year,
    count: years.filter((one) => one === year).length,
  }));
  return (
    <DataTable
      t={t}
      caption={t('governance.meetingsOfYear')}
      rows={rows.reverse()}
      rowKey={({ year }) => String(year)}
      empty={t('governance.noMeetings')}
      columns={[
        { key: 'year', header: t('governance.year'), cell: ({ year }) => year },
        {
          key: 'count',
          header: t('governance.meetings'),
          isNumeric: true,
          cell: ({ count }) => (count === 0 ? t('governance.noneOnRecord') : formatNumber(count, locale)),
        },
      ]}
    />
  );
}

/** How many decisions are in which state. */
function DecisionStates({ counts, t, locale }: Words & { readonly counts: DecisionCounts }) {
  const rows = DECISION_STATES.filter((state) => counts[state] > 0).map((state) => ({
    state,
    count: counts[state],
  }));
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return (
    <DataTable
      t={t}
      caption={t('governance.decisionCount', { count: total })}
      rows={rows}
      rowKey={({ state }) => state}
      empty={t('governance.noDecisions')}
      download={
        <DataDownload
          file={{ kind: 'table', id: 'decisions' }}
          wording="downloadList"
          of={t('governance.decisions')}
          t={t}
          locale={locale}
        />
      }
      columns={[
        {
          key: 'state',
          header: t('governance.state'),
          cell: ({ state }) => <StatusText state={state} t={t} />,
        },
        {
          key: 'count',
          header: t('governance.number'),
          isNumeric: true,
          cell: ({ count }) => formatNumber(count, locale),
        },
      ]}
    />
  );
}
