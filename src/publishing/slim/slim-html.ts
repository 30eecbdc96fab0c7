import { Parser } from 'htmlparser2';
import type { Element } from './element';
import { findNoscriptEnd, findScriptEnd } from './find-raw-end';
import { isRemoved } from './is-removed';
import { joinKept, type Range } from './join-kept';
import { listLeftovers, listLosses } from './list-leftovers';
import { listResources } from './list-resources';
import { readAddress } from './read-address';

/** A page as readers get it. */
export type SlimPage = {
  /** The markup without what serves only the scripts of the framework. */
  readonly html: string;
  /** Paths of the files of this site that the page cannot be shown without, sorted, each once. */
  readonly assets: readonly string[];
  /** What still needs more than the public side has, in plain words, each once. Empty when all is well. */
  readonly leftovers: readonly string[];
};

/** Elements after whose start tag the parser of HTML drops a newline. */
const DROPS_NEWLINE: readonly string[] = ['pre', 'listing'];

/**
 * Reads one page and collects what is to be cut out of it. The parser is started anew behind each script and
 * `<noscript>`, whose end it would find by simpler rules than browsers do; reading on from there is quicker, too.
 */
class PageReader {
  readonly cuts: Range[] = [];
  readonly newlineDrops = new Set<number>();
  readonly assets = new Set<string>();
  readonly leftovers = new Set<string>();

  readonly #html: string;
  #parser = new Parser();
  /** Where in the source the present parser began. */
  #offset = 0;
  /** Where the next one begins; null while the present one may go on. */
  #resumeAt: number | null = null;
  /** How deep inside an element that goes; 0 outside. */
  #removedDepth = 0;
  #removedFrom = 0;
  /** How deep inside `<svg>` and `<math>`, where scripts are markup like everything else. */
  #foreignDepth = 0;
  /** Start and end of the last start tag of `<div hidden>`, which may turn out to hold nothing. */
  #hidden: Range | null = null;

  constructor(html: string) {
    this.#html = html;
  }

  read(): void {
    let from: number | null = 0;
    while (from !== null && from < this.#html.length) from = this.#readFrom(from);
  }

  /** Reads until the end of the source, which gives null, or to where another parser is to go on. */
  #readFrom(from: number): number | null {
    this.#offset = from;
    this.#resumeAt = null;
    const parser = new Parser({
      onopentag: (name, attributes) => this.#open({ name, attributes }),
      onclosetag: (name, isImplied) => this.#close(name, isImplied),
      oncomment: () => this.#comment(),
    });
    this.#parser = parser;
    parser.end(this.#html.slice(from));
    return this.#resumeAt;
  }

  get #start(): number {
    return this.#offset + this.#parser.startIndex;
  }

  get #end(): number {
    return Math.min(this.#offset + this.#parser.endIndex + 1, this.#html.length);
  }

  #open(element: Element): void {
    if (this.#resumeAt !== null) return;
    const { name } = element;
    if (name === 'svg' || name === 'math') this.#foreignDepth += 1;
    if (this.#removedDepth > 0) {
      this.#removedDepth += 1;
      return;
    }
    const goes = isRemoved(element);
    if (goes) this.#remove(element);
    else this.#keep(element);
    if (this.#foreignDepth === 0) this.#passRaw(name, goes);
  }

  #remove(element: Element): void {
    for (const loss of listLosses(element)) this.leftovers.add(loss);
    this.#removedDepth = 1;
    this.#removedFrom = this.#start;
  }

  #keep(element: Element): void {
    const { name, attributes } = element;
    for (const leftover of listLeftovers(element)) this.leftovers.add(leftover);
    for (const address of listResources(element)) {
      const read = readAddress(address);
      if (read.kind === 'site') this.assets.add(read.path);
    }
    if (DROPS_NEWLINE.includes(name)) this.newlineDrops.add(this.#end);
    if (name === 'div' && attributes.hidden !== undefined && Object.keys(attributes).length === 1) {
      this.#hidden = [this.#start, this.#end];
    }
  }

  /** Leaves the text of a script or `<noscript>` to the rules of browsers, and ends this parser. */
  #passRaw(name: string, goes: boolean): void {
    if (name !== 'script' && name !== 'noscript') return;
    const find = name === 'script' ? findScriptEnd : findNoscriptEnd;
    const { end } = find(this.#html, this.#end);
    if (goes) {
      this.#removedDepth = 0;
      this.#cut(this.#removedFrom, end);
    }
    this.#resumeAt = end;
    this.#parser.pause();
  }

  #close(name: string, isImplied: boolean): void {
    if (this.#resumeAt !== null) return;
    if (name === 'svg' || name === 'math') this.#foreignDepth -= 1;
    if (this.#removedDepth > 0) {
      this.#removedDepth -= 1;
      if (this.#removedDepth === 0) this.#closeRemoved(isImplied);
      return;
    }
    if (name === 'div' && !isImplied) this.#closeHidden();
  }

  #closeRemoved(isImplied: boolean): void {
    // An element without content ends with its own tag, any other that is not closed where the next tag begins.
    const isAlone = this.#start === this.#removedFrom;
    this.#cut(this.#removedFrom, isImplied && !isAlone ? this.#start : this.#end);
  }

  /** Next leaves a `<div hidden>` where metadata that come late would go: with nothing in it, it goes too. */
  #closeHidden(): void {
    if (this.#hidden === null) return;
    const [start, contentStart] = this.#hidden;
    this.#hidden = null;
    const last = this.cuts.at(-1);
    const isEmpty = contentStart === this.#start;
    const isCutWhole = last !== undefined && last[0] === contentStart && last[1] === this.#start;
    if (!isEmpty && !isCutWhole) return;
    if (isCutWhole) this.cuts.pop();
    this.#cut(start, this.#end);
  }

  #comment(): void {
    if (this.#resumeAt === null && this.#removedDepth === 0) this.#cut(this.#start, this.#end);
  }

  #cut(start: number, end: number): void {
    const last = this.cuts.at(-1);
    if (last !== undefined && last[1] === start) this.cuts[this.cuts.length - 1] = [last[0], end];
    else this.cuts.push([start, end]);
  }
}

/**
 * Takes out of a rendered page all that serves only the scripts of the framework: scripts and what fetches them
 * ahead, comments, marks and places for content that comes late. Data for search engines stay, and so does every
 * other byte. Also says what files the page needs, and what it still asks for that public pages do not have.
 */
export function slimHtml(html: string): SlimPage {
  const reader = new PageReader(html);
  reader.read();
  return {
    html: joinKept(html, reader.cuts, reader.newlineDrops),
    assets: [...reader.assets].sort(),
    leftovers: [...reader.leftovers],
  };
}
