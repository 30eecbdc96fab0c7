import type {
  ArrayField,
  CheckboxField,
  CollectionSlug,
  Condition,
  DateField,
  Field,
  FieldAccess,
  GroupField,
  JoinField,
  NumberField,
  RelationshipField,
  RichTextField,
  RowField,
  SelectField,
  Tab,
  TextareaField,
  TextField,
  UploadField,
  Validate,
  Where,
} from 'payload';
import {
  array as builtInArray,
  date as builtInDate,
  number as builtInNumber,
  relationship as builtInRelationship,
  select as builtInSelect,
  text as builtInText,
  textarea as builtInTextarea,
} from 'payload/shared';
import { givenBySave } from './given';
import { inOneLanguage, noteAllLanguages } from './in-one-language';
import { type Check, withCheck } from './validation';
import { toLabel, toLabels, type Words } from './words';

/**
 * Short factories for Payload's field types. They exist so that no field can be written
 * without its label in both languages, and so that a check never displaces Payload's own validation.
 */

type FieldRights = { read?: FieldAccess; create?: FieldAccess; update?: FieldAccess };

type Common = {
  /** One short sentence under the field: what belongs in it. */
  help?: Words;
  required?: boolean;
  localized?: boolean;
  index?: boolean;
  unique?: boolean;
  access?: FieldRights;
  sidebar?: boolean;
  readOnly?: boolean;
  hidden?: boolean;
  width?: string;
  condition?: Condition;
  check?: Check;
};

function common(name: string, label: Words, options: Common) {
  const { help, required, localized, index, unique, access, sidebar, readOnly, hidden, width, condition } =
    options;
  return {
    name,
    label: toLabel(label),
    ...(required ? { required } : {}),
    ...(localized ? { localized } : {}),
    ...(index ? { index } : {}),
    ...(unique ? { unique } : {}),
    ...(access ? { access } : {}),
    admin: {
      ...(help ? { description: toLabel(help) } : {}),
      ...(sidebar ? { position: 'sidebar' as const } : {}),
      ...(readOnly ? { readOnly } : {}),
      ...(hidden ? { hidden } : {}),
      ...(width ? { width } : {}),
      ...(condition ? { condition } : {}),
    },
  };
}

/**
 * How a text is validated. One that is translated stays `required` for Payload, so that its label is marked and
 * its type is not optional, but one language is enough.
 */
function textRules(
  builtIn: Validate,
  { required, localized, isGiven }: TextOptions,
): {
  hooks?: TextField['hooks'];
  validate: Validate;
} {
  if (isGiven) return { validate: givenBySave(builtIn) };
  if (!required || !localized) return { validate: builtIn };
  return { hooks: { beforeChange: [noteAllLanguages] }, validate: inOneLanguage(builtIn) };
}

export type TextOptions = Common & {
  maxLength?: number;
  placeholder?: string;
  /** Given by the server where it is left empty. */
  isGiven?: boolean;
};

/** One line of text. */
export function text(name: string, label: Words, options: TextOptions = {}): TextField {
  const base = common(name, label, options);
  const { hooks, validate } = textRules(builtInText as never, options);
  return {
    ...base,
    type: 'text',
    admin: { ...base.admin, ...(options.placeholder ? { placeholder: options.placeholder } : {}) },
    maxLength: options.maxLength ?? 500,
    ...(hooks ? { hooks } : {}),
    validate: withCheck(validate, options.check),
  } as TextField;
}

type AreaOptions = Common & { rows?: number };

/** Several lines of plain text. */
export function area(name: string, label: Words, options: AreaOptions = {}): TextareaField {
  const base = common(name, label, options);
  const { hooks, validate } = textRules(builtInTextarea as never, options);
  return {
    ...base,
    type: 'textarea',
    admin: { ...base.admin, rows: options.rows ?? 4 },
    ...(hooks ? { hooks } : {}),
    // An empty text may be what is wrong: a reason that is still owed.
    validate: withCheck(validate, options.check, { runsWhenEmpty: true }),
  } as TextareaField;
}

/** Formatted text with the site's own small set of features. */
export function richText(name: string, label: Words, options: Omit<Common, 'required'> = {}): RichTextField {
  return { ...common(name, label, options), type: 'richText' };
}

/** A number; negative values are refused unless `min` says otherwise. */
export function number(
  name: string,
  label: Words,
  options: Common & { min?: number; max?: number; isWhole?: boolean } = {},
): NumberField {
  const base = common(name, label, options);
  const isWhole = options.isWhole ?? true;
  const check: Check = (value, context) => {
    if (isWhole && typeof value === 'number' && !Number.isInteger(value)) {
      return { en: 'Enter a whole number, without decimals.', zh: '请输入整数，不带小数。' };
    }
    return options.check?.(value, context) ?? null;
  };
  return {
    ...base,
    type: 'number',
    admin: { ...base.admin, step: isWhole ? 1 : 0.01 },
    min: options.min ?? 0,
    ...(options.max === undefined ? {} : { max: options.max }),
    validate: withCheck(builtInNumber as never, check),
  } as NumberField;
}

export function checkbox(name: string, label: Words, options: Common = {}): CheckboxField {
  return { ...common(name, label, options), type: 'checkbox', defaultValue: false };
}

