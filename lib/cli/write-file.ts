import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { InputError } from './input-error';

/**
 * Writes a file whole or not at all.
 * @throws InputError where it cannot be written.
 */
export function writeFile(flag: string, path: string, content: Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new InputError(
      `${flag}: ${path}: cannot be written (${code}); accepted: the path of a file in a folder that is there`,
    );
  }
}
