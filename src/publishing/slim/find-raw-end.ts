/** Where the text of an element ends, and where the element does. */
export type RawEnd = { readonly textEnd: number; readonly end: number };

const NOSCRIPT_END = /<\/noscript(?=[\s/>])/gi;

/** The marks that change what `</script>` means. */
const SCRIPT_MARKS = /<!--|-->|<(\/?)script(?=[\s/>])/gi;

function toRawEnd(html: string, textEnd: number): RawEnd {
  const close = html.indexOf('>', textEnd);
  return { textEnd, end: close === -1 ? html.length : close + 1 };
}

/**
 * The end of a script whose text begins at `from`. `</script>` ends it, save after `<!--` and a further
 * `<script>`, where it ends that one only (HTML Standard, 13.2.5.20 to 13.2.5.31).
 */
export function findScriptEnd(html: string, from: number): RawEnd {
  let isEscaped = false;
  let isNested = false;
  SCRIPT_MARKS.lastIndex = from;
  for (let mark = SCRIPT_MARKS.exec(html); mark; mark = SCRIPT_MARKS.exec(html)) {
    const [text, slash] = mark;
    if (text === '<!--') {
      isEscaped = true;
      // In `<!-->` the same dashes end what they began.
      SCRIPT_MARKS.lastIndex -= 2;
    } else if (text === '-->') {
      isEscaped = false;
      isNested = false;
    } else if (slash === '') {
      isNested = isEscaped;
    } else if (isNested) {
      isNested = false;
    } else {
      return toRawEnd(html, mark.index);
    }
  }
  return { textEnd: html.length, end: html.length };
}

/** The end of a `<noscript>` whose content begins at `from`: browsers that run scripts read it as mere text. */
export function findNoscriptEnd(html: string, from: number): RawEnd {
  NOSCRIPT_END.lastIndex = from;
  const mark = NOSCRIPT_END.exec(html);
  return mark ? toRawEnd(html, mark.index) : { textEnd: html.length, end: html.length };
}
