import type { CollectionSlug, UIFieldServerProps } from 'payload';
import { LOCALES, toHtmlLang } from '@/domain/locales';
import type { Problem } from '../fields/validation';
import { say } from '../hooks/say';

const LEAD: Problem = { en: 'Not named in this language yet. ', zh: '此语言尚无名称。' };

type OtherNameProps = UIFieldServerProps & { readonly nameField: string };

/**
 * Names the record in a form that is set to a language in which it has no name yet: Payload heads such a form
 * with the record's internal number, which tells nobody what is being edited.
 */
export async function OtherName({ collectionSlug, i18n, id, nameField, req, user }: OtherNameProps) {
  if (id === undefined) return null;
  const record: unknown = await req.payload.findByID({
    collection: collectionSlug as CollectionSlug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    locale: 'all',
    overrideAccess: false,
    trash: true,
    ...(user && { user }),
  });
  const names = (record as Record<string, unknown> | null)?.[nameField] as Record<string, string> | undefined;
  if (!names || names[req.locale ?? '']?.trim()) return null;
  const other = LOCALES.find(({ code }) => names[code]?.trim());
  if (!other) return null;
  return (
    <p className="desk-other-name">
      {say({ i18n } as never, LEAD)}
      {other.name}: <strong lang={toHtmlLang(other.code)}>{names[other.code]}</strong>
    </p>
  );
}
