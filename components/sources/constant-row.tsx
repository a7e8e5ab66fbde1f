'use client';

import { memo } from 'react';
import type { ConstantLine, SourceText } from '@/lib/views/sources-page';

interface ConstantRowProps {
  line: ConstantLine;
  text: SourceText | undefined;
  /** It stays in the page, so that a link to it is never lost. */
  isHidden: boolean;
}

/** One limit or price. Its look is `.constant-table` in the style sheet: there are hundreds of it. */
export const ConstantRow = memo(function ConstantRow({ line, text, isHidden }: ConstantRowProps) {
  const { id, value, range, earlier, note, confidence } = line;
  return (
    <tr id={id} hidden={isHidden} className="linked-row">
      <th scope="row">
        {line.label}
        <a href={`#${id}`}>{id}</a>
        {note && <small>{note}</small>}
      </th>
      <td>
        {value ?? <i>not published</i>}
        {range && <small>{range}</small>}
        {earlier && <small>before: {earlier}</small>}
      </td>
      <td>{line.scope}</td>
      <td data-confidence={confidence}>{confidence}</td>
      <td>
        <a href={text?.url} target="_blank" rel="noopener noreferrer">
          {text?.title}
        </a>
        {text?.note && <a href={`#text-${line.text + 1}`}>how read</a>}
      </td>
      <td>
        {line.validFrom}
        <small>{line.age}</small>
      </td>
      <td>{line.retrieved}</td>
    </tr>
  );
});
