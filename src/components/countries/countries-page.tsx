import type { CountriesPageView } from '@/domain/view-models/countries';
import { Page } from '../layout/page';
import { coverageText } from '../ui/coverage-text';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { CountryTiles } from './country-tiles';
import { GroupTable } from './group-table';
import { ReachTable } from './reach-table';

/** From which countries people came, by region and by group. */
export function CountriesPage({ view, t, locale }: Words & { readonly view: CountriesPageView }) {
  const words = { t, locale };
  const { count, known, events, reached, others, groups, regions } = view;
  return (
    <Page
      {...words}
      title={t('countries.title')}
      summary={t('countries.summary')}
      trail={[]}
      notes={<Parts t={t} others={others.length} />}
    >
      {(level) => (
        <>
          <Section
            level={level}
            id="tiles"
            title={t('countries.foundTitle', { count: count ?? 0 })}
            intro={coverageText(t, 'events', { known, total: events })}
          >
            <CountryTiles regions={regions} {...words} />
            <p className="quiet small mt-4 max-w-(--measure)">{t('countries.tilesNote')}</p>
          </Section>
          <Section level={level} id="reached" title={t('countries.listTitle')}>
            <ReachTable
              {...words}
              caption={t('countries.listTitle')}
              countries={reached}
              empty={t('countries.listNone')}
            />
            <p className="quiet small mt-3 max-w-(--measure)">{t('countries.listNote')}</p>
          </Section>
          {others.length > 0 ? (
            <Section level={level} id="others" title={t('countries.hostsTitle')}>
              <ReachTable {...words} caption={t('countries.hostsTitle')} countries={others} />
            </Section>
          ) : null}
          <Section
            level={level}
            id="groups"
            title={t('countries.groupsTitle')}
            intro={t('countries.groupsIntro')}
          >
            <GroupTable groups={groups} {...words} />
          </Section>
        </>
      )}
    </Page>
  );
}

/** The parts of this long page, for those who do not want the picture. */
function Parts({ t, others }: Pick<Words, 't'> & { readonly others: number }) {
  const links = [
    { id: 'reached', label: t('countries.listTitle') },
    ...(others > 0 ? [{ id: 'others', label: t('countries.hostsTitle') }] : []),
    { id: 'groups', label: t('countries.groupsTitle') },
  ];
  return (
    <nav className="page-parts" aria-label={t('ui.jumpLinks')}>
      <ul>
        {links.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
