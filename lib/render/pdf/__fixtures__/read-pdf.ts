import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
  readonly type?: string;
  readonly id?: string;
}

/** A tag of a PDF, with the text that is marked as its own. */
export interface Tag {
  readonly role: string;
  readonly alt?: string;
  readonly text: string;
  readonly children: readonly Tag[];
}

/** What a reader shows beside the pages: the title of the window, and the bookmarks. */
export async function readPdfNames(
  bytes: Uint8Array,
): Promise<{ readonly title: string; readonly bookmarks: readonly string[] }> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  await task.destroy();
  return {
    title: String((info as Readonly<Record<string, unknown>>).Title),
    bookmarks: outline.map(({ title }) => title),
  };
}

/** What a reader without sight gets of a PDF: its tags with their texts, a list a page. */
export async function readPdf(bytes: Uint8Array): Promise<readonly (readonly Tag[])[]> {
  // pdf.js takes the bytes away from whoever gives them.
  const task = getDocument({ data: bytes.slice(), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  const pages: Tag[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const texts = new Map<string, string>();
    const open: (string | undefined)[] = [];
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((marked) => marked !== undefined);
        const text = item.hasEOL ? `${item.str} ` : item.str;
        if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + text);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item ? (item.id ?? undefined) : undefined);
    }
    const tag = ({ role = '', alt, children = [] }: StructNode): Tag => ({
      role,
      ...(alt !== undefined && { alt }),
      text: children
        .map(({ type, id }) => (type === 'content' ? (texts.get(id ?? '') ?? '') : ''))
        .join(''),
      children: children.filter(({ type }) => type === undefined).map(tag),
    });
    const tree = (await page.getStructTree()) as StructNode | null;
    pages.push(tree?.children?.map(tag) ?? []);
  }
  await task.destroy();
  return pages;
}