/**
 * A calendar day without a time. Payload's date picker keeps such a day as noon UTC, so that every
 * time zone shows the same day; values from elsewhere (REST, seeds) are brought to the same form here.
 */
export function day(name: string, label: Words, options: Common = {}): DateField {
  const base = common(name, label, options);
  return {
    ...base,
    type: 'date',
    admin: { ...base.admin, date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    hooks: { beforeValidate: [({ value }) => toNoonUtc(value)] },
    validate: withCheck(builtInDate as never, options.check),
  } as DateField;
}

/** A point in time, to the minute. */
export function moment(name: string, label: Words, options: Common = {}): DateField {
  const base = common(name, label, options);
  return {
    ...base,
    type: 'date',
    admin: { ...base.admin, date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
  };
}

/** `2012-09-09`, with or without a time, as noon UTC of the same day; anything else unchanged. */
export function toNoonUtc(value: unknown): unknown {
  const iso = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
  if (typeof iso !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return value;
  return `${iso.slice(0, 10)}T12:00:00.000Z`;
}

/** One choice of a select: its stored value and its label. */
export type Choice = readonly [value: string, en: string, zh: string];

type SelectOptions = Common & { defaultValue?: string; hasMany?: boolean };

/**
 * A choice from a fixed list. `list` names the Postgres enum, which all fields with the same list share.
 */
export function select(
  name: string,
  label: Words,
  list: { readonly enumName: string; readonly choices: readonly Choice[] },
  options: SelectOptions = {},
): SelectField {
  return {
    ...common(name, label, options),
    type: 'select',
    enumName: list.enumName,
    hasMany: options.hasMany ?? false,
    options: list.choices.map(([value, en, zh]) => ({ value, label: { en, zh } })),
    ...(options.defaultValue ? { defaultValue: options.defaultValue } : {}),
    validate: withCheck(builtInSelect as never, options.check, { isFirst: true }),
  } as SelectField;
}

type RelationOptions = Common & { hasMany?: boolean; filter?: Where; allowCreate?: boolean };

/** A link to another record, or to several. */
export function relation(
  name: string,
  label: Words,
  relationTo: CollectionSlug | CollectionSlug[],
  options: RelationOptions = {},
): RelationshipField {
  const base = common(name, label, options);
  return {
    ...base,
    type: 'relationship',
    relationTo,
    hasMany: options.hasMany ?? false,
    index: options.index ?? !options.hasMany,
    ...(options.filter ? { filterOptions: options.filter } : {}),
    admin: {
      ...base.admin,
      ...(options.hasMany ? { isSortable: true } : {}),
      ...(options.allowCreate === false ? { allowCreate: false } : {}),
    },
    validate: withCheck(builtInRelationship as never, options.check),
  } as RelationshipField;
}

/** Images of the media collection. */
export function image(name: string, label: Words, options: Common & { hasMany?: boolean } = {}): UploadField {
  return {
    ...common(name, label, options),
    type: 'upload',
    relationTo: 'media',
    hasMany: options.hasMany ?? false,
  } as UploadField;
}

type ListOptions = Common & {
  row?: Words;
  dbName?: string;
  interfaceName?: string;
  maxRows?: number;
  isCollapsed?: boolean;
};

/** Rows of the same fields. `check` sees the whole list. */
export function list(name: string, label: Words, fields: Field[], options: ListOptions = {}): ArrayField {
  const { dbName } = options;
  const base = common(name, label, options);
  return {
    ...base,
    type: 'array',
    labels: toLabels(options.row ?? label, label),
    fields,
    maxRows: options.maxRows ?? 300,
    admin: { ...base.admin, initCollapsed: options.isCollapsed ?? false },
    ...(dbName
      ? { dbName: ({ tableName }: { tableName?: string }) => `${tableName?.replace(/^_/, '')}_${dbName}` }
      : {}),
    ...(options.interfaceName ? { interfaceName: options.interfaceName } : {}),
    validate: withCheck(builtInArray as never, options.check),
  } as ArrayField;
}

/** Fields kept under one name. */
export function group(
  name: string,
  label: Words,
  fields: Field[],
  options: Common & { interfaceName?: string } = {},
): GroupField {
  return {
    ...common(name, label, options),
    type: 'group',
    fields,
    ...(options.interfaceName ? { interfaceName: options.interfaceName } : {}),
  } as GroupField;
}

/** Fields side by side. */
export function row(...fields: Field[]): RowField {
  return { type: 'row', fields };
}

export function tab(label: Words, fields: Field[], help?: Words): Tab {
  return { label: toLabel(label), fields, ...(help ? { description: toLabel(help) } : {}) };
}

/**
 * The records that point here. Trashed ones never appear; what else a reader may not see is kept out by the
 * access rules of the joined collection.
 */
export function join(
  name: string,
  label: Words,
  collection: CollectionSlug,
  on: string,
  options: { columns?: string[]; sort?: string; help?: Words } = {},
): JoinField {
  return {
    name,
    type: 'join',
    label: toLabel(label),
    collection,
    on,
    where: { deletedAt: { exists: false } },
    defaultLimit: 20,
    ...(options.sort ? { defaultSort: options.sort } : {}),
    admin: {
      allowCreate: false,
      ...(options.columns ? { defaultColumns: options.columns } : {}),
      ...(options.help ? { description: toLabel(options.help) } : {}),
    },
  };
}
