import { routes, toPath } from '@/domain/routes';
import type { FunctionView } from '@/domain/view-models/category-2';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

type FunctionListProps = Words & {
  readonly functions: readonly FunctionView[];
  /** Where their permanent addresses lead; elsewhere each code leads there. */
  readonly hasAnchors?: boolean;
};

/** The functions of the centre, each with its code. */
export function FunctionList({ functions, hasAnchors = false, t, locale }: FunctionListProps) {
  if (functions.length === 0) return <EmptyState t={t}>{t('category2.agreement.noFunctions')}</EmptyState>;
  return (
    <ol className="rows rows-coded">
      {functions.map(({ publicId, code, text }) => (
        <li key={publicId} {...(hasAnchors && { id: publicId })}>
          {hasAnchors ? (
            <span className="quiet">{code}</span>
          ) : (
            <a href={`${toPath(locale, routes.agreement())}#${publicId}`}>{code}</a>
          )}
          <span className="max-w-(--measure)">
            <LangSpan text={text} locale={locale} />
          </span>
        </li>
      ))}
    </ol>
  );
}
