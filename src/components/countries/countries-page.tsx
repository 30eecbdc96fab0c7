import { getCountry } from '@/domain/countries/country-table';
import { listM49Regions } from '@/domain/countries/m49';
import type { CountriesPageView } from '@/domain/view-models/countries';
import { Page } from '../layout/page';
import { countedText, coverageText } from '../ui/coverage-text';
import { DataDownload } from '../ui/data-download';
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
          <Section
            level={level}
            id="groups"
            title={t('countries.groupsTitle')}
            intro={t('countries.groupsIntro')}
          >
            <GroupTable groups={groups} {...words} />
          </Section>
          <Section level={level} id="reached" title={t('countries.listTitle')}>
            <ReachedCountries reached={reached} {...words} />
            <p className="quiet small mt-3 max-w-(--measure)">{t('countries.listNote')}</p>
            {reached.length + others.length > 0 ? (
              <DataDownload
                {...words}
                file={{ kind: 'table', id: 'countries' }}
                wording="downloadList"
                of={t('countries.title')}
              />
            ) : null}
          </Section>
          {others.length > 0 ? (
            <Section level={level} id="others" title={t('countries.hostsTitle')}>
              <ReachTable {...words} caption={t('countries.hostsTitle')} countries={others} />
            </Section>
          ) : null}
        </>
      )}
    </Page>
  );
}

/** More rows than this are folded away under their regions. */
const LONG_TABLE = 40;

/** The countries people came from; so many of them that nobody would read one table stand under their regions. */
function ReachedCountries({ reached, t, locale }: Words & Pick<CountriesPageView, 'reached'>) {
  const words = { t, locale };
  const caption = t('countries.listTitle');
  if (reached.length <= LONG_TABLE) {
    return <ReachTable {...words} caption={caption} countries={reached} empty={t('countries.listNone')} />;
  }
  return listM49Regions('region').map(({ code, name }) => {
    const countries = reached.filter(({ country }) => getCountry(country).region === code);
    if (countries.length === 0) return null;
    return (
      <details key={code} className="region-table">
        <summary className="target">
          {name[locale]} <span className="quiet small">{countedText(t, 'countries', countries.length)}</span>
        </summary>
        <ReachTable
          {...words}
          caption={`${caption}${t('ui.listComma')}${name[locale]}`}
          countries={countries}
          hasRegion={false}
        />
      </details>
    );
  });
}

/** The parts of this long page, for those who do not want the picture. */
function Parts({ t, others }: Pick<Words, 't'> & { readonly others: number }) {
  const links = [
    { id: 'groups', label: t('countries.groupsTitle') },
    { id: 'reached', label: t('countries.listTitle') },
    ...(others > 0 ? [{ id: 'others', label: t('countries.hostsTitle') }] : []),
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
