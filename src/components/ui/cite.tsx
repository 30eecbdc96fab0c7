import { LangSpan, type TextValue } from './lang-span';
import type { Words } from './words';

type CiteProps = Words & {
  /** The whole reference, ready to copy. */
  readonly text: TextValue;
  /** The permanent address, shown in full so that it survives on paper. */
  readonly href?: string;
};

/** How to cite a record. */
export function Cite({ text, href, t, locale }: CiteProps) {
  return (
    <div className="cite">
      <p>
        <LangSpan text={text} locale={locale} />
      </p>
      {href ? (
        <p>
          <span className="quiet">{t('ui.permanentAddress')}</span> <a href={href}>{href}</a>
        </p>
      ) : null}
    </div>
  );
}
