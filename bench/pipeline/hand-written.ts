/**
 * The limit: one command, written by hand, that makes the files the product makes of a 1080p30 film with stereo sound that moves
 * all over: four sizes and the sound as HLS (fMP4), the sound once more as a small file, six stills in two sizes, a storyboard,
 * the samples of the waveform; then two files to keep by copying. It counts no peaks and looks at nothing beforehand.
 */
export function handWritten(source: string, seconds: number): string {
  const rung = (n: number, crf: number, rate: number) =>
    `-map '[v${n}]' -c:v libx264 -preset veryfast -profile:v high -pix_fmt yuv420p -crf ${crf} -maxrate ${rate}k -bufsize ${rate * 2}k -force_key_frames 'expr:gte(t,n_forced*2)' -sc_threshold 0 -g 60 -f hls -hls_time 4 -hls_playlist_type vod -hls_segment_type fmp4 -hls_flags single_file -hls_segment_filename v${n}.mp4 v${n}.m3u8`;
  const tiles = Math.ceil(seconds / 2);
  const columns = Math.min(10, tiles);
  return [
    `ffprobe -v error -show_format -show_streams -of json '${source}' > probe.json`,
    `ffmpeg -hide_banner -nostdin -y -loglevel error -i '${source}' -filter_complex '` +
      '[0:v]fps=30,scale=1920:1080,setsar=1,format=yuv420p,split=3[v1080][p][a];[a]scale=1280:720,split=2[v720][b];[b]scale=854:480,split=2[v480][c];[c]scale=426:240,split=2[v240][q];' +
      `[p]fps=6/${seconds},split=2[pl][ps];[pl]scale=1280:-2,format=yuvj420p[stills];[ps]scale=640:-2[small];[q]fps=1/2,scale=160:90,tile=${columns}x${Math.ceil(tiles / columns)}[board];` +
      '[0:a]aformat=channel_layouts=stereo,loudnorm=I=-16:TP=-1.5:LRA=11,aresample=48000,aformat=channel_layouts=stereo,asplit=3[sound][s][w];' +
      "[s]aformat=channel_layouts=mono[less];[w]aresample=8000,aformat=sample_fmts=s16:channel_layouts=mono[wave]' " +
      [rung(1080, 23, 5000), rung(720, 23, 2722), rung(480, 24, 1483), rung(240, 24, 523)].join(' ') +
      " -map '[sound]' -c:a aac -b:a 128k -f hls -hls_time 4 -hls_playlist_type vod -hls_segment_type fmp4 -hls_flags single_file -hls_segment_filename audio.mp4 audio.m3u8" +
      " -map '[less]' -c:a aac -b:a 48k -movflags +faststart sound.m4a -map '[wave]' -c:a pcm_s16le -f s16le wave.pcm" +
      " -map '[stills]' -frames:v 6 -c:v mjpeg -q:v 3 -f image2 still-%d.jpg -map '[small]' -frames:v 6 -c:v libwebp -quality 74 -f image2 still-%d.webp" +
      " -map '[board]' -frames:v 1 -c:v libwebp -quality 60 -f image2 -update 1 storyboard.webp",
    'ffmpeg -hide_banner -nostdin -y -loglevel error -i v480.mp4 -i audio.mp4 -i v240.mp4 -i sound.m4a -map 0:v -map 1:a -c copy -movflags +faststart download.mp4 -map 2:v -map 3:a -c copy -movflags +faststart saver.mp4',
    'cp still-3.jpg poster.jpg && cp still-3.webp poster-640.webp',
  ].join(' && ');
}
