import type { PracticeTileFragment } from '~/api/generated/graphql';
import { Grid } from '~/ui/grid';
import { PracticeTile } from './practice-tile';

interface Props {
  practices: readonly PracticeTileFragment[];
  showTheme?: boolean;
  showCity?: boolean;
  /** On a phone the lines stand close. */
  close?: boolean;
}

export function PracticeGrid({ practices, close, ...look }: Props) {
  return (
    <Grid close={close}>
      {practices.map((practice) => (
        <PracticeTile key={practice.id} practice={practice} {...look} />
      ))}
    </Grid>
  );
}
