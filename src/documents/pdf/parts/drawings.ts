import { encode } from 'uqr';
import { type Mark, toMark } from '@/domain/marks/to-mark';
import { toMarkShape } from '@/domain/marks/to-mark-shape';
import type { Translate } from '@/messages/translate';
import type { Drawing } from '../blocks';

/** Colours of paper, those of the site in light (src/app/styles/tokens.css). */
const CINNABAR = '#982815';
const INK = '#14202e';

/** The mark of a period or of the whole record. */
export function drawMark(mark: Mark, title: string, t: Translate): Drawing {
  const { full, frame, open, openWidth, filled, cells, filledCells } = toMarkShape(mark);
  const { start, side, width } = frame;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${full}"><rect x="${start}" y="${start}" width="${side}" height="${side}" fill="none" stroke="${CINNABAR}" stroke-width="${width}"/><path d="${open}" fill="none" stroke="${CINNABAR}" stroke-width="${openWidth}"/><path d="${filled}" fill="${CINNABAR}"/></svg>`;
  const name = t('ui.mark.period', { title });
  return { svg, alt: `${name}. ${t('ui.mark.alt', { cells, filled: filledCells })}` };
}

/** The mark drawn from events. */
export function drawMarkOf(events: Parameters<typeof toMark>[0], title: string, t: Translate): Drawing {
  return drawMark(toMark(events), title, t);
}

/** A QR code (ISO/IEC 18004) that leads from paper to an address. */
export function drawQr(address: string, t: Translate): Drawing {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const cells = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${cells}" fill="${INK}"/></svg>`;
  return { svg, alt: t('pdf.qr', { address }) };
}
