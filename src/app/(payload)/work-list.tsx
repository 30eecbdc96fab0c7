import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { CollectionSlug, Payload, ServerProps } from 'payload';
import { columnTitle } from '@/components/category-2/column-title';
import { FIELD_OF_GAP } from '@/domain/completeness/gap-kinds';
import { DEFAULT_LOCALE, type Locale, parseLocale } from '@/domain/locales';
import { PUBLIC_ID_PREFIXES } from '@/domain/public-ids/public-id-prefixes';
import { hasRole, parseRole } from '@/domain/roles';
import type { GapsPageView, GapView } from '@/domain/view-models/dossier';
import { getEnv } from '@/env';
import { getTranslate, type Translate } from '@/messages/translate';
import { getGapsPage } from '@/queries/category-2/get-gaps-page';

/** Where each record is edited, by its permanent id. */
type Places = ReadonlyMap<string, string>;

const collectionOf = (publicId: string): CollectionSlug | null => {
  const prefix = publicId.split('-', 1)[0];
  const found = Object.entries(PUBLIC_ID_PREFIXES).find(([, own]) => own === prefix);
  return (found?.[0] as CollectionSlug | undefined) ?? null;
};

async function findPlaces(publicIds: readonly string[], payload: Payload): Promise<Places> {
  const places = new Map<string, string>();
  const collections = new Set(publicIds.map(collectionOf));
  for (const collection of collections) {
    if (!collection) continue;
    const { docs } = await payload.find({
      collection: collection as 'trainings',
      where: { publicId: { in: publicIds.filter((id) => collectionOf(id) === collection) } },
      limit: 0,
      pagination: false,
      depth: 0,
      select: { publicId: true },
      overrideAccess: true,
    });
    for (const { id, publicId } of docs) {
      places.set(String(publicId), `${payload.config.routes.admin}/collections/${collection}/${id}`);
    }
  }
  return places;
}

/** Documents whose file is on record and not in storage. */
async function listLostFiles(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'documents',
    where: { filename: { exists: true } },
    limit: 0,
    pagination: false,
    depth: 0,
    select: { publicId: true, filename: true },
    overrideAccess: true,
  });
  const folder = path.join(getEnv().UPLOADS_DIR, 'documents');
  const found = await Promise.all(
    docs.map(async (doc) => ({
      doc,
      isThere: await stat(path.join(folder, path.basename(doc.filename ?? ''))).then(
        () => true,
        () => false,
      ),
    })),
  );
  return found.filter(({ isThere }) => !isThere).map(({ doc }) => doc);
}

type GapProps = {
  readonly gap: GapView;
  readonly places: Places;
  readonly admin: string;
  readonly t: Translate;
};

/** What is missing, each record leading to the field that is to be filled. */
function GapLine({ gap, places, admin, t }: GapProps) {
  const { collection, field } = FIELD_OF_GAP[gap.kind];
  const anchor = `#field-${field.replaceAll('.', '__')}`;
  const more = gap.count - gap.records.length;
  return (
    <div>
      <dt>{t(`category2.gaps.kinds.${gap.kind}`)}</dt>
      {gap.records.map(({ publicId }) => (
        <dd key={publicId}>
          <a href={`${places.get(publicId) ?? admin}${anchor}`}>{publicId}</a>
        </dd>
      ))}
      {more > 0 ? <dd>{t('category2.gaps.more', { count: more })}</dd> : null}
      {gap.count === 0 && collection ? (
        <dd>
          <a href={`${admin}/collections/${collection}/create`}>{t('category2.gaps.enter')}</a>
        </dd>
      ) : null}
    </div>
  );
}

/** What of a period is complete enough to be left closed. */
function PeriodGaps({ one, locale, ...props }: Omit<GapProps, 'gap'> & { one: GapsPageView['columns'][number]; locale: Locale }) {
  const { t } = props;
  const open = one.gaps.reduce((sum, { count }) => sum + Math.max(1, count), 0);
  return (
    <details>
      <summary>
        {columnTitle(one.column, locale)}: {t('category2.gaps.open', { count: open })}
      </summary>
      <dl>
        {one.gaps.map((gap) => (
          <GapLine key={gap.kind} gap={gap} {...props} />
        ))}
      </dl>
    </details>
  );
}

/** On the first screen of the desk, below what waits: data and evidence that reviewers will miss, with the way to each field. */
export async function WorkList({ i18n, payload, user }: ServerProps) {
  if (!hasRole(parseRole((user as { role?: unknown } | null)?.role), 'editor')) return null;
  const locale = parseLocale(i18n.language) ?? DEFAULT_LOCALE;
  const t = getTranslate(locale);
  const { admin } = payload.config.routes;
  const [{ columns, range }, lost] = await Promise.all([getGapsPage({}, locale), listLostFiles(payload)]);
  const named = columns.flatMap(({ gaps }) => gaps.flatMap(({ records }) => records.map(({ publicId }) => publicId)));
  const places = await findPlaces([...new Set(named)], payload);
  return (
    <section className="desk-waits">
      <h2>{t('category2.gaps.title')}</h2>
      <p>{t('category2.range.basis', { basis: range.basis, years: `${range.years.yearStart}–${range.years.yearEnd}` })}</p>
      {[...columns].reverse().map((one) => (
        <PeriodGaps key={one.column.yearStart} one={one} places={places} admin={admin} t={t} locale={locale} />
      ))}
      {lost.length > 0 ? (
        <details open>
          <summary>{t('category2.gaps.lost', { count: lost.length })}</summary>
          <dl>
            {lost.map(({ id, publicId, filename }) => (
              <dd key={id}>
                <a href={`${admin}/collections/documents/${id}`}>
                  {publicId} ({filename})
                </a>
              </dd>
            ))}
          </dl>
        </details>
      ) : null}
    </section>
  );
}
