import type { ReactNode } from 'react';

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** Figures are aligned at their end. */
  figures?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
}

/** A table on wide screens; on phones each row of more than two columns becomes a short list with its headings repeated. The first column names the row. */
export function Table<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const stacks = columns.length > 2;
  const block = stacks ? 'max-md:block' : '';
  return (
    <table role="table" className={`w-full text-start ${block}`}>
      <caption className={`mb-3 text-start font-semibold ${block}`}>{caption}</caption>
      <thead role="rowgroup" className={stacks ? 'max-md:sr-only' : undefined}>
        <tr role="row" className="border-b-2 border-edge">
          {columns.map((column) => (
            <th key={column.name} role="columnheader" scope="col" className={`px-3 py-2 first:ps-0 ${column.figures ? 'text-end' : 'text-start'}`}>
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={block}>
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={`border-b border-line ${stacks ? 'max-md:block max-md:py-3' : ''}`}>
            {columns.map((column, index) => {
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={column.name}
                  role={index === 0 ? 'rowheader' : 'cell'}
                  scope={index === 0 ? 'row' : undefined}
                  className={`px-3 py-2.5 align-top first:ps-0 ${stacks ? `text-start max-md:flex max-md:justify-between max-md:gap-4 max-md:px-0 max-md:py-1 ${column.figures ? 'md:text-end' : ''}` : column.figures ? 'text-end' : 'text-start'}`}
                >
                  {stacks && index > 0 && (
                    <span aria-hidden="true" className="text-small text-soft md:hidden">
                      {column.name}
                    </span>
                  )}
                  <span>{column.cell(row)}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
