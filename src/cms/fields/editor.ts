import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { CollectionSlug } from 'payload';

/** The kinds of records a text may link to: those with a page or a place on one. */
const LINKED: CollectionSlug[] = [
  'years',
  'activities',
  'trainings',
  'governance-meetings',
  'partners',
  'publications',
  'documents',
  'news',
  'pages',
  'agreements',
  'criteria',
];

/**
 * The editor of all formatted texts. The set is small on purpose: each feature here must be drawn on
 * the page, in the PDF and in the feeds. Headings start at 2 because the page itself has the first.
 */
export const editor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: LINKED, maxDepth: 1 }),
    UploadFeature({ enabledCollections: ['media'], maxDepth: 1 }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
});
