import type { Fonts } from '@/lib/render/pdf/sheet';

/** TrueType files of the font of the pages, which the build serves beside them. */
const FILES = {
  regular: new URL(
    '../../node_modules/geist/dist/fonts/geist-sans/Geist-Regular.ttf',
    import.meta.url,
  ),
  semibold: new URL(
    '../../node_modules/geist/dist/fonts/geist-sans/Geist-SemiBold.ttf',
    import.meta.url,
  ),
} as const;

async function file(url: URL): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname} was answered with ${response.status}`);
  return response.arrayBuffer();
}

/** The fonts that a report embeds. */
export async function reportFonts(): Promise<Fonts> {
  const [regular, semibold] = await Promise.all([file(FILES.regular), file(FILES.semibold)]);
  return { regular, semibold };
}
