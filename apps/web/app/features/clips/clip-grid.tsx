import type { ClipTileFragment } from '~/api/generated/graphql';
import { ClipTile } from '~/ui/film/clip-tile';
import { Grid } from '~/ui/grid';

export function ClipGrid({ clips, showTheme, level }: { clips: ClipTileFragment[]; showTheme?: boolean; level?: 2 | 3 }) {
  return (
    <Grid>
      {clips.map((clip) => (
        <ClipTile key={clip.id} clip={clip} showTheme={showTheme} level={level} />
      ))}
    </Grid>
  );
}
