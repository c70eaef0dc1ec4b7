import type { PracticeTileFragment } from '~/api/generated/graphql';
import { Grid } from '~/ui/grid';
import { PracticeTile } from './practice-tile';

interface Props {
  practices: readonly PracticeTileFragment[];
  showTheme?: boolean;
  showCity?: boolean;
}

export function PracticeGrid({ practices, ...look }: Props) {
  return (
    <Grid>
      {practices.map((practice) => (
        <PracticeTile key={practice.id} practice={practice} {...look} />
      ))}
    </Grid>
  );
}
