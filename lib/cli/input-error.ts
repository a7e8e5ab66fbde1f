/** The user's input is wrong: one line on standard error, exit code 2, never a stack trace. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
