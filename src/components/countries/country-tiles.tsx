import { getCountryName } from '@/domain/countries/country-table';
import { getM49Region } from '@/domain/countries/m49';
import { countEventsOf } from '@/domain/country-reach/to-country-reaches';
import { routes, toPath } from '@/domain/routes';
import type { CountriesPageView, CountryTile } from '@/domain/view-models/countries';
import { toTileLevel } from '../charts/tile-grid';
import { countedText } from '../ui/coverage-text';
import type { Words } from '../ui/words';

type CountryTilesProps = Words & { readonly regions: CountriesPageView['regions'] };

const eventsOf = ({ reach }: CountryTile): number => (reach ? countEventsOf(reach) : 0);

/**
 * Every country as a tile of the same size, by region, so that small islands are seen. No boundaries, no flags.
 * Those whose people took part carry the number of events; the table beside it says the same in rows.
 */
export function CountryTiles({ regions, t, locale }: CountryTilesProps) {
  const toLevel = toTileLevel(Math.max(0, ...regions.flatMap(({ tiles }) => tiles.map(eventsOf))));
  return (
    <div className="tile-groups">
      {regions.map(({ region, tiles }) => {
        const reached = tiles.filter((tile) => eventsOf(tile) > 0).length;
        return (
          <div key={region} className="tile-group">
            <p className="tile-region">
              {getM49Region(region).name[locale]}{' '}
              <span className="quiet plain">
                {t('countries.reachedOf', { reached, total: tiles.length })}
              </span>
            </p>
            <ul className="tiles country-tiles">
              {tiles.map((tile) => (
                <li key={tile.country} className={`tile tile-level-${toLevel(eventsOf(tile))}`}>
                  <TileLink tile={tile} t={t} locale={locale} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function TileLink({ tile, t, locale }: Words & { readonly tile: CountryTile }) {
  const { country, reach } = tile;
  const events = eventsOf(tile);
  const hosted = reach?.hosted ?? 0;
  return (
    <a href={toPath(locale, routes.country(country))}>
      <span className="tile-name">{getCountryName(country, locale)}</span>{' '}
      {events > 0 ? <span className="tile-note">{countedText(t, 'events', events)}</span> : null}
      {events === 0 && hosted > 0 ? <span className="tile-note">{t('countries.host')}</span> : null}
    </a>
  );
}
