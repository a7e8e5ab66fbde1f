import PDFDocument from 'pdfkit';
import { withoutTurns } from '../../views/without-turns';
import { ink } from './ink';
import { legible } from './legible';
import type { Paper } from './paper';

type Document = PDFKit.PDFDocument;
type Outline = PDFKit.PDFOutline;
export type Element = PDFKit.PDFStructureElement;

/** TrueType files: a report embeds what it uses of them. */
export interface Fonts {
  readonly regular: ArrayBuffer | Uint8Array;
  readonly semibold: ArrayBuffer | Uint8Array;
}

/** What a tag may carry; the types of pdfkit do not know all of it yet. */
export type TagOptions = PDFKit.Mixins.StructureElementOptions & {
  readonly scope?: 'Row' | 'Column';
  readonly bbox?: readonly [number, number, number, number];
};

export type Weight = keyof Fonts;

interface Look {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
}

/** All lengths in points, a 72nd of an inch. */
const MARGIN = 40;
/** Below the text: room for the foot of the page. */
const FOOT = 34;
const LINE_GAP = 1.5;

/** Sizes of headings, the title first. */
const HEADINGS = [20, 13, 10] as const;
const SPACE_BEFORE = [0, 16, 12] as const;

const SIGNS =
  'Signs that the font of this file lacks are written by their Unicode number; the CSV and Markdown files have them.';

/** What pdfkit keeps of the font that is in use; it has no public way to ask for a glyph. */
interface WithFont {
  readonly _font: {
    readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The pen of a report: keeps the place on the page, begins a new one when something does not fit,
 * and tags everything that is written, so that a reader without sight gets the same in order.
 */
export class Sheet {
  readonly doc: Document;
  readonly root: Element;
  readonly #paper: Paper;
  readonly #hasGlyph: (codePoint: number) => boolean;
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  /** Whether a sign was written by its number because the font lacks it. */
  #hasNumberedSigns = false;

  /** @param edition the day of its prices is the day of the file, whenever it is made. */
  constructor(title: string, subject: string, edition: string, paper: Paper, fonts: Fonts) {
    this.#paper = paper;
    this.doc = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      info: {
        Title: withoutTurns(title),
        Subject: withoutTurns(subject),
        Creator: 'Trunkline',
        Producer: 'Trunkline',
        CreationDate: new Date(`${edition}T00:00:00Z`),
      },
      // None by default: pdfkit would look for one of the reader's own, and open ours anew each time.
      font: '',
    });
    this.doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#ended = new Promise((resolve) => this.doc.on('end', () => resolve()));
    this.doc.registerFont('regular', fonts.regular as PDFKit.Mixins.PDFFontSource);
    this.doc.registerFont('semibold', fonts.semibold as PDFKit.Mixins.PDFFontSource);
    const { font } = (this.doc.font('regular') as unknown as WithFont)._font;
    this.#hasGlyph = (codePoint) => font.hasGlyphForCodePoint(codePoint);
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
    this.nextPage();
  }

  get left(): number {
    return MARGIN;
  }

  get width(): number {
    return this.doc.page.width - 2 * MARGIN;
  }

  /** The lowest that text may reach. */
  get bottom(): number {
    return this.doc.page.height - MARGIN - FOOT;
  }

  get top(): number {
    return MARGIN;
  }

  nextPage(): void {
    this.doc.addPage({
      size: this.#paper === 'A4' ? 'A4' : 'LETTER',
      margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
    });
    this.doc.y = this.top;
  }

  /** Begins a new page unless so much still fits on this one. */
  need(height: number): void {
    if (this.doc.y + height > this.bottom) this.nextPage();
  }

  space(height: number): void {
    this.doc.y += height;
  }

