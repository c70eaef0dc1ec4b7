import { Fragment } from 'react';
import { useI18n } from '~/i18n/use-i18n';
import { PracticeShape, StateShape } from '../adoptions/state-shape';
import { countStates } from './fold';
import { BOX, HEAD, COLUMN, type TreeBox, type TreeDrawing } from './lay-tree';
import { useTreeWords } from './use-tree-words';
import { cutLine, wrapTitle } from './wrap-title';

/**
 * The tree, drawn on the server and mirrored where one reads from the right. It is a picture of the list beside it, which has the
 * same in words and links: programs that read aloud are told to leave it.
 */
export function DrawnTree({ drawing }: { drawing: TreeDrawing }) {
  const { t, dir } = useI18n();
  const { width, height, columns, boxes, lines } = drawing;
  const across = (x: number, room = 0) => (dir === 'rtl' ? width - x - room : x);
  return (
    <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`} direction={dir} data-tree="" className="block max-w-none text-base print:h-auto print:w-full">
      {Array.from({ length: columns }, (_, generation) => (
        <text key={generation} x={across(8 + generation * COLUMN)} y={HEAD - 18} fontSize="14" fontWeight="650" fill="var(--soft)">
          {generation === 0 ? t('adoptions.family.original') : t('adoptions.family.generation', { count: generation })}
        </text>
      ))}
      {lines.map(({ fromX, fromY, toX, toY }) => {
        const [from, to] = [across(fromX), across(toX)];
        const middle = (from + to) / 2;
        return <path key={`${fromX} ${fromY} ${toX} ${toY}`} d={`M${from} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${to} ${toY}`} fill="none" stroke="var(--edge)" strokeWidth="1.5" />;
      })}
      {boxes.map((box) => (
        <Box key={box.item.kind === 'city' ? box.item.branch.id : box.item.fold.id} box={box} left={across(box.x, BOX)} />
      ))}
    </svg>
  );
}

function Box({ box, left }: { box: TreeBox; left: number }) {
  const { dir, path, number } = useI18n();
  const words = useTreeWords();
  const { item, y, height } = box;
  // Within the box, from the side on which reading begins.
  const at = (x: number, room = 0) => (dir === 'rtl' ? left + BOX - x - room : left + x);
  const shape = (of: Parameters<typeof StateShape>[0]['state'] | 'PRACTICE', top: number) => (
    <svg x={at(12, 22)} y={top} width="22" height="22" viewBox="0 0 24 24" color="var(--theme-ink)">
      {of === 'PRACTICE' ? <PracticeShape /> : <StateShape state={of} />}
    </svg>
  );
  const line = (text: string, top: number, look: 'city' | 'plain' | 'title') => (
    <text x={at(44)} y={top} fontSize={look === 'city' ? 15 : 13} fontWeight={look === 'plain' ? 400 : 650} fill={look === 'plain' ? 'var(--soft)' : 'var(--ink)'}>
      {`\u2068${cutLine(text)}\u2069`}
    </text>
  );
  if (item.kind === 'fold') {
    return (
      <a href={`#in-${item.fold.id}`} tabIndex={-1} className="no-underline">
        <rect x={left + 4} y={y + 4} width={BOX} height={height - 4} rx="8" fill="none" stroke="var(--edge)" strokeDasharray="5 4" />
        <rect x={left} y={y} width={BOX - 4} height={height - 4} rx="8" fill="var(--wash)" stroke="var(--edge)" strokeDasharray="5 4" />
        <text x={at(16)} y={y + 21} fontSize="15" fontWeight="650" fill="var(--ink)">
          {words.fold(item.fold)}
        </text>
        {countStates(item.fold.cities).map(([state, count], index) => (
          <Fragment key={state}>
            <svg x={at(16 + index * 43, 16)} y={y + 28} width="16" height="16" viewBox="0 0 24 24" color="var(--theme-ink)">
              <StateShape state={state} />
            </svg>
            <text x={at(36 + index * 43)} y={y + 41} fontSize="13" fill="var(--soft)">
              {number(count)}
            </text>
          </Fragment>
        ))}
      </a>
    );
  }
  const { branch } = item;
  const { practice, state } = branch;
  const isPractice = practice !== null;
  const titleTop = y + (state ? 70 : 62);
  const title = practice ? wrapTitle(practice.title) : [];
  return (
    <>
      <rect
        x={left}
        y={y}
        width={BOX}
        height={height}
        rx={isPractice ? 2 : 26}
        fill={isPractice ? 'var(--theme-wash)' : 'var(--paper)'}
        stroke={branch.isAsked ? 'var(--theme)' : isPractice ? 'var(--theme)' : 'var(--edge)'}
        strokeWidth={branch.isAsked ? 4 : isPractice ? 2 : 1.5}
        strokeDasharray={branch.isOpen ? undefined : '2 4'}
      />
      <a href={path(branch.adoptionId ? `/adoptions/${branch.adoptionId}` : `/practices/${practice?.id}`)} tabIndex={-1} className="no-underline">
        {state ? shape(state, y + 14) : shape('PRACTICE', y + 12)}
        {line(branch.city, y + 22, 'city')}
        {line(state ? words.state(branch) : words.since(branch), y + 42, 'plain')}
      </a>
      {practice && (
        <a href={path(`/practices/${practice.id}`)} tabIndex={-1} className="no-underline">
          {state && shape('PRACTICE', titleTop - 15)}
          {title.map((part, index) => (
            <Fragment key={index}>{line(part, titleTop + index * 18, 'title')}</Fragment>
          ))}
          {state && line(words.version(practice), titleTop + title.length * 18, 'plain')}
        </a>
      )}
    </>
  );
}
