import type { ButtonHTMLAttributes } from 'react';

const LOOKS = {
  solid: 'min-h-9 bg-accent text-on-accent px-3.5 py-2 font-medium hover:opacity-90',
  outline:
    'border border-edge bg-surface px-3 py-1.5 enabled:hover:bg-sunken disabled:cursor-default disabled:border-line disabled:text-muted',
  link: 'text-accent underline underline-offset-2 hover:no-underline text-left',
} as const;

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look: keyof typeof LOOKS;
}

/** What a button does cannot be done on paper, so none is printed. */
export function Button({ look, className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={`print:hidden ${look === 'link' ? '' : 'rounded-md text-sm'} ${LOOKS[look]} ${className}`}
      {...rest}
    />
  );
}
