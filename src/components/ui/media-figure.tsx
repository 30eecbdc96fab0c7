import type { RichTextImage } from '@/domain/rich-text';
import { LangSpan, textOf } from './lang-span';
import type { Words } from './words';

/** A picture with its caption and who made it. Takes a `MediaView` as well. */
export function MediaFigure({ image, t, locale }: Words & { readonly image: RichTextImage }) {
  const { src, width, height, alt, caption, credit } = image;
  return (
    <figure className="media-figure">
      {/* biome-ignore lint/performance/noImgElement: pages carry no script, and uploads are sized when stored */}
      <img src={src} width={width} height={height} alt={textOf(alt)} loading="lazy" decoding="async" />
      {caption || credit ? (
        <figcaption>
          {caption ? <LangSpan text={caption} locale={locale} /> : null}{' '}
          {credit ? t('ui.photograph', { credit }) : null}
        </figcaption>
      ) : null}
    </figure>
  );
}
