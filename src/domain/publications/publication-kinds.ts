/** Kinds of publication, as the UNESCO Chair progress report counts them. */
export const PUBLICATION_KINDS = [
  'book',
  'chapter',
  'article',
  'report',
  'policy-brief',
  'proceedings',
  'teaching-material',
  'dataset',
  'multimedia',
] as const;
export type PublicationKind = (typeof PUBLICATION_KINDS)[number];
