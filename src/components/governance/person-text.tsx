import { toPath } from '@/domain/routes';
import type { PersonView } from '@/domain/view-models/governance';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

type PersonTextProps = Words & { readonly person: PersonView };

/** A person: name, then post and affiliation in a quieter line. */
export function PersonText({ person, t, locale }: PersonTextProps) {
  const { name, post, affiliation, partner } = person;
  const belongsTo = affiliation ?? partner?.title ?? null;
  return (
    <>
      <LangSpan text={name} locale={locale} />
      {post || belongsTo ? (
        <span className="quiet small block plain">
          {post ? <LangSpan text={post} locale={locale} /> : null}
          {post && belongsTo ? t('ui.listComma') : null}
          {belongsTo ? (
            partner?.route ? (
              <a href={toPath(locale, partner.route)}>
                <LangSpan text={belongsTo} locale={locale} />
              </a>
            ) : (
              <LangSpan text={belongsTo} locale={locale} />
            )
          ) : null}
        </span>
      ) : null}
    </>
  );
}
