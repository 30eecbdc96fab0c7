/** How objects of a file of Typst are found (ISO 32000-1, 7.5.4): plain objects and one table of their places. */
type Layout = {
  readonly text: string;
  /** Where the table of places begins, in bytes. */
  readonly table: number;
  readonly size: number;
  readonly root: number;
  readonly trailer: string;
};

/** Bytes as characters, one each, so that places in the text are places in the file. */
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** @throws Error where the file is not built as Typst builds them */
function match(text: string, pattern: RegExp): string {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`The PDF is not built as expected: ${pattern} is not in it.`);
  return found;
}

function toLayout(bytes: Uint8Array): Layout {
  const text = toText(bytes);
  const end = text.slice(text.lastIndexOf('trailer'));
  return {
    text,
    table: Number(match(end, /startxref\s+(\d+)/)),
    size: Number(match(end, /\/Size (\d+)/)),
    root: Number(match(end, /\/Root (\d+) 0 R/)),
    trailer: match(end, /<<([\s\S]*?)>>/),
  };
}

/** Entries of the table are twenty bytes each, after a line that says how many there are. */
function readObject({ text, table }: Layout, number: number): string {
  const first = text.indexOf('\n', text.indexOf('\n', table) + 1) + 1;
  const start = Number(text.slice(first + number * 20, first + number * 20 + 10));
  return text.slice(start, text.indexOf('endobj', start));
}

/** What PDF/UA says of itself, described as PDF/A asks of names that it does not know (ISO 19005-2, 6.6.2.3). */
const UA_SCHEMA =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>' +
  '<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

/** The description of the archival file with that of the accessible one added. */
function toMetadata(archival: Uint8Array): string {
  const xmp = match(toText(archival), /(<\?xpacket begin[\s\S]*?<\?xpacket end="r"\?>)/);
  return xmp
    .replace(' xmlns:pdfaid=', ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"  xmlns:pdfaid=')
    .replace('<pdfaExtension:schemas><rdf:Bag>', (start) => start + UA_SCHEMA)
    .replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
}

type NewObject = { readonly number: number; readonly body: string };

/** Adds and replaces objects behind the end of a file, as ISO 32000-1, 7.5.6 has it. */
function append({ text, table, trailer }: Layout, objects: readonly NewObject[], size: number): Uint8Array {
  let result = `${text}\n`;
  const places = objects.map(({ number, body }) => {
    const place = String(result.length).padStart(10, '0');
    result += `${number} 0 obj\n${body}\nendobj\n`;
    return `${number} 1\n${place} 00000 n\r\n`;
  });
  const start = result.length;
  const rest = trailer.replace(/\/Size \d+/, `/Size ${size}`);
  result += `xref\n${places.join('')}trailer\n<<${rest}  /Prev ${table}\n>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(Buffer.from(result, 'latin1'));
}

/**
 * Makes an accessible file (PDF/UA-1) an archival one as well (PDF/A-2a, ISO 19005-2): Typst 0.14 checks and writes
 * one standard at a time. What PDF/A asks for and PDF/UA does not is added: that the file says so, and the meaning
 * of its colours, which are given by an ICC profile in both.
 * @param accessible the document as PDF/UA-1
 * @param archival the same document as PDF/A-2a, which Typst makes only if it keeps to that standard
 * @throws Error where the files are not built as Typst builds them
 */
export function toArchivable(accessible: Uint8Array, archival: Uint8Array): Uint8Array {
  const layout = toLayout(accessible);
  const { root, size } = layout;
  const catalog = match(readObject(layout, root), /(<<[\s\S]*>>)/);
  const profile = match(layout.text, /\[\/ICCBased (\d+) 0 R\]/);
  const metadata = toMetadata(archival);
  const intent = `<<\n  /Type /OutputIntent\n  /S /GTS_PDFA1\n  /DestOutputProfile ${profile} 0 R\n  /OutputConditionIdentifier (sRGB)\n  /Info (sRGB)\n>>`;
  const objects = [
    {
      number: Number(match(catalog, /\/Metadata (\d+) 0 R/)),
      body: `<<\n  /Length ${metadata.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n${metadata}\nendstream`,
    },
    {
      number: root,
      body: catalog.replace('/Type /Catalog', `/Type /Catalog\n  /OutputIntents [${size} 0 R]`),
    },
    { number: size, body: intent },
  ];
  return append(layout, objects, size + 1);
}
