import { scaleQuantize } from 'd3-scale';
import { langOf, type TextValue, textOf } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { ChartFrame, type ChartFrameProps, valueText } from './chart-frame';

export type Tile = {
  readonly key: string;
  /** The country's short name. */
  readonly label: TextValue;
  /** Null: something was done with it, but the figure is not known. */
  readonly value: number | null;
  readonly href?: string;
};

export type TileGroup = { readonly key: string; readonly label: string; readonly tiles: readonly Tile[] };

type TileGridProps = ChartFrameProps & {
  /** Countries grouped by region, both in the order of the page. */
  readonly groups: readonly TileGroup[];
  readonly valueHeader?: string;
};

type Row = Tile & { readonly region: string };

/** Strength of a tile, 1 to 4, in even steps up to the largest value. */
export function toTileLevel(max: number): (value: number | null) => 0 | 1 | 2 | 3 | 4 {
  const scale = scaleQuantize<1 | 2 | 3 | 4>()
    .domain([0, Math.max(max, 1)])
    .range([1, 2, 3, 4]);
  return (value) => (value === null || value === 0 ? 0 : scale(value));
}

/** Countries as tiles of one size, by region, so that small islands are seen. No boundaries, no flags. */
export function TileGrid(props: TileGridProps) {
  const { groups, valueHeader, t, locale } = props;
  const words = { t, locale };
  const rows: Row[] = groups.flatMap(({ label, tiles }) => tiles.map((tile) => ({ ...tile, region: label })));
  const toLevel = toTileLevel(Math.max(0, ...rows.map((row) => row.value ?? 0)));
  return (
    <ChartFrame
      {...props}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        {
          key: 'label',
          header: t('charts.country'),
          cell: (row) => <span {...langOf(row.label, locale)}>{textOf(row.label)}</span>,
        },
        { key: 'region', header: t('charts.region'), cell: (row) => row.region },
        {
          key: 'value',
          header: valueHeader ?? t('charts.value'),
          cell: (row) => valueText(row.value, words),
          isNumeric: true,
        },
      ]}
    >
      <div className="tile-groups">
        {groups.map((group) => (
          <div key={group.key} className="tile-group">
            <p className="tile-region">{group.label}</p>
            <ul className="tiles">
              {group.tiles.map((tile) => (
                <li key={tile.key} className={`tile tile-level-${toLevel(tile.value)}`}>
                  <TileText tile={tile} t={t} locale={locale} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}

function TileText({ tile, t, locale }: Words & { readonly tile: Tile }) {
  const content = (
    <>
      <span className="tile-name" {...langOf(tile.label, locale)}>
        {textOf(tile.label)}
      </span>{' '}
      <span className="tile-value">{valueText(tile.value, { t, locale })}</span>
    </>
  );
  return tile.href ? <a href={tile.href}>{content}</a> : <span className="tile-body">{content}</span>;
}
