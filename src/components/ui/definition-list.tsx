import { Children, type ReactNode } from 'react';
import { Unknown } from './unknown';
import type { Words } from './words';

export type Fact = {
  readonly term: string;
  /** One value, several, or null for what is not known. Leave the fact out when nobody will ask. */
  readonly details: ReactNode | readonly ReactNode[] | null;
};

type DefinitionListProps = Pick<Words, 't'> & { readonly items: readonly Fact[] };

function toValues(details: Fact['details']): readonly ReactNode[] {
  return Array.isArray(details) ? details : details === null ? [] : [details];
}

/** Facts as terms with what is known about them. */
export function DefinitionList({ items, t }: DefinitionListProps) {
  return (
    <dl className="facts">
      {items.map(({ term, details }) => {
        const values = toValues(details);
        return (
          <div key={term}>
            <dt>{term}</dt>
            {values.length === 0 ? (
              <dd>
                <Unknown t={t} />
              </dd>
            ) : (
              Children.map(values, (value) => <dd>{value}</dd>)
            )}
          </div>
        );
      })}
    </dl>
  );
}
