import type { ClipTileFragment } from '~/api/generated/graphql';
import { ClipTile } from '~/ui/film/clip-tile';
import { Grid } from '~/ui/grid';

interface Props {
  clips: ClipTileFragment[];
  showTheme?: boolean;
  showCity?: boolean;
  level?: 2 | 3;
  /** On a phone each in a line of its own. */
  compact?: boolean;
}

export function ClipGrid({ clips, ...look }: Props) {
  return (
    <Grid close={look.compact}>
      {clips.map((clip) => (
        <ClipTile key={clip.id} clip={clip} {...look} />
      ))}
    </Grid>
  );
}
