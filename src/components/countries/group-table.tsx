import { getGroup } from '@/domain/countries/country-groups';
import type { GroupReach } from '@/domain/view-models/countries';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';
import { PublicCount } from './public-count';

type GroupTableProps = Words & { readonly groups: readonly GroupReach[] };

/** The groups that reports count by, with how they are defined and where the lists come from. */
export function GroupTable({ groups, t, locale }: GroupTableProps) {
  return (
    <>
      <DataTable
        t={t}
        caption={t('countries.groupsTitle')}
        rows={groups}
        rowKey={({ group }) => group}
        onPhones="stack"
        download={
          <DataDownload
            file={{ kind: 'table', id: 'country-groups' }}
            of={t('countries.groupsTitle')}
            t={t}
            locale={locale}
          />
        }
        columns={[
          {
            key: 'group',
            header: t('countries.group'),
            cell: ({ group }) => getGroup(group).name[locale],
          },
          {
            key: 'countries',
            header: t('countries.groupCountries'),
            cell: ({ countries }) =>
              countries === null ? <Unknown t={t} /> : formatNumber(countries, locale),
            isNumeric: true,
          },
          {
            key: 'members',
            header: t('countries.groupMembers'),
            cell: ({ members }) => formatNumber(members, locale),
            isNumeric: true,
          },
          {
            key: 'people',
            header: t('countries.groupPeople'),
            cell: ({ people }) => <PublicCount count={people} t={t} locale={locale} />,
            isNumeric: true,
          },
        ]}
      />
      <p className="quiet small mt-3 max-w-(--measure)">{t('countries.africaNote')}</p>
      <details className="mt-3">
        <summary className="small target">{t('countries.definitions')}</summary>
        <dl className="small max-w-(--measure)">
          {groups.map(({ group }) => {
            const { name, definition, sources } = getGroup(group);
            return (
              <div key={group} className="mt-3">
                <dt className="side-title">{name[locale]}</dt>
                <dd>{definition[locale]}</dd>
                {sources.map(({ title, url }) => (
                  <dd key={url} className="quiet">
                    {t('countries.source')}:{' '}
                    <a href={url} lang="en">
                      {title}
                    </a>
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      </details>
    </>
  );
}
