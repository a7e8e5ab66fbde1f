/** How long a browser may take to begin with a file; after that its bytes are let go. */
const KEPT_MS = 30_000;

/** Saves a file that was made in this browser: no server sees it. */
export function downloadFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Let go at once, a large file would not arrive in some browsers.
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
