import { formatBytes } from '@/components/ui/format-bytes';
import type { LangText } from '@/domain/lang-text';
import { toHtmlLang } from '@/domain/locales';
import type { TableWords } from '../tables/define-table';
import type { EvidenceFile } from './evidence-files';

/** A file of a package as its index lists it. */
export type IndexedFile = {
  readonly name: string;
  readonly title: LangText;
  readonly bytes: number;
};

export type IndexContent = {
  readonly title: string;
  readonly publisher: LangText;
  readonly facts: readonly (readonly [term: string, details: string])[];
  readonly notices: readonly string[];
  readonly sections: readonly { readonly title: string; readonly files: readonly IndexedFile[] }[];
  readonly missing: readonly EvidenceFile[];
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const toHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Readable without a connection: no other file is needed, and no script. */
const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;color:#14213d;background:#fbf8f1}
h1{font:600 1.9rem/1.2 Georgia,serif}h2{font:600 1.25rem/1.3 Georgia,serif;margin-top:2.5rem}dt{font-weight:650}dd{margin:0 0 .5rem}
ul{padding:0;list-style:none}li{padding:.45rem 0;border-bottom:1px solid #d9d2c3}a{color:inherit}small{color:#4a5468}code{font-size:.9em}
.notice{border-left:3px solid #b3261e;padding-left:.75rem}@media(prefers-color-scheme:dark){body{color:#ece7db;background:#14161b}small{color:#b9b4a8}li{border-color:#3a3d45}}`;

function toText({ text, lang }: LangText, { locale }: TableWords): string {
  return lang === locale ? toHtml(text) : `<span lang="${toHtmlLang(lang)}">${toHtml(text)}</span>`;
}

function toFile(file: IndexedFile, words: TableWords): string {
  const href = file.name.split('/').map(encodeURIComponent).join('/');
  const size = formatBytes(file.bytes, words.locale);
  return `<li><a href="${href}">${toText(file.title, words)}</a><br><small>${toHtml(file.name)}, ${toHtml(size)}</small></li>`;
}

function toMissing({ document, problem }: EvidenceFile, words: TableWords): string {
  const { t } = words;
  const why = problem ? t(`category2.package.evidence.${problem}`) : '';
  const title = toText(document.title, words);
  const name =
    document.isExternal && document.href ? `<a href="${toHtml(document.href)}">${title}</a>` : title;
  return `<li>${name}<br><small>${toHtml(document.publicId)}: ${toHtml(why)}</small></li>`;
}

/** The first page of a package: what it is, what it holds, what it lacks, and how it is checked. */
export function toIndex(content: IndexContent, words: TableWords): string {
  const { t, locale } = words;
  const sections = content.sections
    .filter(({ files }) => files.length > 0)
    .map(
      ({ title, files }) =>
        `<h2>${toHtml(title)}</h2>\n<ul>\n${files.map((file) => toFile(file, words)).join('\n')}\n</ul>`,
    );
  const missing =
    content.missing.length === 0
      ? `<p>${toHtml(t('category2.package.lacksNothing'))}</p>`
      : `<ul>\n${content.missing.map((file) => toMissing(file, words)).join('\n')}\n</ul>`;
  return `<!doctype html>
<html lang="${toHtmlLang(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${toHtml(content.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p><small>${toText(content.publisher, words)}</small></p>
<h1>${toHtml(content.title)}</h1>
${content.notices.map((notice) => `<p class="notice">${toHtml(notice)}</p>`).join('\n')}
<dl>
${content.facts.map(([term, details]) => `<dt>${toHtml(term)}</dt><dd>${toHtml(details)}</dd>`).join('\n')}
</dl>
${sections.join('\n')}
<h2>${toHtml(t('category2.package.lacksTitle'))}</h2>
${missing}
<h2>${toHtml(t('category2.package.check'))}</h2>
<p>${toHtml(t('category2.package.checkText'))} <code>sha256sum -c SHA256SUMS</code></p>
</main>
</body>
</html>
`;
}
