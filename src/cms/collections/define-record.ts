import type { CollectionConfig, CollectionSlug, Field, Tab } from 'payload';
import { recordAccess } from '../access/record-access';
import { GROUPS } from '../admin/groups';
import { tab } from '../fields/basic';
import { deskFields, sidebarFields, sourceFields } from '../fields/record-fields';
import { toLabel, toLabels, type Words } from '../fields/words';
import { recordHooks } from '../hooks/record-hooks';
import { type Identity, identityHooks } from './parts/identity';

type RecordOptions = {
  slug: CollectionSlug;
  /** Singular and plural, in the desk's languages. */
  labels: { singular: Words; plural: Words };
  group: keyof typeof GROUPS;
  /** One sentence above the list: what belongs here. */
  description?: Words;
  /** How ids and addresses of this kind of record are made. */
  identity: Identity;
  useAsTitle?: string;
  columns: string[];
  searchFields: string[];
  sort?: string;
  /** Fields that other records get of this one when they link to it, beside its names. */
  populate: string[];
  tabs: Tab[];
  /** Fields beside the record, above the common ones. */
  sidebar?: Field[];
  access?: CollectionConfig['access'];
  upload?: CollectionConfig['upload'];
  indexes?: CollectionConfig['indexes'];
  hooks?: CollectionConfig['hooks'];
};

/** Runs the hooks of several owners one after the other, in the order given. */
function mergeHooks(...sets: CollectionConfig['hooks'][]): NonNullable<CollectionConfig['hooks']> {
  const merged: Record<string, unknown[]> = {};
  for (const set of sets) {
    for (const [name, hooks] of Object.entries(set ?? {})) {
      merged[name] = [...(merged[name] ?? []), ...(hooks as unknown[])];
    }
  }
  return merged as NonNullable<CollectionConfig['hooks']>;
}

/**
 * A record collection: its own tabs, and what all records have in common - drafts with history, trash,
 * public id and address, sources, verification, review and withdrawal, access by role and the audit trail.
 */
export function defineRecord(options: RecordOptions): CollectionConfig {
  const { identity } = options;
  return {
    slug: options.slug,
    labels: toLabels(options.labels.singular, options.labels.plural),
    access: options.access ?? recordAccess(),
    hooks: mergeHooks(identityHooks(identity), options.hooks, recordHooks()),
    versions: { maxPerDoc: 50, drafts: { autosave: false, schedulePublish: true, validate: false } },
    trash: true,
    enableQueryPresets: false,
    defaultSort: options.sort ?? '-updatedAt',
    ...(options.indexes ? { indexes: options.indexes } : {}),
    ...(options.upload ? { upload: options.upload } : {}),
    admin: {
      group: toLabel(GROUPS[options.group]),
      useAsTitle: options.useAsTitle ?? 'title',
      defaultColumns: options.columns,
      listSearchableFields: [...options.searchFields, 'publicId', 'slug'],
      enableListViewSelectAPI: true,
      hideAPIURL: true,
      pagination: { defaultLimit: 25, limits: [10, 25, 50, 100] },
      ...(options.description ? { description: toLabel(options.description) } : {}),
    },
    defaultPopulate: toDefaultPopulate(options),
    fields: [
      {
        type: 'tabs',
        tabs: [
          ...toNamedTabs(options),
          tab(['Sources', '来源'], sourceFields()),
          tab(['Desk', '内部管理'], deskFields()),
        ],
      },
      ...(options.sidebar ?? []),
      ...sidebarFields(),
    ],
  };
}

/** A form that is headed by a translated name says the name in the other language where it lacks one. */
function toNamedTabs({ identity, tabs, useAsTitle = 'title' }: RecordOptions): Tab[] {
  const nameField = 'nameField' in identity ? identity.nameField : null;
  const [first, ...rest] = tabs;
  if (nameField !== useAsTitle || !first) return tabs;
  const component = { path: '/src/cms/admin/other-name#OtherName', serverProps: { nameField } };
  const otherName: Field = {
    type: 'ui',
    name: 'otherName',
    label: toLabel(['Name in the other language', '另一种语言的名称']),
    admin: { components: { Field: component }, disableListColumn: true },
  };
  return [{ ...first, fields: [otherName, ...first.fields] }, ...rest];
}

/**
 * What another record gets of this one when it links to it: enough to name it, link it and tell whether it may
 * be shown. A reader of more asks for it with `populate`.
 */
function toDefaultPopulate(options: RecordOptions): Record<string, true> {
  const common = ['publicId', 'slug', 'translation', 'withdrawal', 'verification', '_status', 'deletedAt'];
  return Object.fromEntries(
    [...common, options.useAsTitle ?? 'title', ...options.populate].map((name) => [name, true as const]),
  );
}