  /** Text as the font can show it. */
  legible(text: string): string {
    const shown = legible(text, this.#hasGlyph);
    if (shown.includes('[U+') && !text.includes('[U+')) this.#hasNumberedSigns = true;
    return shown;
  }

  look({ size, weight = 'regular', colour = ink.ink }: Look): Document {
    return this.doc.font(weight).fontSize(size).fillColor(colour);
  }

  /** @param keepWith height of what must stand on the same page. */
  heading(level: 1 | 2 | 3, text: string, keepWith = 60): void {
    const at = level - 1;
    const size = HEADINGS[at] ?? HEADINGS[2];
    const before = SPACE_BEFORE[at] ?? 0;
    this.need(before + 2 * size + keepWith);
    if (this.doc.y > this.top) this.space(before);
    if (level === 2) {
      const { page, y } = this.doc;
      // pdfkit counts `left` from the right edge; its types know of neither.
      const place = { top: y, left: page.width } as Parameters<Outline['addItem']>[1];
      this.doc.outline.addItem(withoutTurns(text), place);
    }
    this.#write(`H${level}`, text, { size, weight: 'semibold' });
    this.space(level === 1 ? 2 : 4);
  }

  paragraph(text: string, look: Look = { size: 9.5 }): void {
    this.#write('P', text, look);
    this.space(4);
  }

  /** Points of a list, each behind a dash. */
  list(items: readonly string[], look: Look = { size: 9.5 }): void {
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const item of items) {
      const text = this.legible(item);
      const inset = 12;
      const options = { width: this.width - inset, lineGap: LINE_GAP };
      this.look(look);
      this.need(this.doc.heightOfString(text, options));
      const { y } = this.doc;
      const entry = this.doc.struct('LI');
      list.add(entry);
      entry.add(
        this.doc.struct('Lbl', {}, () => {
          this.look({ ...look, colour: ink.muted });
          this.doc.text('–', this.left, y, { lineBreak: false });
        }),
      );
      entry.add(
        this.doc.struct('LBody', {}, () => {
          this.look(look);
          this.doc.text(text, this.left + inset, y, options);
        }),
      );
      entry.end();
      this.doc.x = this.left;
      this.space(3);
    }
    list.end();
    this.space(3);
  }

  /** A line of text that opens an address. */
  link(text: string, address: string, look: Look): void {
    const shown = this.legible(text);
    const options = { width: this.width, lineGap: LINE_GAP };
    this.look({ ...look, colour: ink.accent });
    const height = this.doc.heightOfString(shown, options);
    this.need(height);
    const { y } = this.doc;
    const element = this.doc.struct('Link', { alt: text.slice(0, 200) }, () => {
      this.look({ ...look, colour: ink.accent });
      this.doc.text(shown, this.left, y, options);
    });
    this.root.add(element);
    this.doc.link(this.left, y, this.width, height, address);
    this.space(4);
  }

  /** A drawing of its own height across the page; `alt` says what it shows. */
  figure(alt: string, height: number, draw: (left: number, top: number) => void): void {
    this.need(height);
    const { y } = this.doc;
    this.root.add(
      this.doc.struct(
        'Figure',
        { alt, bbox: [this.left, y, this.left + this.width, y + height] } as TagOptions,
        () => draw(this.left, y),
      ),
    );
    this.doc.x = this.left;
    this.doc.y = y + height;
  }

  /** Lines and grounds: nothing to be read. */
  decorate(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** The foot of every page, then the end of the file. */
  async finish(foot: string): Promise<Uint8Array<ArrayBuffer>> {
    const { start, count } = this.doc.bufferedPageRange();
    const text = this.legible(foot);
    if (this.#hasNumberedSigns) this.#noteOnSigns(start);
    this.root.end();
    for (let at = start; at < start + count; at += 1) {
      this.doc.switchToPage(at);
      const y = this.doc.page.height - MARGIN - 10;
      // Text below the margin would begin a new page.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.look({ size: 7.5, colour: ink.muted });
      this.doc.text(text, this.left, y, {
        width: this.width - 80,
        height: 10,
        ellipsis: true,
        lineBreak: false,
      });
      this.doc.text(`Page ${at - start + 1} of ${count}`, this.left + this.width - 76, y, {
        width: 76,
        align: 'right',
        lineBreak: false,
      });
      this.doc.endMarkedContent();
    }
    this.doc.end();
    await this.#ended;
    return joined(this.#chunks);
  }

  /** At the end of the first page, between its text and its foot. */
  #noteOnSigns(page: number): void {
    this.doc.switchToPage(page);
    this.doc.page.margins.bottom = 0;
    this.root.add(
      this.doc.struct('P', {}, () => {
        this.look({ size: 7.5, colour: ink.muted });
        this.doc.text(SIGNS, this.left, this.doc.page.height - MARGIN - 26, {
          width: this.width,
          lineBreak: false,
        });
      }),
    );
  }

  #write(tag: string, text: string, look: Look): void {
    const shown = this.legible(text);
    this.root.add(
      this.doc.struct(tag, {}, () => {
        this.look(look);
        this.doc.text(shown, this.left, this.doc.y, { width: this.width, lineGap: LINE_GAP });
      }),
    );
    this.doc.x = this.left;
  }
}
