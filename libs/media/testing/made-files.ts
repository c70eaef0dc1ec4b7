/** For tests: the files of a film of one size with sound, in order; those with a row alone, or the playlists too. */
export function madeFiles({ height = 180, playlists = true } = {}): string[] {
  const stills = [1, 2, 3, 4, 5, 6].flatMap((number) => [`still-${number}.jpg`, `still-${number}.webp`]);
  const rows = ['audio.mp4', 'download.mp4', 'poster-640.webp', 'poster.jpg', 'saver.mp4', 'sound.m4a', 'storyboard.webp', `v${height}.mp4`, 'waveform.json', ...stills];
  return [...rows, ...(playlists ? ['audio.m3u8', 'master.m3u8', `v${height}.m3u8`] : [])].sort();
}
